// On sensitive journeys: leaving by the keyboard, and no trace of the way while WebAssembly is not there. The journey
// itself needs none of this: without script Exit is a link, and each press is a page.
{
  const root = document.documentElement;
  const exit = () => document.querySelector(".top .exit");
  const live = () => "live" in root.dataset;
  let native = false;
  let presses = 0;
  let timer;

  // Says how many presses are left, and forgets them after a while or at any other key.
  const count = (number) => {
    presses = number;
    clearTimeout(timer);
    if (number) timer = setTimeout(count, 5000, 0);
    const here = document.querySelector("heard-leave");
    if (here) here.lastElementChild.textContent = [, here.dataset.two, here.dataset.one][number] ?? "";
  };
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    if (event.key !== "Shift" || !exit()) return count(0);
    count(presses + 1);
    if (presses === 3) exit().click();
  });
  addEventListener("pointerdown", () => count(0));

  // Nothing is to be seen while the other page is on its way. Exit takes this page's place in the history.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a.exit");
    if (!link) return;
    root.hidden = true;
    if (live()) return;
    event.preventDefault();
    location.replace(link.href);
  });

  // A press that WebAssembly does not take is sent from here: a form of its own would be one more entry.
  addEventListener("submit", async (event) => {
    if (live() || native || event.target.method !== "post") return;
    event.preventDefault();
    const { action } = event.target;
    const body = new URLSearchParams(new FormData(event.target, event.submitter));
    try {
      const answer = await fetch(action, { method: "post", body });
      if (!answer.ok) throw answer.status;
      location.replace(answer.url);
    } catch {
      // As it would have been without us: it shows what is wrong.
      native = true;
      event.target.requestSubmit(event.submitter);
    }
  });

  customElements.define(
    "heard-leave",
    class extends HTMLElement {
      connectedCallback() {
        const part = (id, role) => {
          const span = Object.assign(document.createElement("span"), { className: "vh", id });
          if (role) span.role = role;
          this.append(span);
          return span;
        };
        if (!this.firstChild) part("leave", "").textContent = this.dataset.hint;
        if (this.childElementCount < 2) part("left", "status");
        exit()?.setAttribute("aria-describedby", "leave");
      }
    },
  );
}
