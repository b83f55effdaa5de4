// Where the device forces its own colours, what is chosen and what is wrong can still be told.

import { colours, violations } from '../../support/axe.mjs';
import { scenes } from '../../support/scenes.mjs';
import { rooms, strategy } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

// The colours are the device's own then, and axe reads those that it does not show.
const rules = { without: colours };

test('axe finds nothing wrong', async ({ person, page, context }) => {
  test.slow();
  const found = [];
  for (const act of Object.values(scenes)) {
    await act(person);
    found.push(...(await violations(page, rules)));
    await context.clearCookies();
    await page.evaluate(() => sessionStorage.clear());
  }
  for (const address of [...rooms, `/results/${strategy}/enjoy-life`]) {
    await page.goto(address);
    found.push(...(await violations(page, rules)));
  }
  expect(found).toEqual([]);
});

for (const [question, code] of [['enjoy', 'often'], ['safe', 'area']]) {
  test(`a chosen answer at ${question} has a border and a tick of its own`, async ({ person, page }) => {
    await person.open('my-life', question);
    await page.locator('h1').click();
    const look = async () => {
      const input = person.option(code);
      return {
        border: await input.evaluate((it) => getComputedStyle(it.nextElementSibling).borderTopWidth),
        tick: await input.evaluate((it) => getComputedStyle(it, '::before').borderBottomWidth),
      };
    };
    const free = await look();
    await person.tap(code);
    const chosen = await look();
    expect(parseFloat(chosen.border)).toBeGreaterThan(parseFloat(free.border));
    expect(parseFloat(chosen.tick)).toBeGreaterThan(0);
  });
}

test('nothing moves', async ({ page }) => {
  for (const address of ['/', '/results', '/s/my-life/enjoy']) {
    await page.goto(address);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const moving = await page.locator('*').evaluateAll((all) =>
      all.filter((it) => parseFloat(getComputedStyle(it).transitionDuration) > 0).map((it) => it.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  }
});
