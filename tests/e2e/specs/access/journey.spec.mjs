// axe finds nothing wrong in any scene of the journey: each theme, left to right and right to left, as the island
// draws it and as the server writes it.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { scenes, waiting } from '../../support/scenes.mjs';
import { expect, test } from '../../support/test.mjs';

for (const mode of ['script', 'no-wasm']) {
  for (const [language, locale] of [['en', 'en-GB'], ['ar', 'ar']]) {
    test.describe(`${mode}, ${language}`, () => {
      test.use({ mode, locale });

      const all = Object.entries(mode === 'script' ? { ...scenes, ...waiting } : scenes);
      for (const half of [0, 1]) {
        test(`scenes, half ${half + 1}`, async ({ person, page, context }) => {
          test.slow();
          const found = [];
          for (const [name, act] of all.filter((_, index) => index % 2 === half)) {
            await act(person);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            for (const fault of await violationsInEveryTheme(page)) found.push(`${name}: ${fault}`);
            await context.clearCookies();
            await page.evaluate(() => sessionStorage.clear());
          }
          expect(found).toEqual([]);
        });
      }
    });
  }
}
