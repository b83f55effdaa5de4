// A picture is chosen without leaving the question: the page of all pictures opens over the form, and filters as
// one types. Without this script the button saves the form and leads to that page.

const form = document.querySelector('#question');
const dialog = document.createElement('dialog');
dialog.className = 'choose';
dialog.setAttribute('aria-labelledby', 'choose-title');
form.after(dialog);

// Which picture is chosen: the id of its field, and the page of all pictures for it.
let name;
let from;
let timer;
// Counts what was asked for, so that a slow answer never takes the place of a later one.
let asked = 0;

/** A part of a page of pictures; nothing if something else was asked for meanwhile. */
async function part(address, selector) {
  const mine = (asked += 1);
  const reply = await fetch(address);
  if (!reply.ok || reply.redirected) throw new Error(String(reply.status));
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  return mine === asked ? page.querySelector(selector) : undefined;
}

async function look(address) {
  clearTimeout(timer);
  const found = await part(address, '#found').catch(() => undefined);
  // The words that tell how many there are stay where they are, so that they are read out.
  const [before, status] = [dialog.querySelector('#found'), dialog.querySelector('#found [role="status"]')];
  if (!found || !before) return;
  status.textContent = found.querySelector('[role="status"]').textContent;
  found.querySelector('[role="status"]').remove();
  before.replaceChildren(status, ...found.childNodes);
}

const words = () => `${from}&find=${encodeURIComponent(dialog.querySelector('#find').value)}`;

function choose(button) {
  const field = document.getElementById(name);
  if (field) {
    const place = field.closest('.picture-field');
    const picture = button.querySelector('img')?.cloneNode();
    if (picture) [picture.width, picture.height] = [44, 44];
    place.querySelector('.frame').replaceChildren(...(picture ? [picture] : []));
    place.querySelector('.called').textContent = button.dataset.called;
    field.value = button.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  dialog.close();
}

form.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-pick]');
  if (!button) return;
  event.preventDefault();
  ({ pick: name, from } = button.dataset);
  try {
    const all = await part(from, '#choose');
    if (!all) return;
    const [head, title, close] = ['header', 'h2', 'button'].map((tag) => document.createElement(tag));
    Object.assign(title, { id: 'choose-title', textContent: button.ariaLabel ?? button.textContent });
    Object.assign(close, { type: 'button', className: 'btn close', textContent: form.dataset.close });
    head.append(title, close);
    // What is added is added beside: the form stays as it is.
    for (const link of all.querySelectorAll('[href="#add"]')) Object.assign(link, { href: '/manage/pictures#add', target: '_blank' });
    dialog.replaceChildren(head, all);
    dialog.showModal();
    dialog.querySelector('#find').focus();
  } catch {
    form.requestSubmit(button);
  }
});

dialog.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => look(words()), 200);
});

dialog.addEventListener('submit', (event) => {
  event.preventDefault();
  look(words());
});

dialog.addEventListener('click', (event) => {
  const target = event.target.closest('button, a');
  if (target?.matches('.close')) dialog.close();
  if (target?.matches('[name="picture"]')) {
    event.preventDefault();
    choose(target);
  }
  if (target?.matches('nav a')) {
    event.preventDefault();
    look(target.href).then(() => dialog.querySelector('#found button')?.focus());
  }
});

// The form may have been saved meanwhile, and its fields are others then.
dialog.addEventListener('close', () => document.getElementById(`pick-${name}`)?.focus());
