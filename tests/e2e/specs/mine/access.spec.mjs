// Every look is as accessible as the usual one, at its extremes too.

import { colours, themes, violations } from '../../support/axe.mjs';
import { overflow } from '../../support/fit.mjs';
import { scenes } from '../../support/scenes.mjs';
import { expect, test } from '../../support/test.mjs';

test.use({ viewport: { width: 320, height: 640 }, mode: 'no-wasm' });

const faces = ['device', 'atkinson', 'lexend', 'andika', 'dyslexic'];

test('every theme with every face, at its largest and widest', async ({ person, page, context, baseURL }) => {
  test.slow();
  const found = [];
  for (const [index, theme] of themes.entries()) {
    for (const face of faces) {
      await context.clearCookies();
      await context.addCookies([{ name: 'look', value: `${theme}.huge.on.${face}.widest.widest.on`, url: baseURL }]);
      await person.open('families', 'local_offer');
      const rules = index ? { only: colours } : {};
      found.push(...(await violations(page, rules)), ...(await overflow(page)));
      await page.goto('/look');
      found.push(...(await violations(page, rules)), ...(await overflow(page)));
    }
  }
  expect(found).toEqual([]);
});

test('every scene at its largest and widest fits', async ({ person, page, context, baseURL }) => {
  test.slow();
  const found = [];
  for (const name of ['start', 'faces', 'scale', 'something wrong', 'Easy Read', 'check', 'thanks']) {
    await context.clearCookies();
    await context.addCookies([{ name: 'look', value: 'cream.huge.on.dyslexic.widest.widest', url: baseURL }]);
    await scenes[name](person);
    for (const fault of [...(await overflow(page)), ...(await violations(page))]) found.push(`${name}: ${fault}`);
  }
  expect(found).toEqual([]);
});

for (const language of ['en', 'ar', 'pa', 'pl']) {
  test(`the page where it is chosen, in ${language}`, async ({ page }) => {
    await page.goto(`/look?lang=${language}`);
    expect([...(await violations(page)), ...(await overflow(page))]).toEqual([]);
    // Nothing smaller than a thumb.
    const small = await page.locator('.mine label, .mine button:visible').evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().height < 48).length);
    expect(small).toBe(0);
  });
}

test('letters that hang together stay together', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'look', value: 'device.normal.on.device.widest', url: baseURL }]);
  for (const [language, apart] of [['en', true], ['ar', false], ['ur', false], ['pa', true]]) {
    await page.goto(`/privacy?lang=${language}`);
    const spacing = await page.locator('main p').first().evaluate((it) => getComputedStyle(it).letterSpacing);
    expect(parseFloat(spacing) > 0, `${language}: ${spacing}`).toBe(apart);
    expect(parseFloat(await page.locator('main p').first().evaluate((it) => getComputedStyle(it).wordSpacing))).toBeGreaterThan(0);
  }
});
