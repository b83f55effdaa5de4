// The server's engine is bare JavaScript: it has neither timers nor a console, and drawing needs neither to do
// anything.
const nothing = () => {};

globalThis.setTimeout ??= () => 0;
globalThis.clearTimeout ??= nothing;
globalThis.console ??= { log: nothing, info: nothing, warn: nothing, error: nothing };
