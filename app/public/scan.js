// One switch: a ring goes round what can be pressed, first from group to group, then inside one. One key, one
// tap or one button presses what is in the ring. Whoever uses other keys as well stops the ring with them, and
// has the page as it always is.

const SAID = ["press", "choose", "paused", "typing", "pause", "answers", "actions", "page", "header", "footer"];
const PACE = { slowest: 6000, slow: 4000, medium: 2500, fast: 1500 };
// A second press within this time is the first one, shaken.
const SHAKE = 300;
// Nobody pressed for so many rounds: wait. Nothing is lost by waiting, and nothing ends.
const ROUNDS = 3;
const REACH = "a[href],button,input:not([type=hidden]),textarea,select,summary,audio[controls],video[controls]";
// What belongs together, the first match of the nearest element.
const GROUP = "fieldset,.acts,.keep,.told>div,.langs,.menu,.bar,heard-voice,heard-picture,nav,header,footer";

const root = document.documentElement;
const words = JSON.parse(document.querySelector("script[data-words]").dataset.words);
const say = (key) => (words[root.lang] ?? words.en)[SAID.indexOf(key)];

const bar = document.createElement("div");
bar.className = "scan-bar";
bar.innerHTML = '<button type="button" class="scan-press"></button><button type="button" class="scan-pause"></button><p class="vh" role="status"></p>';
const [press, pause, status] = bar.children;
const ring = document.createElement("div");
ring.className = "scan-ring";
ring.setAttribute("aria-hidden", "true");
document.body.append(bar, ring);
root.classList.add("scans");

let groups = []; // [{ name, items }]
let inside = null; // the group whose items the ring goes round, or null
let at = 0;
let rounds = 0;
let paused = false;
let typing = false;
let timer = 0;
let pressed = 0;

const shown = (one) => !one.disabled && one.tabIndex >= 0 && !one.closest("[inert],[hidden],.vh,.scan-bar") && one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
// An answer lies invisibly in its bubble: the ring goes round the bubble.
const around = (one) => (one.matches("input[type=radio],input[type=checkbox]") ? (one.closest("label") ?? one) : one);
const writes = (one) => one?.matches("textarea,select,input:not([type=radio],[type=checkbox],[type=button],[type=submit])") || one?.isContentEditable;

// Where a group stands in the round: answers, then what goes on from them, the rest, header, footer.
function rank(box) {
  if (!box?.closest("main")) return box?.closest("footer") ? 5 : 4;
  if (box.matches(".acts,.keep")) return 2;
  if (box.matches(".bar")) return 3;
  return 1;
}

function name(box, key) {
  const title = box?.querySelector("legend h1,legend h2,legend");
  return (title?.innerText ?? box?.getAttribute?.("aria-label") ?? "").trim() || say(key);
}

function look() {
  const boxes = new Map();
  for (const one of document.querySelectorAll(REACH)) {
    if (!shown(one)) continue;
    const box = one.closest(GROUP) ?? one.closest("main") ?? document.body;
    if (!boxes.has(box)) boxes.set(box, []);
    boxes.get(box).push(one);
  }
  const keys = [, "answers", "actions", "page", "header", "footer"];
  groups = [...boxes]
    .map(([box, items]) => ({ rank: rank(box), items, name: name(box, box.matches("main") ? "page" : keys[rank(box)]) }))
    .sort((one, other) => one.rank - other.rank);
  groups.push({ rank: 6, items: [pause], name: say("pause") });
}

const stops = () => (inside ? inside.items.map((one) => ({ items: [one] })) : groups);

function draw() {
  const stop = stops()[at];
  ring.hidden = paused || typing || !stop;
  press.textContent = say(typing ? "typing" : paused ? "paused" : inside ? "choose" : "press");
  pause.textContent = say("pause");
  pause.hidden = paused || typing;
  if (ring.hidden) return;
  const rects = stop.items.map((one) => around(one).getBoundingClientRect());
  const [top, left, bottom, right] = [
    Math.min(...rects.map((rect) => rect.top)),
    Math.min(...rects.map((rect) => rect.left)),
    Math.max(...rects.map((rect) => rect.bottom)),
    Math.max(...rects.map((rect) => rect.right)),
  ];
  // Physical sides on purpose: this is a place on the screen, measured on it.
  Object.assign(ring.style, { top: `${top - 8}px`, left: `${left - 8}px`, width: `${right - left + 16}px`, height: `${bottom - top + 16}px` });
}

// Shows and speaks the stop that the ring is at. Focus is what a screen reader speaks.
function arrive() {
  const stop = stops()[at];
  if (!stop) return;
  const [first] = stop.items;
  around(first).scrollIntoView({ block: inside || stop.items.length === 1 ? "center" : "nearest" });
  if (inside || stop.items.length === 1) first.focus({ preventScroll: true });
  status.textContent = inside || stop.items.length === 1 ? "" : stop.name;
  draw();
}

function wait(times = 1) {
  clearTimeout(timer);
  if (!paused && !typing) timer = setTimeout(next, PACE[root.dataset.switch] * times);
}

function next() {
  if (!stops().some((stop) => stop.items[0].isConnected)) return begin();
  at += 1;
  if (at >= stops().length) {
    at = 0;
    rounds += 1;
    if (rounds >= ROUNDS && !inside) return halt();
    // Nobody wanted anything in here: out again.
    if (rounds >= ROUNDS) {
      at = groups.indexOf(inside);
      leave();
    }
  }
  arrive();
  wait();
}

function leave() {
  inside = null;
  rounds = 0;
}

// From the top: after a page or a question came. The first stop stays longer, for reading.
function begin() {
  leave();
  at = 0;
  look();
  draw();
  arrive();
  wait(2);
}

// `yielding`: somebody uses other keys, and has the page as it is. Otherwise the next press must be ours.
function halt(yielding = false) {
  paused = true;
  typing = false;
  clearTimeout(timer);
  if (!yielding) press.focus({ preventScroll: true });
  status.textContent = say("paused");
  draw();
}

function resume() {
  paused = false;
  typing = false;
  begin();
}

function act() {
  if (Date.now() - pressed < SHAKE) return;
  pressed = Date.now();
  if (paused || typing) return resume();
  rounds = 0;
  const stop = stops()[at];
  if (!stop?.items[0].isConnected) return begin();
  if (!inside && stop.items.length > 1) {
    inside = stop;
    at = 0;
    arrive();
    return wait();
  }
  const [one] = stop.items;
  if (one === pause) return halt();
  one.focus();
  if (writes(one)) {
    typing = true;
    clearTimeout(timer);
    status.textContent = say("typing");
    return draw();
  }
  const opens = one.matches("summary");
  one.click();
  // What the press brought may be drawn anew a moment later; then `begin` takes over.
  if (one.type === "radio") onwards();
  else if (opens) reopen(one);
  wait();
}

// After the one answer, what goes on from it. After a tick there may be more of them.
function onwards() {
  leave();
  look();
  at = Math.max(0, groups.findIndex((group) => group.rank === 2));
  arrive();
}

function reopen(one) {
  look();
  leave();
  at = groups.findIndex((group) => group.items.includes(one));
  if (groups[at].items.length > 1) {
    inside = groups[at];
    at = Math.min(1, inside.items.length - 1);
  }
  arrive();
}

addEventListener(
  "keydown",
  (event) => {
    const own = event.target === document.body || event.target.closest?.(".scan-bar");
    if (event.key === "Escape") return halt(true);
    if (event.key !== " " && event.key !== "Enter") {
      // Another key: somebody has a keyboard, and the page is theirs.
      if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Shift") halt(true);
      return;
    }
    if (typing && !own) return;
    if (paused && !own) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
  },
  true,
);
// Some browsers press a button when Space goes up again.
addEventListener("keyup", (event) => event.key === " " && !paused && !typing && event.preventDefault(), true);
press.addEventListener("click", act);
pause.addEventListener("click", () => halt());
addEventListener("scroll", draw, { passive: true });
addEventListener("resize", draw);
addEventListener("focusout", (event) => typing && writes(event.target) && !event.relatedTarget?.closest?.(".scan-bar") && resume());

// Questions are drawn anew in place: then the ring begins there.
let due = 0;
new MutationObserver((changes) => {
  if (changes.every(({ target }) => bar.contains(target) || target === ring)) return;
  const drawn = !groups.some((group) => group.rank === 1 && group.items.some((one) => one.isConnected)) || changes.some(({ target }) => target.id === "island");
  clearTimeout(due);
  due = setTimeout(() => {
    if (typing && writes(document.activeElement)) return;
    typing = false;
    if (drawn && !paused) begin();
    else draw();
  }, 50);
}).observe(document.body, { childList: true, subtree: true });
new MutationObserver(() => draw()).observe(root, { attributeFilter: ["lang"] });

begin();
