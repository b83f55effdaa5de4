// Reading aloud is itself for everybody: axe in every theme, right to left, forced colours, the keyboard, small screens.

import { colours, violations, violationsInEveryTheme } from '../../support/axe.mjs';
import { expect, test } from '../../support/test.mjs';
import { giveVoice, heard, listen } from '../../support/voice.mjs';

for (const [language, steps] of [['en', ['', 'practice', 'enjoy', 'safe', 'say', 'check']], ['ar', ['enjoy', 'safe']]]) {
  test(`axe finds nothing wrong, ${language}`, async ({ person, page, context }) => {
    test.slow();
    await giveVoice(context);
    await person.open('my-life', '', `?lang=${language}`);
    await listen(page);
    const found = [];
    for (const step of steps) {
      await person.open('my-life', step, `?lang=${language}`);
      await page.locator('.heard-row').waitFor();
      const video = page.locator('main details:not(.menu) summary');
      if (await video.count()) await video.click();
      await page.locator('.heard-row .hear').nth(1).click();
      found.push(...(await violationsInEveryTheme(page)));
    }
    expect(found).toEqual([]);
  });
}

test('where colours are forced, what is read has a border', async ({ person, page, context }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await giveVoice(context, { mode: 'endless', pace: 100 });
  await person.open('my-life', 'club');
  await listen(page);
  await page.locator('.heard-row .hear').first().click();
  const look = () => page.locator('.hearing').evaluate((it) => [getComputedStyle(it).outlineStyle, parseFloat(getComputedStyle(it).outlineWidth) >= 3]);
  await expect.poll(look).toEqual(['solid', true]);
  expect(await violations(page, { without: colours })).toEqual([]);
});

test('the keyboard is enough', async ({ person, page, context }) => {
  await giveVoice(context);
  await person.open('my-life', 'club');
  await page.locator('main [name="listen"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.heard-row').waitFor();
  await page.locator('.heard-row .hear').first().focus();
  await page.keyboard.press('Space');
  await expect.poll(() => heard(page)).toContain('Are you in a club');
  await page.locator('.bar summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toHaveClass('easy');
});

test('nothing is wider than 320 pixels, and buttons are large', async ({ person, page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await giveVoice(context);
  for (const language of ['en', 'bg', 'ar']) {
    await person.open('my-life', 'enjoy', `?lang=${language}`);
    if (language === 'en') await listen(page);
    await page.locator('.heard-row').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page.locator('.hear:visible').evaluateAll((all) =>
      all.map((it) => it.getBoundingClientRect()).filter((box) => box.width < 48 || box.height < 48).length,
    );
    expect(small).toBe(0);
  }
});
