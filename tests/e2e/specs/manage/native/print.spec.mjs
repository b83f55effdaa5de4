// Posters, letters and slips.

import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('an officer sees a poster in Arabic, takes it with her, and prints slips', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/collectors/my-life/print');
  await page.getByRole('link', { name: 'العربية' }).click();
  const poster = page.getByRole('img', { name: /The poster in/ });
  await expect(poster).toBeVisible();
  await expect.poll(() => poster.evaluate((image) => image.complete && image.naturalWidth)).toBe(1654);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Poster in .*\(PDF\)$/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('poster-my-life-ar.pdf');

  const [slips] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/letters')),
    (async () => {
      await page.getByLabel('Codes, one in each line').fill('K7QF0WX2MA\nK7QF0WX2MB');
      await page.getByRole('button', { name: 'Print slips' }).click();
    })(),
  ]);
  expect(slips.status()).toBe(200);
  expect(slips.headers()['content-type']).toBe('application/pdf');
  expect(slips.headers()['cache-control']).toBe('no-store');
});
