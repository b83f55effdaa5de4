// Brings the journey to life, after everything that a person needs to answer is there. If any of
// it fails, the page stays as it is, and works.
{
  const { glue, wasm, journey, listen, letters } = document.currentScript.dataset;
  const root = document.documentElement;
  const { dataset } = root;
  const idle = window.requestIdleCallback ?? setTimeout;
  const start = async () => {
    const text = (answer) => (answer.ok ? answer.text() : Promise.reject(answer.status));
    const [module, code, world] = await Promise.all([import(glue), fetch(wasm), fetch(journey).then(text)]);
    await module.default({ module_or_path: code });
    if (module.take_over(world)) dataset.live = "";
  };
  // What only some questions need is a script beside its element, which it makes a custom one.
  // The letters of a language that was chosen on the way are a style sheet of their own.
  const bring = () => {
    document.querySelectorAll("[data-brings]").forEach((one) => import(one.dataset.brings).catch(() => {}));
    if (/^(ar|pa|ur)$/.test(root.lang) && !document.querySelector(`[href="${letters}"]`))
      document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: letters }));
  };
  addEventListener("load", () => {
    bring();
    new MutationObserver(bring).observe(document.body, { childList: true, subtree: true });
  });
  // Listening is switched on and off without a page load, and kept for the next page.
  addEventListener("click", (event) => {
    if (!event.target.closest?.("button[name=listen]")) return;
    event.preventDefault();
    dataset.listen = dataset.listen === "on" ? "off" : "on";
    import(listen);
    fetch("/look/listen", { method: "POST", body: new URLSearchParams({ listen: dataset.listen }) });
  });
  // Browsers keep whole pages for Back. After Exit, what was on this one must be gone.
  let left = false;
  addEventListener("click", (event) => (left ||= !!event.target.closest?.("a.exit")));
  addEventListener("pageshow", (event) => event.persisted && left && location.reload());
  addEventListener("load", () => idle(() => start().catch(() => {})));
}
