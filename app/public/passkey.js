// Making and using a passkey. What needs it is hidden until this script finds that the browser can.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

async function post(address, fields = {}) {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error);
  return said;
}

async function make({ publicKey }) {
  publicKey.challenge = bytes(publicKey.challenge);
  publicKey.user.id = bytes(publicKey.user.id);
  for (const known of publicKey.excludeCredentials ?? []) known.id = bytes(known.id);
  const made = await navigator.credentials.create({ publicKey });
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    extensions: made.getClientExtensionResults(),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
  };
}

async function use({ publicKey }) {
  publicKey.challenge = bytes(publicKey.challenge);
  for (const known of publicKey.allowCredentials ?? []) known.id = bytes(known.id);
  const used = await navigator.credentials.get({ publicKey });
  return {
    id: used.id,
    rawId: text(used.rawId),
    type: used.type,
    extensions: used.getClientExtensionResults(),
    response: {
      authenticatorData: text(used.response.authenticatorData),
      clientDataJSON: text(used.response.clientDataJSON),
      signature: text(used.response.signature),
      userHandle: used.response.userHandle && text(used.response.userHandle),
    },
  };
}

for (const part of window.PublicKeyCredential ? document.querySelectorAll('[data-passkey]') : []) {
  const button = part.querySelector('button');
  const error = part.querySelector('.err');
  part.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    error.textContent = '';
    try {
      const options = await post(part.dataset.options);
      const response = part.dataset.passkey === 'make' ? await make(options) : await use(options);
      const name = part.querySelector('input')?.value ?? '';
      const { to } = await post(part.dataset.answer, { response: JSON.stringify(response), back: part.dataset.back ?? '', name });
      location.assign(to);
    } catch (fault) {
      // The browser says NotAllowedError when the person stopped, and when no passkey fits.
      error.textContent = fault instanceof DOMException ? button.dataset.stopped : fault.message;
      button.disabled = false;
    }
  });
}
