// "Make it mine": every choice shows itself on the whole page at once. Keeping it is the form's work.
const root = document.documentElement;
const form = document.querySelector(".mine form");
const live = new Set(["theme", "size", "face", "letters", "lines"]);

form.querySelector("[data-try]").hidden = true;
const show = ({ name, value }) => {
  if (!live.has(name)) return;
  const usual = form.elements[name][0].value;
  if (value === usual) delete root.dataset[name];
  else root.dataset[name] = value;
};
form.addEventListener("change", ({ target }) => show(target));
// Browsers put back what was ticked before a reload.
addEventListener("pageshow", () => form.querySelectorAll(":checked").forEach(show));
