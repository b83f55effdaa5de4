// Questions can be dragged to their place. The buttons beside each do the same, and work without this script.

for (const list of document.querySelectorAll('[data-order]')) {
  for (const item of list.children) item.draggable = true;
}

let dragged;

document.addEventListener('dragstart', (event) => {
  dragged = event.target.closest?.('[data-question]');
  if (dragged) event.dataTransfer.setData('text/plain', dragged.dataset.question);
});

document.addEventListener('dragover', (event) => {
  const over = event.target.closest?.('[data-question]');
  if (dragged && over && over !== dragged) event.preventDefault();
});

document.addEventListener('drop', async (event) => {
  const over = event.target.closest?.('[data-question]');
  const address = over?.closest('[data-order]')?.dataset.order;
  if (!dragged || !address || over === dragged) return;
  event.preventDefault();
  const body = new URLSearchParams({ act: 'before', question: dragged.dataset.question, before: over.dataset.question });
  await fetch(address, { method: 'POST', body });
  location.reload();
});
