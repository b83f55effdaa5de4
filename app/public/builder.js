// The question being written saves by itself a second after the last key, and the phone beside it shows it.
// Without this script the same form saves by its button.

const form = document.querySelector('#question');
const status = document.querySelector('#saving');
const phone = document.querySelector('#preview');

let timer;
let saving = false;
let again = false;
let stopped = false;

async function save() {
  if (stopped) return;
  if (saving) {
    again = true;
    return;
  }
  saving = true;
  status.textContent = form.dataset.saving;
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: 'POST', body, headers: { 'x-saves-by-itself': 'yes' } });
    if (answer.status === 409) {
      // Somebody else was here. Pressing Save shows both; until then nothing is overwritten.
      stopped = true;
      status.textContent = form.dataset.conflict;
      return;
    }
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    form.elements.base.value = answer.headers.get('x-revision');
    const findings = document.querySelector('#findings');
    const fresh = document.createElement('template');
    fresh.innerHTML = await answer.text();
    findings.replaceChildren(...fresh.content.querySelector('#findings').childNodes);
    phone.contentWindow.location.replace(phone.dataset.src);
    status.textContent = form.dataset.saved;
  } catch {
    status.textContent = form.dataset.failed;
  } finally {
    saving = false;
    if (again) {
      again = false;
      save();
    }
  }
}

// New options and routes get their codes from the server: they are saved by the button, which draws the form anew.
const structural = (name) => /^(option-\d+-|route-|kind$)/.test(name);

form.addEventListener('input', (event) => {
  if (structural(event.target.name)) {
    clearTimeout(timer);
    stopped = true;
    status.textContent = '';
    return;
  }
  clearTimeout(timer);
  timer = setTimeout(save, 1000);
});
