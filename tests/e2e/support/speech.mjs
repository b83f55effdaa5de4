// A screen reader made of script: what it would say of a page, one phrase after another.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require.resolve('@guidepup/virtual-screen-reader/browser.js');

// It comes as a module. Evaluated by hand, as axe is, it is not a script that the page has to allow.
const source = readFileSync(file, 'utf8').replace(/export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\}/, (_, name) => `window.virtual=${name}`);

/**
 * Reads a part of the page from its beginning to its end.
 * @returns {Promise<string[]>} the phrases, in order
 */
export async function read(page, selector = '#main') {
  if (!(await page.evaluate(() => 'virtual' in window))) await page.evaluate(`(() => {${source}\n})()`);
  return page.evaluate(async (within) => {
    const reader = window.virtual;
    await reader.start({ container: document.querySelector(within) });
    // The end of the container comes round to its beginning.
    for (let step = 0; step < 200; step += 1) {
      await reader.next();
      const said = await reader.lastSpokenPhrase();
      if (/^end of (main|document)/.test(said)) break;
    }
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    return phrases;
  }, selector);
}
