// The staff room as a whole: every page of it, looked at.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

const rooms = ['/manage', '/manage/audit', '/manage/audit/check'];

test('every room is whole in every theme', async ({ page, heard }) => {
  await comeIn(page, heard, 'administrator', 'engagement');
  for (const room of rooms) {
    await page.goto(room);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsInEveryTheme(page)).toEqual([]);
  }
});
