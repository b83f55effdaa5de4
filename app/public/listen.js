// Reads a page aloud. Fetched only by those who switched listening on.
//
// What can be read is found in the markup: headings, paragraphs, answers, cells. Each gets a button
// beside it that reads it and, pressed again, stops: there is no pause, which Android does not know.
// A recording of a person wins over a voice of the device, and only voices that live in the device
// are used: the others send what they read to somebody else.

const root = document.documentElement;
const synth = window.speechSynthesis;

/** What can be read: the innermost of these. */
const PARTS = "[data-say],h1,h2,h3,h4,p,li,dt,dd,legend,figcaption,blockquote,label,table";
/** What is never read. */
const NEVER =
  ".vh,[aria-hidden=true],[hidden],button,input,textarea,select,audio,video,svg,script,style,noscript,template,nav,.part,.or,.scale,.crumb,.heard-note";
/** What is somebody's own: read by its own button only. */
const OWN = "[data-own],.words li";
/** Where a language is spoken, if the device has several voices. */
const PLACES = { en: "en-gb", pa: "pa-in", ro: "ro-ro", ar: "ar-sa" };

/** Milliseconds within which a voice has to begin, a recording has to begin, and a list of voices has to come. */
const BEGIN = 4000;
const ARRIVE = 8000;
const WAIT = 2000;
/** Milliseconds that a letter may take, and that may be added: then a voice has forgotten to end. */
const LETTER = 180;
const MORE = 4000;
/** Letters that are given to a voice at once. Long ones are cut off by some. */
const CHUNK = 160;

const ICON =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><path class="go-on" fill="currentColor" d="M3 9v6h4l5 5V4L7 9z"/>' +
  '<path class="go-on" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" d="M15.5 8.5a5 5 0 0 1 0 7M18.5 5.5a9 9 0 0 1 0 13"/>' +
  '<path class="no-more" fill="currentColor" d="M5 5h14v14H5z"/></svg>';

let words;
let voices = [];
/** Buttons by what they read, and what they read by button. */
const made = new WeakMap();
const reads = new WeakMap();

/** Counts: whatever was begun under another number is over. */
let run = 0;
let timer;
/** What is being read now: `{ button, element }`. */
let now;
/** Kept, because browsers forget an utterance that nobody holds, and its end with it. */
let spoken;
let clip;

const glow = window.Highlight && CSS.highlights ? new Highlight() : undefined;
if (glow) CSS.highlights.set("heard-word", glow);

const on = () => root.dataset.listen === "on";
const main = () => document.querySelector("main");
const fill = (text, name) => text.replace("{name}", name);

// --- Voices ------------------------------------------------------------------------------------

const look = () => (voices = synth?.getVoices() ?? []);
const tag = (voice) => voice.lang.toLowerCase().replace("_", "-");

/** A voice of this device for a language; `undefined` if there is none. */
function voiceFor(language) {
  const [primary] = language.toLowerCase().split("-");
  const able = voices.filter((voice) => voice.localService && tag(voice).split("-")[0] === primary);
  const place = PLACES[primary] ?? language.toLowerCase();
  const near = able.filter((voice) => tag(voice) === place);
  return near.find((voice) => voice.default) ?? near[0] ?? able.find((voice) => voice.default) ?? able[0];
}

// --- Words of a part ---------------------------------------------------------------------------

const block = (node) => {
  let one = node.parentElement;
  while (one && getComputedStyle(one).display.startsWith("inline")) one = one.parentElement;
  return one;
};

/** The text of an element as it is said, and where each piece of it stands. */
function textOf(element) {
  if ("value" in element && element.matches("input,textarea")) return { text: element.value, pieces: [] };
  const pieces = [];
  let [text, last, broken] = ["", null, false];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return node.matches(NEVER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      broken ||= node.tagName === "BR";
      continue;
    }
    if (!node.data.trim()) {
      if (text && !/\s$/.test(text)) text += " ";
      continue;
    }
    const here = block(node);
    if (text && (broken || here !== last)) text += /[\p{P}]\s*$/u.test(text) ? " " : ". ";
    pieces.push({ node, at: text.length });
    text += node.data.replace(/\s/g, " ");
    [last, broken] = [here, false];
  }
  return { text, pieces };
}

/** Sentences, short ones together, each with its place. */
function chunks(text) {
  const all = [];
  for (const { 0: sentence, index } of text.matchAll(/[^.!?؟۔।…]+[.!?؟۔।…]*\s*/g)) {
    const last = all[all.length - 1];
    if (last && last.text.length + sentence.length <= CHUNK) last.text += sentence;
    else all.push({ at: index, text: sentence });
  }
  return all.filter((chunk) => /[\p{L}\p{N}]/u.test(chunk.text));
}

/** Marks the word at this place of a text. */
function mark(pieces, at, length) {
  glow?.clear();
  const piece = pieces.filter((one) => one.at <= at).pop();
  if (!glow || !piece) return;
  const from = at - piece.at;
  const count = length || /^\S*/.exec(piece.node.data.slice(from))[0].length;
  if (!piece.node.isConnected || from >= piece.node.data.length) return;
  const range = document.createRange();
  range.setStart(piece.node, from);
  range.setEnd(piece.node, Math.min(from + count, piece.node.data.length));
  glow.add(range);
}

// --- Reading -----------------------------------------------------------------------------------

function paint(button, playing) {
  button.classList.toggle("on", playing);
  const { name } = reads.get(button);
  const words_ = playing ? words.stop : name;
  const span = button.querySelector("span");
  if (span) span.textContent = words_;
  else button.setAttribute("aria-label", words_);
}

function light(element) {
  document.querySelectorAll(".hearing").forEach((one) => one.classList.remove("hearing"));
  glow?.clear();
  const target = element?.matches(".ans label") ? element.querySelector("span") : element;
  target?.classList.add("hearing");
  target?.scrollIntoView({ block: "nearest" });
}

/** Nothing is read any more. */
function hush() {
  run += 1;
  clearTimeout(timer);
  if (synth?.speaking || synth?.pending) synth.cancel();
  const playing = clip;
  clip = spoken = undefined;
  playing?.pause();
  if (now) {
    light();
    paint(now, false);
    now = undefined;
  }
}

/** Says something about the reading, where the person pressed. */
function tell(button, text) {
  hush();
  const note = document.createElement("p");
  note.className = "heard-note";
  note.setAttribute("role", "status");
  (button.closest(".heard-row,.faces,.piles") ?? button).after(note);
  // What is already there when a live region appears is not spoken.
  setTimeout(() => (note.textContent = text), 50);
}

function read(button) {
  const stop = now === button;
  hush();
  document.querySelectorAll(".heard-note").forEach((note) => note.remove());
  if (stop) return;
  document.querySelectorAll("audio,video").forEach((one) => one.pause());
  now = button;
  paint(button, true);
  const [mine, parts] = [run, reads.get(button).parts()];
  const next = (index) => {
    if (mine !== run) return;
    const element = parts[index];
    if (!element) return hush();
    light(element);
    const recorded = element.tagName === "H1" && main()?.querySelector("audio.clip");
    if (recorded) play(recorded, () => next(index + 1), () => speak(element, () => next(index + 1)));
    else speak(element, () => next(index + 1));
  };
  next(0);
}

/** Plays a recording; if it cannot be played, `instead`. */
function play(recorded, done, instead) {
  const mine = run;
  const mineStill = (act) => () => {
    if (mine === run && clip === recorded) {
      clearTimeout(timer);
      act();
    }
  };
  clip = recorded;
  recorded.currentTime = 0;
  const fail = mineStill(() => {
    clip = undefined;
    recorded.pause();
    instead();
  });
  recorded.onplaying = mineStill(() => {});
  recorded.onended = mineStill(() => {
    clip = undefined;
    done();
  });
  recorded.onerror = fail;
  timer = setTimeout(fail, ARRIVE);
  recorded.play()?.catch(fail);
}

/** Speaks one part. The first words are given to the voice at once, within the tap: iOS wants that. */
function speak(element, done, waited = false) {
  const mine = run;
  const button = now;
  const language = element.closest("[lang]")?.lang || root.lang;
  const voice = voiceFor(language);
  if (!voice) {
    if (synth && !voices.length && !waited) {
      // Some browsers only look for their voices now.
      timer = setTimeout(() => {
        look();
        if (mine === run) speak(element, done, true);
      }, WAIT);
      const came = () => {
        if (mine !== run || !look().length) return;
        clearTimeout(timer);
        synth.removeEventListener("voiceschanged", came);
        speak(element, done, true);
      };
      synth.addEventListener("voiceschanged", came);
      return;
    }
    let name = language;
    try {
      name = new Intl.DisplayNames([root.lang], { type: "language" }).of(language);
    } catch {
      // Old browsers do not know the names of languages; the tag says it too.
    }
    tell(button, fill(words.none, name));
    return;
  }
  const { text, pieces } = textOf(element);
  const list = chunks(text);
  const say = (index) => {
    const chunk = list[index];
    if (mine !== run) return;
    if (!chunk) {
      done();
      return;
    }
    let begun = false;
    let over = false;
    const watch = (rest) => {
      clearTimeout(timer);
      timer = setTimeout(() => ended(true), rest * LETTER + MORE);
    };
    const ended = (forgot) => {
      if (over || mine !== run) return;
      over = true;
      clearTimeout(timer);
      if (forgot) synth.cancel();
      say(index + 1);
    };
    const began = () => {
      if (over || mine !== run) return;
      begun = true;
      watch(chunk.text.length);
    };
    const utterance = new SpeechSynthesisUtterance(chunk.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace("_", "-");
    utterance.rate = 0.9;
    utterance.onstart = began;
    utterance.onboundary = (event) => {
      if (over || mine !== run) return;
      begun = true;
      watch(chunk.text.length - event.charIndex);
      if (event.name !== "sentence") mark(pieces, chunk.at + event.charIndex, event.charLength);
    };
    utterance.onend = () => ended(false);
    utterance.onerror = () => {
      if (over || mine !== run) return;
      over = true;
      tell(button, words.quiet);
    };
    spoken = utterance;
    if (synth.paused) synth.resume();
    synth.speak(utterance);
    timer = setTimeout(() => {
      if (!begun && !over && mine === run) tell(button, words.quiet);
    }, BEGIN);
  };
  say(0);
}

// --- Buttons -----------------------------------------------------------------------------------

function make(name, parts, labelled) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hear";
  button.innerHTML = ICON;
  if (labelled) button.append(document.createElement("span"));
  reads.set(button, { name, parts });
  paint(button, false);
  button.addEventListener("click", () => read(button));
  return button;
}

const shown = (element) => element.getClientRects().length > 0;

/** Everything that can be read, in its order. */
function all() {
  const found = new Set();
  for (const one of main()?.querySelectorAll(PARTS) ?? []) {
    const element = one.closest("table") ?? one.closest("h1") ?? one;
    const inner = !element.matches("table,h1") && element.querySelector(PARTS);
    if (inner || !shown(element) || element.closest(NEVER)) continue;
    if (/[\p{L}\p{N}]/u.test(textOf(element).text)) found.add(element);
  }
  return [...found];
}

/** The parts that "read everything" reads. A recording of the question says its answers too. */
function everything() {
  const parts = all().filter((element) => !element.matches(OWN));
  if (!main()?.querySelector("audio.clip")) return parts;
  return parts.filter((element) => element.tagName === "H1");
}

/** Puts a button beside what it reads, outside of everything whose text is a name of something. */
function put(element) {
  // A question and its answer have one button, at the answer.
  if (element.matches(".told dt")) return undefined;
  const told = element.matches(".told dd") && element.parentElement.querySelector("dt");
  const own = element.matches(OWN);
  const short = textOf(element).text.trim().slice(0, 60);
  if (element.tagName === "H1") {
    const row = document.createElement("div");
    row.className = "heard-row";
    const question = make(words.this, () => [element], true);
    row.append(question, make(words.all, everything, true));
    (element.closest("legend") ?? element).after(row);
    return question;
  }
  const parts = () => (told ? [told, element] : [element]);
  const button = make(own ? words.own : fill(words.play, short), parts, false);
  if (element.matches(".ans label")) {
    element.after(button);
    return button;
  }
  button.classList.add("beside");
  element.classList.add("heard");
  const legend = element.closest("legend");
  if (legend) legend.after(button);
  else if (element.matches(".rank li")) element.append(button);
  else if (element.matches("li,dt,dd,figcaption")) element.prepend(button);
  else (element.matches("table") ? (element.closest('[role="region"]') ?? element) : element).before(button);
  return button;
}

/** A field that somebody writes into: its button is there while something is in it. */
function field(element) {
  let button = made.get(element);
  if (!button?.isConnected) {
    button = make(words.own, () => [element], true);
    element.after(button);
    made.set(element, button);
  }
  button.hidden = !element.value.trim();
}

function scan() {
  if (now && [now, ...reads.get(now).parts()].some((one) => !one.isConnected)) hush();
  document.querySelectorAll('button[name="listen"]').forEach((one) => one.setAttribute("aria-pressed", String(on())));
  if (!words || !on()) return;
  for (const element of all()) {
    if (made.get(element)?.isConnected) continue;
    const button = put(element);
    if (button) made.set(element, button);
  }
  main()?.querySelectorAll("textarea.txt,input.txt").forEach(field);
  // The button beside the question plays it.
  main()?.querySelectorAll("audio.clip").forEach((one) => (one.hidden = true));
}

function clear() {
  hush();
  document.querySelectorAll(".hear,.heard-row,.heard-note").forEach((one) => one.remove());
  document.querySelectorAll(".heard").forEach((one) => one.classList.remove("heard"));
  document.querySelectorAll("audio.clip").forEach((one) => (one.hidden = false));
}

// --- The page ----------------------------------------------------------------------------------

/** Fetches the words for the language of the page, and the style sheet with them. */
async function learn() {
  const language = root.lang;
  const answer = await fetch(`/listen/${language}`);
  if (!answer.ok) return;
  const { style, ...said } = await answer.json();
  if (language !== root.lang) return;
  if (!document.querySelector(`link[href="${style}"]`)) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    const there = new Promise((resolve) => (link.onload = link.onerror = resolve));
    document.head.append(link);
    await there;
  }
  clear();
  words = said;
  scan();
}

const relearn = () => learn().catch(() => {});

look();
synth?.addEventListener?.("voiceschanged", look);

new MutationObserver(scan).observe(document.body, { childList: true, subtree: true });
new MutationObserver((changes) => {
  hush();
  if (changes.some((change) => change.attributeName === "lang")) relearn();
  if (on()) scan();
  else {
    clear();
    scan();
  }
}).observe(root, { attributes: true, attributeFilter: ["lang", "data-listen"] });

addEventListener("input", (event) => event.target.matches?.(".txt") && made.has(event.target) && field(event.target));
addEventListener("toggle", scan, true);
addEventListener("keydown", (event) => event.key === "Escape" && hush());
// Whoever goes elsewhere has heard enough.
addEventListener("click", (event) => event.target.closest?.("a[href],button:not(.hear)") && hush(), true);
addEventListener("submit", hush, true);
addEventListener("play", (event) => event.target !== clip && hush(), true);
for (const away of ["pagehide", "popstate"]) addEventListener(away, hush);
document.addEventListener("visibilitychange", () => document.hidden && hush());
// The player's own controls can stop a recording.
addEventListener("pause", (event) => event.target === clip && !event.target.ended && hush(), true);

relearn();
