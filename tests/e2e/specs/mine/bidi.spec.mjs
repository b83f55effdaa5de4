// Words of two directions in one page: each keeps its own order, and turns nothing else around.

import { tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

/** Where a piece of text stands on the screen. */
const place = (locator, text) =>
  locator.evaluate((it, wanted) => {
    const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top } = range.getBoundingClientRect();
      return { left, right, top };
    }
    return null;
  }, text);

const wide = { viewport: { width: 1280, height: 800 } };
test.use(wide);

for (const mode of ['script', 'no-script']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('Arabic typed into an English journey', async ({ person, page }) => {
      await person.open('families', 'first_contact');
      await person.answer({ tap: ['other'], other: 'أختي (2)' });
      await person.at('contact_ease');
      // Put into the next question: the words after it stay after it.
      const heading = person.heading;
      const name = await place(heading, 'أختي');
      const text = await heading.innerText();
      const [before, after] = text.replace(/[\u2068\u2069]/g, '|').split('|').filter((part) => part.trim() && !/أختي/.test(part));
      const first = await place(heading, before.trim().split(' ')[0]);
      expect(first.left).toBeLessThan(name.left);
      if (after && /\w/.test(after)) {
        const last = await place(heading, after.trim().split(' ')[0]);
        if (last.top === name.top) expect(last.left).toBeGreaterThan(name.left);
      }
      // In brackets and numbers it reads from right to left in itself.
      const number = await place(heading, '2');
      expect(number.right).toBeLessThanOrEqual(name.left + 1);

      await person.open('families', 'check');
      const told = person.told('first_contact');
      const [word, digit] = [await place(told, 'أختي'), await place(told, '2')];
      expect(digit.right).toBeLessThanOrEqual(word.left + 1);
      void page;
    });

    test('English typed into an Arabic journey', async ({ person, page }) => {
      await person.open('my-life', 'say', '?lang=ar');
      await person.put(type('More buses, please! (2)'));
      expect(await person.field.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
      await person.press('next');
      await person.at('check');
      const told = person.told('say');
      const [more, mark, digit] = [await place(told, 'More'), await place(told, '!'), await place(told, '2')];
      expect(more.left).toBeLessThan(mark.left);
      expect(mark.left).toBeLessThan(digit.left);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    });
  });
}

test('a question in another language has its own direction', async ({ person, page }) => {
  await person.open('my-life', 'enjoy', '?lang=ar');
  await person.answer(tap('often'));
  await person.at('club');
  const marked = await page.locator('[lang]:not(html)').evaluateAll((all) =>
    all.filter((it) => !it.matches('button, a, .langs *') && !it.hasAttribute('dir') && !it.closest('[dir]:not(html)')).map((it) => it.outerHTML.slice(0, 80)),
  );
  expect(marked).toEqual([]);
});

test('dates and names keep their order in an Arabic and an Urdu page', async ({ page }) => {
  for (const language of ['ar', 'ur']) {
    await page.goto(`/?lang=${language}`);
    const until = page.locator('.opens .meta').filter({ hasText: /\d{4}/ }).first();
    const text = await until.innerText();
    const [, day, year] = /(\d{1,2})\D+(\d{4})/.exec(text);
    const [first, last] = [await place(until, `${day} `), await place(until, year)];
    // The day is read first, so it is on the right of the year.
    if (Math.abs(first.top - last.top) < 4) expect(first.left, text).toBeGreaterThan(last.left);
    // The organisation's own name is English: its words stay in their order, its full stop behind it.
    const name = page.locator('footer p');
    const [one, other] = [await place(name, 'Herefordshire'), await place(name, 'Partnership')];
    if (one.top === other.top) expect(one.left).toBeLessThan(other.left);
    const isolated = await name.evaluate((it) => it.querySelector('bdi') !== null);
    expect(isolated).toBe(true);
  }
});

test('a telephone number is never turned around', async ({ page }) => {
  await page.goto('/help?lang=ar');
  const number = page.locator('.tel b', { hasText: '0800' });
  const [first, last] = [await place(number, '0800'), await place(number, '1111')];
  expect(first.left).toBeLessThan(last.left);
});
