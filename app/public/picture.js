// A drawing or a photo beside the words of an answer. Whoever cannot or will not draw says it in the text field, which
// is always there. A photo is drawn anew before it leaves this device, so nothing that the camera wrote into it goes
// along.

const WIDTH = 1200;
const HEIGHT = 900;
const PHOTO = 1600;

// Bright enough to like, dark enough to be seen on white.
const COLOURS = { black: "#1b1b1b", red: "#d3272f", orange: "#e0700b", yellow: "#f5b800", green: "#1f8a3b", blue: "#1f6fd1", purple: "#7b3fb5", brown: "#7a4a21" };
const PENS = { thin: 10, middle: 24, thick: 56 };

/** Strokes by response and question: they outlive a change of language, and Back. */
const held = new Map();
addEventListener("heard-exit", () => held.clear());

class Picture extends HTMLElement {
  async connectedCallback() {
    const box = await import(this.dataset.outbox);
    await box.style(this.dataset.style);
    if (!this.isConnected || !box.able) return;
    this.box = box;
    this.say ??= box.words(this);
    this.field = this.closest("form")?.querySelector('[name="file"]');
    this.replaceChildren(
      (this.status = box.make("p", { className: "vh" })),
      (this.stage = box.make("div", { className: "stage" })),
    );
    this.status.setAttribute("role", "status");
    if (this.dataset.told) return this.told();
    this.send = (event) => this.submitted(event);
    document.addEventListener("submit", this.send, true);
    if ("photo" in this.dataset) this.photo();
    else this.draw();
  }

  disconnectedCallback() {
    document.removeEventListener("submit", this.send, true);
  }

  // --- Small things -----------------------------------------------------------------------------------------------

  button(text, act, className = "btn") {
    return this.box.make("button", { type: "button", className, textContent: text, onclick: () => act() });
  }

  row(...buttons) {
    return this.box.make("div", { className: "row" }, ...buttons);
  }

  show(title, ...children) {
    const inside = this.contains(document.activeElement);
    const heading = title && this.box.make("h2", { tabIndex: -1, textContent: title });
    this.stage.replaceChildren(...[heading, ...children].filter(Boolean));
    if (inside) (heading || this.stage.querySelector("button,input")).focus();
  }

  /** What is kept, as a picture. */
  seen(value, alt) {
    const picture = this.box.make("img", { className: "seen", alt });
    this.box.source(this.box.parts(value).id).then((address) => (picture.src = address));
    return picture;
  }

  /** In the list of answers: only to look at. */
  told() {
    const drawing = this.box.parts(this.dataset.told).medium === "drawing";
    this.stage.replaceChildren(this.seen(this.dataset.told, drawing ? this.say("draw-told") : this.say("photo-told")));
  }

  progress() {
    const far = this.box.make("heard-outbox", { say: this.say });
    far.dataset.files = this.box.parts(this.field.value).id;
    far.dataset.own = "";
    return far;
  }

  clear() {
    if (this.field.value) this.box.drop(this.box.parts(this.field.value).id);
    this.field.value = "";
  }

  // --- Drawing ----------------------------------------------------------------------------------------------------

  draw() {
    const { say, box } = this;
    const { uuid, question } = box.visit();
    const name = [uuid, question].join();
    // Strokes, and "everything away" as one of them, so that Undo brings it back.
    this.strokes = held.get(name) ?? [];
    held.set(name, this.strokes);
    this.name = name;
    const canvas = (this.canvas = box.make("canvas", { width: WIDTH, height: HEIGHT }));
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", say("draw-canvas"));
    this.pen = canvas.getContext("2d");
    this.colour = COLOURS.blue;
    this.size = PENS.middle;
    const labels = { black: say("draw-black"), red: say("draw-red"), orange: say("draw-orange"), yellow: say("draw-yellow"), green: say("draw-green"), blue: say("draw-blue"), purple: say("draw-purple"), brown: say("draw-brown") };
    const colours = this.group(say("draw-colours"), "inks", labels, "blue", (colour) => (this.colour = COLOURS[colour]));
    for (const one of colours.children) one.firstChild.style.background = COLOURS[one.value];
    const pens = { thin: say("draw-thin"), middle: say("draw-middle"), thick: say("draw-thick") };
    const sizes = this.group(say("draw-sizes"), "pens", pens, "middle", (pen) => (this.size = PENS[pen]));
    for (const one of sizes.children) one.firstChild.style.blockSize = `${PENS[one.value] / 4 + 2}px`;
    const undo = this.button(say("draw-undo"), () => this.change(() => this.strokes.pop()));
    const away = this.button(say("draw-clear"), () => {
      if (this.blank()) return;
      this.change(() => this.strokes.push(null));
      this.status.textContent = say("draw-cleared");
    });
    this.show("", colours, sizes, canvas, this.row(undo, away));
    if (this.field.value) this.stage.append(this.progress());
    this.listen(canvas);
    this.behind(name);
  }

  /** A group of buttons of which one is pressed. */
  group(label, className, labels, chosen, act) {
    const { box } = this;
    const group = box.make("div", { className });
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const choose = (button) => {
      for (const one of group.children) one.setAttribute("aria-pressed", one === button);
      act(button.value);
    };
    for (const [value, text] of Object.entries(labels)) {
      const one = box.make("button", { type: "button", value, onclick: () => choose(one) }, box.make("i"), box.make("span", { textContent: text }));
      one.setAttribute("aria-pressed", value === chosen);
      group.append(one);
    }
    return group;
  }

  /** After a reload the strokes are gone, and the picture is not: it lies below what is drawn now. */
  async behind(name) {
    const { value } = this.field;
    if (value && !this.strokes.length && !held.get(name).under) {
      const under = new Image();
      under.src = await this.box.source(this.box.parts(value).id);
      await under.decode().catch(() => {});
      if (under.naturalWidth) this.strokes.under = under;
    }
    this.paint();
  }

  blank() {
    const last = this.strokes.lastIndexOf(null);
    return last === this.strokes.length - 1 && (last >= 0 || !this.strokes.under);
  }

  change(act) {
    act();
    this.strokes.changed = true;
    this.status.textContent = "";
    this.paint();
  }

  paint() {
    const { pen, strokes } = this;
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    const last = strokes.lastIndexOf(null);
    if (last < 0 && strokes.under) pen.drawImage(strokes.under, 0, 0, WIDTH, HEIGHT);
    strokes.slice(last + 1).forEach((stroke) => this.line(stroke));
  }

  line({ colour, size, points }) {
    const { pen } = this;
    pen.strokeStyle = colour;
    pen.lineWidth = size;
    pen.lineCap = pen.lineJoin = "round";
    pen.beginPath();
    pen.moveTo(...points[0]);
    // A point is a line to itself.
    for (const point of points) pen.lineTo(...point);
    pen.stroke();
  }

  listen(canvas) {
    let stroke;
    const at = (event) => {
      const area = canvas.getBoundingClientRect();
      const { borderLeftWidth } = getComputedStyle(canvas);
      const edge = parseFloat(borderLeftWidth);
      const place = (value, start, length, full) => Math.round(((value - start - edge) / (length - 2 * edge)) * full);
      return [place(event.clientX, area.left, area.width, WIDTH), place(event.clientY, area.top, area.height, HEIGHT)];
    };
    canvas.onpointerdown = (event) => {
      if (event.button) return;
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      stroke = { colour: this.colour, size: this.size, points: [at(event)] };
      this.change(() => this.strokes.push(stroke));
    };
    canvas.onpointermove = (event) => {
      if (!stroke) return;
      for (const one of event.getCoalescedEvents?.() ?? [event]) stroke.points.push(at(one));
      this.line(stroke);
    };
    canvas.onpointerup = canvas.onpointercancel = () => (stroke = null);
  }

  /** Keeps the drawing as it is; nothing, if nothing is on it. */
  async keepDrawing() {
    const blank = this.blank();
    const blob = blank ? null : await new Promise((done) => this.canvas.toBlob(done, "image/png"));
    const value = blank ? "" : await this.box.keep(blob, "drawing", 0);
    this.clear();
    this.field.value = value;
    this.strokes.changed = false;
  }

  // --- Photo ------------------------------------------------------------------------------------------------------

  photo() {
    const { say } = this;
    const chosen = held.get((this.name = Object.values(this.box.visit()).join()));
    if (chosen) return this.review(chosen);
    if (!this.field.value) return this.warn();
    const again = this.chooser(say("photo-other"));
    const away = this.button(say("photo-away"), () => this.away());
    this.show(say("photo-kept"), this.seen(this.field.value, say("photo-told")), this.progress(), this.row(again, away));
  }

  warn() {
    const { say, box } = this;
    const facts = [say("photo-warn-faces"), say("photo-warn-reader")];
    const list = box.make("ul", {}, ...facts.map((textContent) => box.make("li", { textContent })));
    this.show(say("photo-warn"), list, this.chooser(say("photo-choose")));
  }

  away() {
    held.delete(this.name) || this.clear();
    this.photo();
  }

  chooser(text) {
    const { box } = this;
    const input = box.make("input", { type: "file", accept: "image/*", onchange: () => input.files[0] && this.read(input.files[0]) });
    return box.make("label", { className: "chooser" }, box.make("span", { textContent: text }), input);
  }

  async read(file) {
    const address = URL.createObjectURL(file);
    try {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const scale = Math.min(1, PHOTO / Math.max(picture.naturalWidth, picture.naturalHeight));
      const canvas = this.box.make("canvas", { width: picture.naturalWidth * scale, height: picture.naturalHeight * scale });
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      held.set(this.name, blob);
      this.review(blob);
    } catch {
      this.status.textContent = "";
      this.stage.querySelector(".bad")?.remove();
      const bad = this.box.make("p", { className: "bad", textContent: this.say("photo-bad") });
      bad.setAttribute("role", "alert");
      this.stage.append(bad);
    } finally {
      URL.revokeObjectURL(address);
    }
  }

  review(blob) {
    const { say, box } = this;
    const picture = box.make("img", { className: "seen", alt: say("photo-told"), src: URL.createObjectURL(blob) });
    const use = this.button(say("photo-use"), () => this.use(), "go");
    const away = this.button(say("photo-away"), () => this.away());
    this.show(say("photo-look"), picture, this.row(use, this.chooser(say("photo-other")), away));
  }

  async use() {
    const blob = held.get(this.name);
    held.delete(this.name);
    if (!blob) return;
    const value = await this.box.keep(blob, "photo", 0);
    this.clear();
    this.field.value = value;
    if (this.isConnected) this.photo();
  }

  // --- The answer -------------------------------------------------------------------------------------------------

  /** Next and Back take what was drawn or chosen. */
  async submitted(event) {
    const button = event.submitter;
    const photo = "photo" in this.dataset;
    if (button?.value === "skip" || button?.value === "refuse") {
      held.delete(this.name);
      return this.clear();
    }
    // A change of language keeps the strokes in memory, and nothing needs to be sent for it.
    if (button?.name !== "go" || !(photo ? held.has(this.name) : this.strokes.changed)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await (photo ? this.use() : this.keepDrawing());
    button.click();
  }
}

customElements.define("heard-picture", Picture);
