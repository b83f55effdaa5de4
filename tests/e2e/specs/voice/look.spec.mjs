// Each part as it is seen: axe finds nothing wrong in any theme, in both directions; nothing sticks out at 320 pixels;
// and buttons are large enough.

import { violations, violationsInEveryTheme } from '../../support/axe.mjs';
import { expect, test } from '../../support/test.mjs';
import { Voice, talking } from '../../support/recorder.mjs';

/** Presses the n-th button of the part that is there, whatever its language. */
const press = (voice, index) => voice.element.locator('.stage button').nth(index).click();

/** Goes through every part, and calls `look` in each. */
async function everyPart(person, look) {
  const voice = new Voice(person);
  const at = async (step) => {
    await voice.at(step);
    await look(step);
  };
  await person.open('my-life', 'say');
  await at('offer');
  await press(voice, 0);
  await at('consent');
  await press(voice, 0);
  await at('place');
  await press(voice, 0);
  await at('record');
  await voice.disc.click();
  await expect(voice.element).toHaveAttribute('data-on', '');
  await person.page.waitForTimeout(1200);
  await look('recording');
  await voice.disc.click();
  await at('review');
  await press(voice, 1);
  await at('kept');
  await voice.saved();
  await look('saved');
  await press(voice, 2);
  await at('sure');
  await press(voice, 1);
  await voice.at('kept');
  await person.press('next');
  await person.at('check');
  await expect(voice.element.locator('button')).toBeVisible();
  await look('told');
}

/** What sticks out sideways, and buttons that are too small. */
const misfits = (page) =>
  page.evaluate(() => {
    const root = document.scrollingElement;
    const found = [];
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth} wide`);
    for (const it of document.querySelectorAll('heard-voice button, heard-voice audio, heard-picture button, heard-picture label')) {
      const { width, height } = it.getBoundingClientRect();
      if (height && (height < 48 || width < 48)) found.push(`${Math.round(width)} x ${Math.round(height)}: ${it.textContent}`);
    }
    const disc = document.querySelector('.disc')?.getBoundingClientRect();
    if (disc && Math.min(disc.width, disc.height) < 96) found.push(`disc ${disc.width}`);
    return found;
  });

test.use(talking);

for (const [language, locale] of [['en', 'en-GB'], ['ar', 'ar']]) {
  test.describe(language, () => {
    test.use({ locale });
    test('axe', async ({ person, page }) => {
      test.slow();
      const found = [];
      await everyPart(person, async (step) => {
        for (const fault of await violationsInEveryTheme(page)) found.push(`${step}: ${fault}`);
      });
      expect(found).toEqual([]);
    });
  });
}

for (const locale of ['en-GB', 'ar', 'uk', 'cy']) {
  test.describe(`320 pixels, ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });
    test('fits', async ({ person, page }) => {
      const found = [];
      await everyPart(person, async (step) => {
        for (const fault of await misfits(page)) found.push(`${step}: ${fault}`);
      });
      expect(found).toEqual([]);
    });
  });
}

test('with the largest letters it fits too', async ({ person, page, context, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await context.addCookies([{ name: 'look', value: 'light.largest.on', url: baseURL }]);
  const found = [];
  await everyPart(person, async (step) => {
    for (const fault of await misfits(page)) found.push(`${step}: ${fault}`);
  });
  expect(found).toEqual([]);
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('axe, and the level can be told', async ({ person, page }) => {
    const found = [];
    await everyPart(person, async (step) => {
      for (const fault of await violations(page, { without: ['color-contrast', 'color-contrast-enhanced'] })) found.push(`${step}: ${fault}`);
      if (step !== 'recording') return;
      const [on, off] = await page.evaluate(() => {
        const bars = [...document.querySelectorAll('.meter i')];
        bars[0].className = 'on';
        bars[11].className = '';
        return [bars[0], bars[11]].map((bar) => getComputedStyle(bar).backgroundColor);
      });
      expect(on).not.toBe(off);
    });
    expect(found).toEqual([]);
  });
});

test('nothing moves', async ({ person, page }) => {
  await everyPart(person, async () => {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator('heard-voice *').evaluateAll((all) => all.filter((it) => parseFloat(getComputedStyle(it).transitionDuration) > 0).length)).toBe(0);
  });
});

// Pictures for whoever looks: SHOTS=folder.
for (const [name, use] of Object.entries({ en: {}, ar: { locale: 'ar' }, dark: { colorScheme: 'dark' }, forced: { contextOptions: { forcedColors: 'active' } } })) {
  test.describe(`pictures, ${name}`, () => {
    test.skip(!process.env.SHOTS, 'only when asked for');
    test.use(use);
    test('are taken', async ({ person, page }) => {
      await everyPart(person, (step) => page.screenshot({ path: `${process.env.SHOTS}/${name}-${step}.png`, fullPage: true }));
    });
  });
}
