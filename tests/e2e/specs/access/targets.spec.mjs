// What is to be tapped is large enough, and answers are apart.

import { scenes } from '../../support/scenes.mjs';
import { rooms } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

const AT_LEAST = 44;
const ANSWER = 48;
const APART = 8;

/** Everything to tap that is smaller than 44 px, links within a sentence left out. */
const small = (page) =>
  page.evaluate((least) => {
    const targets = [...document.querySelectorAll('a[href], button, summary, input:not([type="hidden"]), textarea')];
    return targets
      .map((it) => (it.matches('.ans label > input') ? it.closest('label') : it))
      .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.matches('.vh'))
      .filter((it) => !(it.matches('a') && getComputedStyle(it).display === 'inline'))
      .map((it) => ({ box: it.getBoundingClientRect(), html: it.outerHTML.slice(0, 90) }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ box, html }) => `${location.pathname}: ${Math.round(box.width)}x${Math.round(box.height)} ${html}`);
  }, AT_LEAST);

test('everything to tap in the journey', async ({ person, page, context }) => {
  test.slow();
  const found = [];
  for (const [name, act] of Object.entries(scenes)) {
    await act(person);
    for (const fault of await small(page)) found.push(`${name}: ${fault}`);
    await context.clearCookies();
    await page.evaluate(() => sessionStorage.clear());
  }
  expect(found).toEqual([]);
});

test('everything to tap in the public rooms', async ({ page }) => {
  const found = [];
  for (const address of rooms) {
    await page.goto(address);
    found.push(...(await small(page)));
  }
  expect(found).toEqual([]);
});

for (const [collector, question] of [['my-life', 'enjoy'], ['my-life', 'safe'], ['families', 'first_contact'], ['families', 'contact_ease']]) {
  for (const width of [360, 1280]) {
    test(`answers to ${question} at ${width}`, async ({ person, page }) => {
      await page.setViewportSize({ width, height: 740 });
      await person.open(collector, question);
      const boxes = await page.locator('#q .ans label').evaluateAll((all) =>
        all.filter((it) => it.querySelector('[name="answer"]')).map((it) => it.getBoundingClientRect().toJSON()),
      );
      expect(boxes.length).toBeGreaterThan(2);
      for (const [index, one] of boxes.entries()) {
        expect(one.width).toBeGreaterThanOrEqual(ANSWER - 0.5);
        expect(one.height).toBeGreaterThanOrEqual(ANSWER - 0.5);
        for (const other of boxes.slice(index + 1)) {
          const apart = Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom);
          expect(apart).toBeGreaterThanOrEqual(APART - 0.5);
        }
      }
    });
  }
}
