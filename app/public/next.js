// On a tablet that many share: after the thanks it starts again by itself, so that nobody sees the receipt of the person
// before. The time that is left stands there, and can be stopped. The button in the page does the same at once.
{
  const island = document.getElementById("island");
  class Next extends HTMLElement {
    #timer;
    #stopped = false;

    connectedCallback() {
      new MutationObserver(() => this.#look()).observe(island, { childList: true, subtree: true });
      this.#look();
    }

    get #finish() {
      return island.querySelector("button[value=finish]");
    }

    #look() {
      const there = Boolean(this.#finish && island.querySelector("ol.words"));
      if (!there) {
        this.#stopped = false;
        this.#end();
      } else if (!this.#timer && !this.#stopped) this.#begin();
    }

    #begin() {
      const all = JSON.parse(this.dataset.words);
      const [note, left, stop] = all[document.documentElement.lang] ?? all.en;
      let seconds = Number(this.dataset.seconds);
      const card = document.createElement("section");
      card.className = "note calm next";
      card.setAttribute("aria-label", note);
      const said = Object.assign(document.createElement("p"), { textContent: note });
      said.setAttribute("role", "status");
      // Each second would be read aloud if this were a part of the status.
      const count = document.createElement("p");
      const button = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: stop });
      const tell = () => (count.textContent = left.replace("{n}", seconds));
      button.addEventListener("click", () => {
        this.#stopped = true;
        this.#end();
      });
      card.append(said, count, button);
      this.replaceChildren(card);
      tell();
      this.#timer = setInterval(() => {
        seconds -= 1;
        tell();
        if (seconds > 0) return;
        this.#end();
        this.#finish?.click();
      }, 1000);
    }

    #end() {
      clearInterval(this.#timer);
      this.#timer = undefined;
      if (this.firstChild) this.replaceChildren();
    }
  }
  if (island) customElements.define("heard-next", Next);
}
