// At a width of 320 pixels (which is also 1280 at 400 % zoom) nothing has to be scrolled sideways, except tables
// within their own frame.

import { overflow } from '../../support/fit.mjs';
import { scenes } from '../../support/scenes.mjs';
import { languages, rooms, strategy } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

test.use({ viewport: { width: 320, height: 640 }, mode: 'no-wasm' });

// A survey measure of one part and of two, one that is counted elsewhere, and a milestone.
const kinds = ['enjoy-life', 'safe-belong-community', 'ehc-on-time', 'early-warning-system'];
const pages = [...rooms, ...kinds.map((measure) => `/results/${strategy}/${measure}`), '/nothing', '/s/my-life-first'];

// Those of the scenes that differ in what could stick out.
const wide = ['start', 'information', 'faces', 'several choices with other', 'scale', 'something wrong', 'Easy Read', 'thanks',
  'an order', 'cards', 'a place', 'a day', 'symbols of answers', 'symbols of an order', 'Easy Read of cards'];

for (const language of languages) {
  test(`public rooms in ${language}`, async ({ page, seen }) => {
    test.slow();
    const found = [];
    for (const address of pages) {
      await page.goto(`${address}?lang=${language}`);
      found.push(...(await overflow(page)));
    }
    expect(found).toEqual([]);
    expect(seen.requests.length).toBeGreaterThan(pages.length);
  });

  test.describe(`the journey in ${language}`, () => {
    test.use({ locale: language });

    test('scenes', async ({ person, page, context }) => {
      test.slow();
      const found = [];
      for (const name of wide) {
        await scenes[name](person);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        for (const fault of await overflow(page)) found.push(`${name}: ${fault}`);
        await context.clearCookies();
      }
      expect(found).toEqual([]);
    });
  });
}

test('the largest letters fit too', async ({ person, page, context, baseURL }) => {
  test.slow();
  const found = [];
  for (const name of wide) {
    await context.clearCookies();
    await context.addCookies([{ name: 'look', value: 'light.largest.on', url: baseURL }]);
    await scenes[name](person);
    for (const fault of await overflow(page)) found.push(`${name}: ${fault}`);
  }
  for (const address of ['/', '/results', `/results/${strategy}/enjoy-life`, '/receipt']) {
    await page.goto(address);
    found.push(...(await overflow(page)));
  }
  expect(found).toEqual([]);
});
