// "Say it instead": one calm part of the question after the other. Nothing is heard before the person said yes to
// it; the microphone is let go as soon as recording stops, whatever stops it.

const FORMS = ["audio/mp4", "audio/webm;codecs=opus", "audio/webm", "audio/ogg;codecs=opus"];
const BARS = 12;
const MICROPHONE =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" aria-hidden="true"><rect x="8.5" y="2.5" width="7" height="12" rx="3.5"/><path d="M5 11.5a7 7 0 0 0 14 0M12 18.5V22"/></svg>';

/** What was recorded and not yet taken or thrown away, by question: it outlives a change of language. */
const held = new Map();
/** Responses whose person has said yes to being recorded. */
const agreed = new Set();
addEventListener("heard-exit", () => held.clear());

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** A length of time in words, where the browser knows the language; digits are beside it everywhere. */
const spoken = (seconds) => {
  const { lang } = document.documentElement;
  if (!Intl.NumberFormat.supportedLocalesOf(lang).length) return clock(seconds);
  const unit = (number, unit) => new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(number);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes && unit(minutes, "minute"), (rest || !minutes) && unit(rest, "second")].filter(Boolean).join(" ");
};

class Voice extends HTMLElement {
  async connectedCallback() {
    const box = await import(this.dataset.outbox);
    const { media } = ((this.box = box), { media: navigator.mediaDevices?.getUserMedia && globalThis.MediaRecorder && box.able });
    await box.style(this.dataset.style);
    // Where this browser cannot record, the plain form for a file stays; or else a press tells so.
    if (!this.isConnected || (!media && this.querySelector("input,audio"))) return;
    this.media = media;
    this.say ??= box.words(this);
    this.here = box.visit();
    this.name = [this.here.uuid, this.here.question].join();
    this.limit = +this.dataset.seconds || 180;
    this.field = this.closest("form")?.querySelector('[name="file"]');
    this.replaceChildren(
      (this.status = box.make("p", { className: "vh" })),
      (this.stage = box.make("div", { className: "stage" })),
    );
    this.status.setAttribute("role", "status");
    if ("told" in this.dataset) return this.told();
    this.leave = () => this.stop();
    this.send = (event) => this.submitted(event);
    addEventListener("pagehide", this.leave);
    document.addEventListener("submit", this.send, true);
    this.begin();
  }

  disconnectedCallback() {
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("submit", this.send, true);
    this.stop();
    URL.revokeObjectURL(this.sound?.src);
  }

  // --- Parts ------------------------------------------------------------------------------------------------------

  /** Shows one part. Who was in the last one is put at the heading of this one, or at its first button. */
  show(step, title, ...children) {
    const inside = this.contains(document.activeElement);
    this.dataset.step = step;
    const heading = title && this.box.make("h2", { tabIndex: -1, textContent: title });
    this.stage.replaceChildren(...[heading, ...children.flat()].filter(Boolean));
    this.tell("");
    if (inside) (heading || this.stage.querySelector("button")).focus();
  }

  tell(text) {
    this.status.textContent = text;
  }

  note(text) {
    return this.box.make("p", { textContent: text });
  }

  button(text, act, className = "btn") {
    return this.box.make("button", { type: "button", className, textContent: text, onclick: () => act() });
  }

  row(...buttons) {
    return this.box.make("div", { className: "row" }, ...buttons);
  }

  /** Whatever is there already: something recorded, something kept, or nothing. */
  begin() {
    const take = held.get(this.name);
    if (take) this.review(take);
    else if (this.field.value) this.kept();
    else this.offer();
  }

  offer() {
    const first = "first" in this.dataset;
    const start = this.button("", () => this.consent(), first ? "go" : "btn say");
    start.innerHTML = MICROPHONE;
    start.append(this.box.make("span", { textContent: first ? this.say("voice-start-first") : this.say("voice-start") }));
    this.show("offer", "", start);
  }

  consent() {
    const { say } = this;
    if (!this.media) return this.trouble("unsupported");
    if (agreed.has(this.here.uuid)) return this.record();
    const facts = [say("voice-ask-who"), say("voice-ask-reader"), say("voice-ask-back")];
    const list = this.box.make("ul", {}, ...facts.map((textContent) => this.box.make("li", { textContent })));
    const yes = this.button(say("voice-yes"), () => this.place(), "go");
    this.show("consent", say("voice-ask"), list, this.row(yes, this.button(say("voice-no"), () => this.offer())));
  }

  place() {
    const { say } = this;
    const yes = () => {
      agreed.add((this.here = this.box.visit(true)).uuid);
      this.name = [this.here.uuid, this.here.question].join();
      this.record();
    };
    const buttons = this.row(this.button(say("voice-place-yes"), yes, "go"), this.button(say("voice-write"), () => this.write()));
    this.show("place", say("voice-place"), this.note(say("voice-place-note")), buttons);
  }

  write() {
    this.cancel();
    this.closest("form").querySelector("#a")?.focus();
  }

  /** Back to what was there before. */
  cancel() {
    this.stop(true);
    this.begin();
  }

  record() {
    const { say, box } = this;
    const word = box.make("span", { textContent: say("voice-record") });
    const big = this.button("", () => (this.recorder ? this.stop() : this.listen()), "disc");
    big.append(box.make("i", { innerHTML: MICROPHONE }), word);
    this.word = word;
    this.bars = Array.from({ length: BARS }, () => box.make("i"));
    this.level = box.make("p", { className: "heard", textContent: "" });
    this.left = box.make("p", { className: "clock", textContent: say("voice-left", { time: clock(this.limit) }) });
    const meter = box.make("div", { className: "meter" }, ...this.bars);
    meter.setAttribute("aria-hidden", "true");
    const back = this.button(say("voice-cancel"), () => this.cancel(), "btn quiet");
    this.show("record", say("voice-record-title"), this.note(say("voice-record-note")), big, meter, this.level, this.left, back);
  }

  review(take) {
    const { say } = this;
    held.set(this.name, take);
    const use = this.button(say("voice-use"), () => this.use(), "go");
    const again = this.button(say("voice-again"), () => {
      held.delete(this.name);
      this.record();
    });
    const away = this.button(say("voice-delete"), () => this.sure(() => this.review(take)));
    const note = this.note(say("voice-listen-note"));
    this.show("review", say("voice-listen"), note, this.player(URL.createObjectURL(take.blob), take.seconds), this.row(use, again, away));
  }

  kept() {
    const { say, box } = this;
    const { id, seconds } = box.parts(this.field.value);
    const far = box.make("heard-outbox", { say });
    far.dataset.files = id;
    far.dataset.own = "";
    const again = this.button(say("voice-again"), () => this.record());
    const away = this.button(say("voice-delete"), () => this.sure(() => this.kept()));
    const player = this.player("", seconds);
    this.show("kept", say("voice-kept"), player, far, this.row(again, away));
    box.source(id).then((address) => (this.sound.src = address));
  }

  /** In the list of answers: only to listen. */
  told() {
    const { id, seconds } = this.box.parts(this.dataset.told);
    this.stage.replaceChildren(this.player("", seconds));
    this.box.source(id).then((address) => (this.sound.src = address));
  }

  sure(no) {
    const { say } = this;
    const yes = () => {
      held.delete(this.name) || this.clear();
      this.begin();
      this.tell(say("voice-deleted"));
    };
    this.show("sure", say("voice-delete-ask"), this.row(this.button(say("voice-delete-yes"), yes), this.button(say("voice-delete-no"), no)));
  }

  trouble(kind) {
    const { say } = this;
    const text = {
      refused: say("voice-refused"),
      missing: say("voice-missing"),
      busy: say("voice-busy"),
      empty: say("voice-empty"),
      unsupported: say("voice-unsupported"),
    }[kind];
    const again = kind !== "unsupported" && this.button(say("voice-retry"), () => this.record());
    const write = this.button(say("voice-write"), () => this.write());
    this.show(kind, say("voice-trouble"), this.note(text), this.row(...[again, write].filter(Boolean)));
  }

  /** A button of our own, large and with a word, beside the browser's controls. */
  player(src, seconds) {
    const { say, box } = this;
    URL.revokeObjectURL(this.sound?.src);
    const sound = (this.sound = box.make("audio", { controls: true, preload: "metadata" }));
    if (src) sound.src = src;
    sound.setAttribute("aria-label", say("voice-hear", { time: spoken(seconds) }));
    const press = this.button(say("voice-hear-play"), () => (sound.paused ? sound.play().catch(() => {}) : sound.pause()));
    sound.onplay = () => (press.textContent = say("voice-hear-stop"));
    sound.onpause = sound.onended = () => {
      press.textContent = say("voice-hear-play");
      sound.currentTime = 0;
    };
    const long = box.make("bdi", { className: "long", textContent: clock(seconds) });
    return box.make("div", { className: "player" }, press, long, sound);
  }

  // --- The microphone ---------------------------------------------------------------------------------------------

  async listen() {
    const { say } = this;
    if (this.waiting) return;
    this.waiting = true;
    this.level.textContent = say("voice-allow");
    this.tell(say("voice-allow"));
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      if (!this.isConnected || this.dataset.step !== "record") return stream.getTracks().forEach((track) => track.stop());
      this.stream = stream;
      this.capture(stream);
    } catch (failure) {
      this.release();
      const names = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "missing", OverconstrainedError: "missing", NotReadableError: "busy", AbortError: "busy" };
      this.trouble(names[failure.name] ?? "unsupported");
    } finally {
      this.waiting = false;
    }
  }

  capture(stream) {
    const { say } = this;
    const mimeType = FORMS.find((form) => MediaRecorder.isTypeSupported(form));
    const audioBitsPerSecond = mimeType?.includes("mp4") ? 32_000 : 24_000;
    const recorder = new MediaRecorder(stream, mimeType ? { mimeType, audioBitsPerSecond } : {});
    const pieces = [];
    const began = performance.now();
    const gone = () => (performance.now() - began) / 1000;
    let seconds;
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onerror = () => this.stop();
    recorder.onstop = () => {
      this.release();
      const blob = new Blob(pieces, { type: recorder.mimeType || mimeType });
      if (recorder.unwanted) return;
      if (!blob.size) return this.trouble("empty");
      const take = { blob, seconds: seconds ?? Math.max(1, Math.min(this.limit, Math.round(gone()))) };
      held.set(this.name, take);
      // The element may be another one by now: the language was changed.
      const now = this.isConnected ? this : document.querySelector(`heard-voice[data-step]`);
      if (!now?.review || now.name !== this.name) return;
      now.review(take);
      if (recorder.full) now.tell(say("voice-full"));
    };
    recorder.start();
    recorder.done = () => (seconds = Math.max(1, Math.min(this.limit, Math.round(gone()))));
    this.recorder = recorder;
    this.dataset.on = "";
    this.word.textContent = say("voice-stop");
    this.level.textContent = "";
    this.tell(say("voice-on"));
    this.meter(stream, gone, recorder);
  }

  /** The level in steps, and the time that is left: in digits, and spoken at a few moments. */
  meter(stream, gone, recorder) {
    const { say } = this;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const context = (this.context = new AudioContext());
    const analyser = context.createAnalyser();
    const wave = new Float32Array((analyser.fftSize = 1024));
    context.createMediaStreamSource(stream).connect(analyser);
    const moments = new Set([60, 30, 10].filter((moment) => moment < this.limit));
    let loud = 0;
    this.ticking = setInterval(
      () => {
        analyser.getFloatTimeDomainData(wave);
        const power = Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / wave.length);
        const steps = Math.max(0, Math.min(BARS, Math.round(BARS + 5 * Math.log10(power + 1e-6))));
        this.bars.forEach((bar, index) => bar.classList.toggle("on", index < steps));
        loud = steps > 2 ? 12 : loud - 1;
        this.level.textContent = loud > 0 ? say("voice-heard") : say("voice-quiet");
        const left = Math.max(0, Math.ceil(this.limit - gone()));
        this.left.textContent = say("voice-left", { time: clock(left) });
        if (moments.delete(left)) this.tell(say("voice-left", { time: spoken(left) }));
        if (!left) {
          recorder.full = true;
          this.stop();
        }
      },
      calm ? 500 : 125,
    );
  }

  /** Stops recording. What was recorded is kept, unless it is unwanted. */
  stop(unwanted) {
    const { recorder } = this;
    if (recorder && recorder.state !== "inactive") {
      recorder.unwanted = unwanted;
      recorder.done();
      recorder.stop();
    }
    this.release();
  }

  /** Lets the microphone go. */
  release() {
    clearInterval(this.ticking);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.context?.close().catch(() => {});
    this.stream = this.context = this.recorder = null;
    delete this.dataset.on;
  }

  // --- The answer -------------------------------------------------------------------------------------------------

  async use() {
    const take = held.get(this.name);
    if (!take || this.using) return;
    this.using = true;
    const value = await this.box.keep(take.blob, "voice", take.seconds);
    this.using = false;
    this.clear();
    this.field.value = value;
    held.delete(this.name);
    if (this.isConnected) this.kept();
  }

  clear() {
    if (this.field.value) this.box.drop(this.box.parts(this.field.value).id);
    this.field.value = "";
  }

  /** Next takes what was recorded, and does not go on over a recording that is still running. */
  async submitted(event) {
    const go = event.submitter?.value;
    if (go === "skip" || go === "refuse") {
      this.stop(true);
      held.delete(this.name);
      return this.clear();
    }
    if (event.submitter?.name !== "go") return;
    if (this.recorder) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.stop();
    } else if (held.has(this.name)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      await this.use();
      event.submitter.click();
    }
  }
}

customElements.define("heard-voice", Voice);
