// axe-core, injected by hand: the packaged integration needs a newer Node.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Not in those tags, or off unless asked for: 24 px targets, and the 7:1 contrast that we promise.
const more = ['target-size', 'color-contrast-enhanced'];

/** What is about colours only. */
export const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** The themes that a reader can choose. */
export const themes = ['light', 'cream', 'dark', 'contrast'];

/**
 * Runs axe on the page as it is. It needs a browser that may run script; pages without script of their own are
 * looked at in the mode 'no-wasm', where they stay as the server wrote them.
 * @param {{only?: string[], without?: string[]}} [rules] the rules to run: all, if nothing is said
 * @returns {Promise<string[]>} one line for each element with something wrong
 */
export async function violations(page, { only, without = [] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const set = (rules, enabled) => Object.fromEntries(rules.map((rule) => [rule, { enabled }]));
  const options = only
    ? { runOnly: { type: 'rule', values: only } }
    : { runOnly: { type: 'tag', values: tags }, rules: { ...set(more, true), ...set(without, false) } };
  const found = await page.evaluate((given) => window.axe.run(document, { ...given, resultTypes: ['violations'] }), options);
  const here = new URL(page.url()).pathname;
  // axe asks that of few elements, and a label that leads to the wrong field is wrong for everybody.
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) < index);
  });
  return twice.map((id) => `${here} two elements are called ${id}`).concat(faults(found, here));
}

function faults(found, here) {
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${here} ${violation.id}: ${node.target.join(' ')} – ${node.failureSummary.split('\n')[1]?.trim()}`),
  );
}

/**
 * Runs axe on the page in every theme. A theme is one attribute of the document (`look.spec.mjs` sees to it that the
 * reader's cookie sets it) and changes colours only, so the other rules run once.
 * @returns {Promise<string[]>} one line for each element with something wrong
 */
export async function violationsInEveryTheme(page) {
  const found = [];
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    for (const fault of await violations(page, theme === themes[0] ? {} : { only: colours })) found.push(`${theme} ${fault}`);
  }
  return found;
}
