// The fixtures that all browser tests share.

import { expect, test as base } from '@playwright/test';

import { Person } from './person.mjs';
import { check, demonstration, remove, start } from './server.mjs';
import { watch } from './watch.mjs';

export { expect };

export const test = base.extend({
  /** How script behaves: 'script', 'no-script', or 'no-wasm' (script runs, WebAssembly never arrives). */
  mode: ['script', { option: true }],

  /** The server of this worker. What the tests did to it must have left its counts right. */
  heard: [
    async ({}, use) => {
      const data = await demonstration();
      const server = await start(data);
      await use(server);
      await server.stop();
      await check(data);
      await remove(data);
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ heard }, use) => use(heard.url),

  javaScriptEnabled: async ({ mode }, use) => use(mode !== 'no-script'),

  /** What was seen in this test's own context. */
  seen: async ({ context, baseURL }, use) => {
    const seen = watch(context, baseURL);
    await use(seen);
    expect(seen.faults).toEqual([]);
  },

  context: async ({ context, mode }, use) => {
    if (mode === 'no-wasm') await context.route('**/*.wasm', (route) => route.abort());
    await use(context);
  },

  /** A person with a browser of their own. */
  person: async ({ page, mode, seen, request }, use) => use(new Person(page, mode, seen, request)),

  /** Makes one more person, with a browser of their own that knows nothing of the others. */
  another: async ({ browser, mode, baseURL, contextOptions, viewport, locale, request }, use) => {
    const made = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        viewport,
        locale,
        javaScriptEnabled: mode !== 'no-script',
      });
      if (mode === 'no-wasm') await context.route('**/*.wasm', (route) => route.abort());
      const seen = watch(context, baseURL);
      made.push({ context, seen });
      return new Person(await context.newPage(), mode, seen, request);
    });
    for (const { context, seen } of made) {
      await context.close();
      expect(seen.faults).toEqual([]);
    }
  },
});
