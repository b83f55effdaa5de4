// Help is shown at once where an answer says that somebody may not be safe, and the journey goes on.

import { violations, violationsInEveryTheme } from '../../support/axe.mjs';
import { tap, type } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const words = 'My brother hits me. I don’t want to be here.';

/** Waits until the help is open over this question. */
async function helped(person, step) {
  await expect(person.page.locator('#main .tels')).toBeVisible();
  await person.at(step);
  await expect(person.page.locator('#a')).toHaveCount(0);
}

/** Waits for the question itself. */
async function asked(person, step) {
  await person.at(step);
  await expect(person.page.locator('#a')).toBeVisible();
}

test('an option shows help before the next question, and the answer is stored as it is', async ({ person, page, request }) => {
  await person.open('my-life', 'safe');
  const title = await page.title();
  await person.answer(tap('none'));
  await helped(person, 'safe');
  if (person.live) await expect(person.heading).toBeFocused();
  // Neither the address nor the title tells it.
  await expect(page).toHaveURL(/\/s\/my-life\/safe(\?new=1)?$/);
  expect(await page.title()).toContain(title.split(' – ')[0]);
  await expect(page.locator('#main a[href="tel:08001111"]')).toBeVisible();
  await expect(page.locator('#main a[href="tel:999"]')).toBeVisible();
  await expect(page.locator('#main a.exit')).toBeVisible();
  await person.press('next');
  await person.at('belong');
  await person.answer(tap('area'));
  await person.at('opinion');
  await person.open('my-life', 'check');
  await expect(page.locator('#main')).not.toContainText('999');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { safe: { chosen: ['none'] }, belong: { chosen: ['area'] } };
  await expectStored(request, uuid, submission('my-life', told), receipt);
});

test('reload, back and forward', async ({ person, page }) => {
  await person.open('my-life', 'health');
  await person.answer(tap('yes'));
  await asked(person, 'say');
  await person.answer(type(words));
  await helped(person, 'say');
  await page.reload();
  await helped(person, 'say');
  // Help and the way back to the help.
  await page.locator('header a[href^="/help"]').click();
  await page.locator('main a.back').click();
  await helped(person, 'say');
  // Back leads to the question, with what was written; from there it is not shown again.
  await person.press('back');
  await asked(person, 'say');
  await expect(person.field).toHaveValue(words);
  await person.press('next');
  await person.at('check');
  await expect(person.told('say')).toContainText(words);
  await page.goBack();
  await asked(person, 'say');
  await expect(person.field).toHaveValue(words);
  await page.goForward();
  await person.at('check');
});

test('an answer that is changed from the list leads back to the list', async ({ person, page }) => {
  await person.open('my-life', 'say');
  await person.answer(type('More buses'));
  await person.at('check');
  await page.locator('button[value="change:say"]').click();
  await asked(person, 'say');
  await person.answer(type(words));
  await helped(person, 'say');
  await page.reload();
  await helped(person, 'say');
  await person.press('next');
  if ((await page.locator('#q input[data-at]').getAttribute('data-at')) !== 'check') await person.open('my-life', 'check');
  await expect(person.told('say')).toContainText(words);
});

for (const [language, dir, said] of [
  ['en', 'ltr', 'sometimes i WANT to  diiie…'],
  ['pl', 'ltr', 'boje sie wracac do domu'],
  ['ar', 'rtl', 'أبي يَضرِبُني كل يوم'],
  ['uk', 'ltr', 'My dad hits me'],
]) {
  test(`words in ${language}`, async ({ person, page }) => {
    await person.open('my-life', 'say', `?lang=${language}`);
    await person.answer(type(said));
    await helped(person, 'say');
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // A change of language leaves it open.
    await person.speak('cy');
    await helped(person, 'say');
    await expect(person.heading).toHaveText('Diolch am ddweud wrthon ni');
    await person.press('next');
    await person.at('check');
    expect((await person.draft()).answers.say).toEqual({ text: said });
  });
}

test('harmless words, and Skip, show none', async ({ person }) => {
  await person.open('my-life', 'say');
  await person.answer(type('Football hits. I am dying to see my cousin!'));
  await person.at('check');
  await person.press('back');
  await asked(person, 'say');
  await person.put(type(words));
  await person.press('skip');
  await person.at('check');
});

test('by keyboard: the numbers, then on, then Exit', async ({ person, page }) => {
  await person.open('my-life', 'safe');
  await person.option('none').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await helped(person, 'safe');
  await person.heading.focus();
  const stops = [];
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement.getAttribute('href') ?? document.activeElement.value));
  }
  expect(stops).toEqual(['tel:08001111', 'tel:999', 'https://www.childline.org.uk', 'next', '/s/my-life/exit']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await person.at('belong');
});

test('Exit from the help leaves nothing of it', async ({ person, page }) => {
  await person.open('my-life', 'safe');
  await person.answer(tap('none'));
  await helped(person, 'safe');
  await page.locator('#main a.exit').click();
  await expect(page).toHaveURL('/help');
  await person.open('my-life', 'safe');
  await asked(person, 'safe');
  await expect(page.locator('#q input:checked')).toHaveCount(0);
});

test('it fits a narrow screen, and axe finds nothing', async ({ person, page, mode }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await person.open('my-life', 'safe', '?lang=ar');
  await person.answer(tap('none'));
  await helped(person, 'safe');
  const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0).catch(() => 0);
  if (mode !== 'no-script') {
    expect(wide).toBeLessThanOrEqual(320);
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(page, { without: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] })).toEqual([]);
  }
  for (const link of await page.locator('#main .tel').all()) {
    expect((await link.boundingBox()).height).toBeGreaterThanOrEqual(48);
  }
});

test('every open question says who reads it', async ({ person, page }) => {
  await person.open('my-life', 'say');
  await expect(page.locator('#w')).toContainText('engagement officer');
  await expect(page.locator('#w a')).toHaveAttribute('href', '/help?lang=en&back=/s/my-life/say');
  await expect(person.field).toHaveAttribute('aria-describedby', /\bw\b/);
  await person.put(type('Half a sent'));
  if (person.live) {
    await page.locator('#w a').click();
    await page.locator('main a.back').click();
    await asked(person, 'say');
    await expect(person.field).toHaveValue('Half a sent');
  }
  await person.open('my-life', 'enjoy');
  await expect(page.locator('#w')).toHaveCount(0);
});
