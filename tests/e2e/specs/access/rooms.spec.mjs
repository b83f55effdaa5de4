// axe finds nothing wrong in any public room or measure. They have no script of their own.

import { randomUUID } from 'node:crypto';

import { violations, violationsInEveryTheme } from '../../support/axe.mjs';
import { measures, rooms, strategy } from '../../support/site.mjs';
import { put, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const pages = [...rooms, ...measures.map((measure) => `/results/${strategy}/${measure}`), '/nothing', '/s/my-life-first'];

for (const language of ['en', 'ar']) {
  for (const half of [0, 1]) {
    test(`in ${language}, half ${half + 1}`, async ({ page, seen }) => {
      test.slow();
      const found = [];
      for (const address of pages.filter((_, index) => index % 2 === half)) {
        await page.goto(`${address}?lang=${language}`);
        found.push(...(await violationsInEveryTheme(page)));
      }
      expect(found).toEqual([]);
      expect(seen.requests.length).toBeGreaterThan(pages.length / 2);
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
