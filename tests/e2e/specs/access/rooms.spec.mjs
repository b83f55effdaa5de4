// axe finds nothing wrong in any public room or measure. They have no script, so they are looked at without.

import { colours, violations } from '../../support/axe.mjs';
import { themes, wear } from '../../support/scenes.mjs';
import { measures, rooms, strategy } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

test.use({ mode: 'no-script' });

const pages = [...rooms, ...measures.map((measure) => `/results/${strategy}/${measure}`), '/nothing', '/s/my-life-first'];

for (const language of ['en', 'ar']) {
  for (const theme of themes) {
    test(`${language}, in ${theme} colours`, async ({ page, context, baseURL }) => {
      test.slow();
      await wear(context, baseURL, theme);
      const found = [];
      for (const address of pages) {
        await page.goto(`${address}?lang=${language}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        found.push(...(await violations(page, theme === 'light' ? undefined : colours)));
      }
      expect(found).toEqual([]);
    });
  }
}

test('after a wrong receipt, and after a right one', async ({ page, request }) => {
  const body = { collector: 'help-poll', instrument: 'help-poll', version: 1, language: 'en', presentation: 'standard', answers: { rating: { chosen: ['bad'] } } };
  const sent = await request.put(`/api/responses/${crypto.randomUUID()}`, { data: body });
  const { receipt } = await sent.json();
  for (const words of ['not these', receipt.join(' ')]) {
    await page.goto('/receipt');
    await page.getByRole('textbox').fill(words);
    await page.locator('main button.go').click();
    await expect(page.locator('main [role="alert"], main [role="status"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});
