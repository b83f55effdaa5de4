// The outbox: what was said, drawn or photographed, on its way to the server. It lives as long as the page, not as
// long as the element that filled it: Next may be pressed while it works. What lies on the device lies there under
// a key that only this tab has, so closing the tab or pressing Exit makes it unreadable at once.

const CHUNK = 256 * 1024;
const DAY = 86_400_000;
const PATIENCE = 120_000;
const LOST = Symbol();

/** Everything of this tab by its id. `state` is "waiting", "done" or "lost". */
const all = new Map();

// --- Small things that the elements share -------------------------------------------------------------------------

/** An element with properties and children. */
export const make = (tag, properties, ...children) => {
  const one = Object.assign(document.createElement(tag), properties);
  one.append(...children);
  return one;
};

/** The words that stand in an element's template, as a function from key to text. */
export const words = (element) => {
  const known = {};
  element.querySelector("template")?.content.querySelectorAll("data").forEach((one) => (known[one.value] = one.textContent));
  return (key, put) => Object.entries(put ?? {}).reduce((text, [name, value]) => text.replace(`{${name}}`, value), known[key] ?? "");
};

/** Brings the style sheet that all of them share, once. */
export const style = (href) =>
  new Promise((done) => {
    if (!href || document.querySelector(`link[href="${href}"]`)) return done();
    document.head.append(make("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });

const random = (length) => crypto.getRandomValues(new Uint8Array(length));
const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Reads from this tab's storage, or writes to it. Where it is forbidden, a reload begins anew. */
const tab = (name, value) => {
  try {
    if (value) sessionStorage[name] = value;
    return sessionStorage[name];
  } catch {}
};

/** Whether this browser can do what the outbox needs: not without a secure connection. */
export const able = !!globalThis.crypto?.subtle;

/** Where the person is: collector, step, and the UUID of their response. With `begin` it gets one if it has none. */
export const visit = (begin) => {
  const field = document.querySelector("input[data-at]");
  const draft = JSON.parse(field.value);
  const collector = location.pathname.split("/")[2];
  if (!draft.uuid) {
    // The page does not know yet what this tab has kept; script that comes later must find the same.
    draft.uuid = JSON.parse(tab(`heard:${collector}:draft`) ?? "{}").uuid;
    if (begin) {
      draft.uuid ??= crypto.randomUUID();
      field.value = JSON.stringify(draft);
    }
  }
  return { collector, question: field.dataset.at, uuid: draft.uuid };
};

const address = ({ uuid, id }) => `/api/responses/${uuid}/recordings/${id}`;

/** The parts of a hidden field's value, `medium:id:seconds`. */
export const parts = (value) => {
  const [medium, id, seconds] = (value ?? "").split(":");
  return { medium, id, seconds: +seconds };
};

// --- On this device -----------------------------------------------------------------------------------------------

let base;
const open = () =>
  new Promise((yes, no) => {
    const asked = indexedDB.open("heard", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("outbox", { keyPath: ["uuid", "id"] });
    asked.onsuccess = () => yes(asked.result);
    asked.onerror = () => no(asked.error);
  });

/** One transaction. Where there is no database, what is in memory must do. */
const table = async (mode, act) => {
  const opened = await (base ??= open());
  return new Promise((yes, no) => {
    const deal = opened.transaction("outbox", mode);
    const asked = act(deal.objectStore("outbox"));
    deal.oncomplete = () => yes(asked.result);
    deal.onabort = () => no(deal.error);
  });
};

/** Takes rows away; and the database too, when nothing is left in it. */
const erase = async (range) => {
  try {
    await table("readwrite", (store) => store.delete(range));
    if (await table("readonly", (store) => store.count())) return;
    const opened = await base;
    base = null;
    opened.close();
    indexedDB.deleteDatabase("heard");
  } catch {}
};

const keyName = (collector) => `heard:${collector}:key`;

const key = (collector) => {
  const raw = tab(keyName(collector)) ?? hex(random(32));
  tab(keyName(collector), raw);
  const bytes = Uint8Array.from(raw.match(/../g), (pair) => parseInt(pair, 16));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
};

/** Finds again what this tab had kept before a reload, and drops what others left behind. */
const wake = async () => {
  const { collector, uuid } = visit();
  if (!uuid || !tab(keyName(collector))) return;
  try {
    const secret = await key(collector);
    for (const row of await table("readonly", (store) => store.getAll())) {
      if (row.since < Date.now() - DAY) await erase([row.uuid, row.id]);
      else if (row.uuid === uuid && !all.has(row.id)) {
        const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv }, secret, row.data);
        all.set(row.id, { ...row, data: null, blob: new Blob([data], { type: row.type }), state: "waiting", offset: 0, again: true });
      }
    }
  } catch {}
};
const awake = able ? wake() : Promise.resolve();

// --- To the server ------------------------------------------------------------------------------------------------

const tell = () => {
  document.documentElement.toggleAttribute("data-lost", [...all.values()].some((one) => one.state === "lost"));
  dispatchEvent(new Event("heard-outbox"));
};

/** One request of the tus protocol. Throws a status that the caller did not expect, or what the network says. */
const ask = async (one, method, to, expected, headers, body) => {
  const late = setTimeout(() => one.stop?.abort(), PATIENCE);
  try {
    one.stop = new AbortController();
    headers = { "Tus-Resumable": "1.0.0", ...headers };
    const answer = await fetch(to, { method, headers, body, signal: one.stop.signal, cache: "no-store" });
    if (!answer.ok && !expected.includes(answer.status)) throw answer.status;
    return answer;
  } finally {
    clearTimeout(late);
  }
};

const number = (answer, name) => Number(answer.headers.get(name) ?? NaN);

/** What was kept without us: by the plain page, or in a storage that is gone. Does the server have all of it? */
const find = async (one) => {
  const answer = await ask(one, "HEAD", address(one), [404]);
  if (number(answer, "Upload-Offset") !== number(answer, "Upload-Length")) throw LOST;
};

const create = (one) => {
  const data = { id: one.id, collector: one.collector, question: one.question, medium: one.medium, seconds: one.seconds, sha256: one.sum };
  const metadata = Object.entries(data).map(([name, value]) => `${name} ${btoa(value)}`).join();
  const to = `/api/responses/${one.uuid}/recordings`;
  return ask(one, "POST", to, [], { "Upload-Length": one.blob.size, "Upload-Metadata": metadata });
};

const carry = async (one) => {
  if (!one.blob) return find(one);
  await create(one);
  const ahead = async () => (one.offset = number(await ask(one, "HEAD", address(one), []), "Upload-Offset"));
  if (one.again) await ahead();
  one.again = true;
  while (one.offset < one.blob.size) {
    tell();
    const headers = { "Upload-Offset": one.offset, "Content-Type": "application/offset+octet-stream" };
    const answer = await ask(one, "PATCH", address(one), [409], headers, one.blob.slice(one.offset, one.offset + CHUNK));
    if (answer.ok) one.offset = number(answer, "Upload-Offset");
    else await ahead();
  }
};

/** Whether trying again could help. A checksum can fail once, and a server can forget once; not always. */
const hopeless = (one, failure) => {
  if (failure === LOST) return true;
  if ([404, 409, 460].includes(failure)) return (one.bad = (one.bad ?? 0) + 1) > 2;
  return failure >= 400 && failure < 500 && ![408, 425, 429].includes(failure);
};

let working = false;
let pause = 1000;
let timer;

const work = async () => {
  clearTimeout(timer);
  if (working) return;
  working = true;
  for (const one of all.values()) {
    if (one.state !== "waiting") continue;
    try {
      await carry(one);
      one.state = "done";
      pause = 1000;
      dispatchEvent(new Event("heard-uploaded"));
    } catch (failure) {
      if (!all.has(one.id)) continue;
      if (hopeless(one, failure)) one.state = "lost";
      else {
        one.slow = true;
        timer = setTimeout(work, pause);
        pause = Math.min(pause * 2, 30_000);
        tell();
        break;
      }
    }
    one.slow = false;
    tell();
  }
  working = false;
};
addEventListener("online", () => {
  pause = 1000;
  work();
});
awake.then(work);

// --- What the elements call ---------------------------------------------------------------------------------------

/**
 * Keeps a blob for the question that is there, and begins to send it. Resolves when it is safe on this device.
 * @returns {Promise<string>} the value of the hidden field
 */
export const keep = async (blob, medium, seconds) => {
  const here = visit(true);
  const id = crypto.randomUUID();
  const bytes = await blob.arrayBuffer();
  const sum = hex(await crypto.subtle.digest("SHA-256", bytes));
  const row = { ...here, id, medium, seconds, sum, type: blob.type, since: Date.now(), iv: random(12) };
  all.set(id, { ...row, blob, state: "waiting", offset: 0 });
  try {
    const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv: row.iv }, await key(here.collector), bytes);
    await table("readwrite", (store) => store.put({ ...row, data }));
  } catch {}
  work();
  return [medium, id, seconds].join(":");
};

/** Takes one away, here and there. */
export const drop = (id) => {
  const one = all.get(id) ?? { ...visit(), id };
  all.delete(id);
  one.stop?.abort();
  erase([one.uuid, id]);
  tell();
  return fetch(address(one), { method: "DELETE", headers: { "Tus-Resumable": "1.0.0" }, keepalive: true }).catch(() => {});
};

/** Where one can be heard or seen: on this device, or else on the server until it is sent. */
export const source = async (id) => {
  await awake;
  const { blob } = all.get(id) ?? {};
  return blob ? URL.createObjectURL(blob) : address({ ...visit(), id });
};

/** Nothing of this response stays on this device. */
const forget = (uuid, there) => {
  for (const one of [...all.values()]) {
    if (one.uuid !== uuid) continue;
    if (there) drop(one.id);
    all.delete(one.id);
  }
  tell();
  if (base || tab(keyName(visit().collector))) erase(IDBKeyRange.bound([uuid], [uuid, []]));
};

addEventListener(
  "click",
  (event) => {
    if (!event.target.closest?.("a.exit")) return;
    const { uuid } = visit();
    dispatchEvent(new Event("heard-exit"));
    if (uuid) forget(uuid, true);
    try {
      Object.keys(sessionStorage).forEach((name) => name.startsWith("heard:") && sessionStorage.removeItem(name));
    } catch {}
  },
  true,
);

// Where no WebAssembly walks, Send is the browser's own: it waits until everything has arrived.
addEventListener(
  "submit",
  (event) => {
    const button = event.submitter;
    const waiting = [...all.values()].some((one) => one.state === "waiting");
    if (button?.value !== "send" || !waiting || "live" in document.documentElement.dataset) return;
    event.preventDefault();
    addEventListener("heard-uploaded", () => button.click(), { once: true });
  },
  true,
);

// --- What is seen of it -------------------------------------------------------------------------------------------

/** Tells how far these files are: in words, and with a bar. `data-files` has their ids. */
class Outbox extends HTMLElement {
  async connectedCallback() {
    this.say ??= words(this);
    this.draw = () => this.show();
    addEventListener("heard-outbox", this.draw);
    await Promise.all([awake, style(this.dataset.style)]);
    this.ids = this.dataset.files.split(" ");
    for (const id of this.ids) {
      const { uuid } = visit();
      if (able && uuid && !all.has(id)) all.set(id, { uuid, id, state: "waiting", offset: 0 });
    }
    // Only what changes the state is spoken, not every step of the bar.
    this.replaceChildren(
      (this.note = make("p", { role: "status" })),
      make("label", {}, (this.count = make("span")), (this.bar = make("progress", { max: 100 }))),
    );
    this.note.setAttribute("role", "status");
    work();
    this.show();
  }

  disconnectedCallback() {
    removeEventListener("heard-outbox", this.draw);
  }

  show() {
    if (!this.note) return;
    const mine = this.ids.map((id) => all.get(id)).filter(Boolean);
    const some = (test) => mine.some(test);
    const size = mine.reduce((sum, one) => sum + (one.blob?.size ?? 0), 0);
    const sent = mine.reduce((sum, one) => sum + (one.state === "done" ? (one.blob?.size ?? 0) : one.offset), 0);
    const state = some((one) => one.state === "lost")
      ? "lost"
      : some((one) => one.slow)
        ? "slow"
        : some((one) => one.state === "waiting" && one.blob)
          ? "going"
          : "done";
    const percent = size ? Math.floor((100 * sent) / size) : 0;
    this.hidden = state === "done" && !this.hasAttribute("data-own");
    const say = this.say;
    if (this.dataset.state !== state) {
      this.dataset.state = state;
      this.note.textContent = { lost: say("upload-lost"), slow: say("upload-slow"), going: say("upload-going"), done: say("upload-done") }[state];
    }
    this.bar.parentNode.hidden = state === "done" || state === "lost";
    this.count.textContent = say("upload-count", { n: percent });
    this.bar.value = percent;
  }
}

/** Stands on the page of thanks: what was sent is needed no more. */
class Sent extends HTMLElement {
  async connectedCallback() {
    await awake;
    const { collector, uuid } = visit();
    if (uuid) forget(uuid);
    try {
      sessionStorage.removeItem(keyName(collector));
    } catch {}
  }
}

customElements.define("heard-outbox", Outbox);
customElements.define("heard-sent", Sent);
