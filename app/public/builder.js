// What is being written saves by itself a second after the last key, and the phone beside it shows it.
// Without this script the same form saves by its button.

const form = document.querySelector('#question, #frame');
const status = document.querySelector('#saving');
const phone = document.querySelector('#preview');

let timer;
let saving = false;
// Counts what was typed, so that an answer of the server never wipes what came after its question.
let typed = 0;
let waiting = false;
let fresh = false;
let field;

const say = (state) => {
  status.textContent = status.dataset[state];
  status.dataset.state = state;
};

function swap(answer, name) {
  const source = answer.content.querySelector(name);
  if (source) document.querySelector(name).replaceChildren(...source.childNodes);
}

/** Puts the fields of the answer in place of those that are there; the cursor stays where it is. */
function renew(answer) {
  const { id, selectionStart: start, selectionEnd: end } = document.activeElement ?? {};
  const open = [...form.querySelectorAll('details')].map((details) => details.open);
  swap(answer, '#fields');
  form.querySelectorAll('details').forEach((details, index) => (details.open = Boolean(open[index])));
  offer();
  const again = id && document.getElementById(id);
  if (!again || again === document.activeElement) return;
  again.focus({ preventScroll: true });
  if (start !== undefined && start !== null && again.type !== 'number') again.setSelectionRange?.(start, end);
}

async function save() {
  clearTimeout(timer);
  if (saving) {
    waiting = true;
    return;
  }
  saving = true;
  const before = typed;
  const structural = fresh;
  say('saving');
  try {
    const body = new URLSearchParams(new FormData(form));
    // One more section is made by the button alone: half its heading would make one at every pause.
    body.delete('heading');
    const reply = await fetch(form.action, { method: 'POST', body, headers: { 'x-saves-by-itself': 'yes' } });
    if (reply.status === 409) {
      say('conflict');
      return;
    }
    if (!reply.ok || reply.redirected) throw new Error(String(reply.status));
    form.elements.base.value = reply.headers.get('x-revision');
    const merged = reply.headers.has('x-merged');
    const answer = document.createElement('template');
    answer.innerHTML = await reply.text();
    swap(answer, '#findings');
    if (structural || merged) {
      if (typed === before) {
        renew(answer);
        fresh = false;
      } else {
        waiting = true;
      }
    }
    phone?.contentWindow.location.reload();
    say(merged ? 'merged' : 'saved');
  } catch {
    say('failed');
  } finally {
    saving = false;
    if (waiting) {
      waiting = false;
      later();
    }
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(save, 1000);
}

// Answers without a code get one from their words, which must be whole by then: they are saved when the field is left.
const unnamed = (target) => {
  const [, index] = target.name.match(/^option-(\d+)-words$/) ?? [];
  return index !== undefined && form.elements[`option-${index}-code`].value === '';
};

form.addEventListener('input', (event) => {
  typed += 1;
  say('typing');
  if (unnamed(event.target) || event.target.name === 'heading') clearTimeout(timer);
  else later();
});

form.addEventListener('change', (event) => {
  if (unnamed(event.target) || /^(kind$|route-|option-\d+-words$)/.test(event.target.name)) {
    fresh = true;
    later();
  }
});

form.addEventListener('focusin', (event) => {
  if (event.target.matches('input:not([type]), input[type="text"], textarea')) field = event.target;
});

// Earlier answers are put where the cursor was last.
form.addEventListener('click', (event) => {
  const pipe = event.target.closest('[data-pipe]')?.dataset.pipe;
  if (!pipe) return;
  const target = field?.isConnected ? field : form.elements.label;
  target.setRangeText(pipe, target.selectionStart, target.selectionEnd, 'end');
  target.focus();
  target.dispatchEvent(new Event('input', { bubbles: true }));
});

function offer() {
  for (const button of form.querySelectorAll('[data-pipe]')) button.hidden = false;
}

offer();
