// Reading without script.

import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('a reader decides without script', async ({ page, heard }) => {
  await comeIn(page, heard, 'reader');
  await page.goto('/manage/voices');
  await page.getByRole('heading', { name: 'To be read' }).locator('+ ul').getByRole('link').nth(2).click();
  await page.getByRole('button', { name: 'Mark safe' }).click();
  await expect(page.getByText('Safe: it may be quoted')).toBeVisible();
});
