// axe finds nothing wrong in any public room or measure. They have no script of their own.

import { randomUUID } from 'node:crypto';

import { colours, violations } from '../../support/axe.mjs';
import { themes, wear } from '../../support/scenes.mjs';
import { measures, rooms, strategy } from '../../support/site.mjs';
import { put, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

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
  const { body } = await put(request, randomUUID(), submission('help-poll', { rating: { chosen: ['bad'] } }));
  for (const words of ['not these', body.receipt.join(' ')]) {
    await page.goto('/receipt');
    await page.getByRole('textbox').fill(words);
    await page.locator('main button.go').click();
    await expect(page.locator('main [role="alert"], main [role="status"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});
