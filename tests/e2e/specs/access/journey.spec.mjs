// axe finds nothing wrong in any scene of the journey: each theme, left to right and right to left, as the island
// draws it and as the server writes it.

import { colours, violations } from '../../support/axe.mjs';
import { scenes, themes, waiting, wear } from '../../support/scenes.mjs';
import { expect, test } from '../../support/test.mjs';

for (const mode of ['script', 'no-wasm']) {
  for (const [language, locale] of [['en', 'en-GB'], ['ar', 'ar']]) {
    test.describe(`${mode}, ${language}`, () => {
      test.use({ mode, locale });

      for (const theme of themes) {
        test(`in ${theme} colours`, async ({ person, page, context, baseURL }) => {
          test.slow();
          await wear(context, baseURL, theme);
          const all = mode === 'script' ? { ...scenes, ...waiting } : scenes;
          const found = [];
          for (const [name, act] of Object.entries(all)) {
            await act(person);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
            for (const fault of await violations(page, theme === 'light' ? undefined : colours)) found.push(`${name}: ${fault}`);
            await context.clearCookies({ name: 'draft' });
            await page.evaluate(() => sessionStorage.clear());
          }
          expect(found).toEqual([]);
        });
      }
    });
  }
}
