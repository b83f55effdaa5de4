// The staff room as a whole: every page of it, in every theme, and on a telephone.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { overflow } from '../../support/fit.mjs';
import { furnished } from '../../support/rooms.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('every room is whole in every theme and fits a telephone', async ({ page, heard, request }) => {
  await comeIn(page, heard, 'administrator', 'engagement');
  const rooms = await furnished(page, heard, request);
  expect(Object.keys(rooms).length).toBeGreaterThan(45);
  const faults = [];
  for (const [path, address] of Object.entries(rooms)) {
    const { status } = await page.goto(address).then((reply) => ({ status: reply.status() }));
    if (status !== 200) faults.push(`${path}: ${status}`);
    // What is closed is looked at too.
    await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => (one.open = true)));
    faults.push(...(await violationsInEveryTheme(page)));
    await page.setViewportSize({ width: 360, height: 740 });
    faults.push(...(await overflow(page)));
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  expect(faults).toEqual([]);
});

test('on a telephone the rooms are behind a button that says which one this is', async ({ page, heard }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await comeIn(page, heard, 'administrator', 'engagement');
  await page.goto('/manage/waves');
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await expect(rooms).toBeHidden();
  await page.getByRole('button', { name: /^Rooms: .?Waves/ }).click();
  await expect(rooms.getByRole('link', { name: 'Waves' })).toHaveAttribute('aria-current', 'page');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await rooms.getByRole('button', { name: 'Close' }).click();
  await expect(rooms).toBeHidden();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Strategy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Strategy' })).toBeVisible();
});
