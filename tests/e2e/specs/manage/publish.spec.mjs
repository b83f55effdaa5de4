// The engagement officer looks at what would be published, freezes it, and takes it back.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { strategy } from '../../support/site.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('a release is previewed, frozen, seen at /results, and taken back with a reason', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.getByRole('link', { name: 'Releases' }).click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: 'Preview a release' }).first().click();
  await page.getByRole('checkbox', { name: /Your life, your say/ }).nth(1).check();
  await page.getByRole('button', { name: 'Show what this would publish' }).click();
  await expect(page.getByRole('heading', { name: 'What would be shown' })).toBeVisible();
  await page.getByText('All answers').first().click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  // On a telephone the table scrolls by itself, and the page does not.
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Freeze this release' }).click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, freeze it' }).click();
  await expect(page.getByRole('status')).toContainText('The release is frozen.');
  await page.goto('/results');
  await expect(page.getByText('These numbers were frozen on')).toBeVisible();
  await page.goto('/manage/releases');
  await page.getByRole('link', { name: /^Take back/ }).first().click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('alert')).toContainText('Write why it is taken back');
  await page.getByLabel('Why').fill('It was frozen too early.');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('It was frozen too early.')).toBeVisible();
  await page.goto('/results');
  await expect(page.getByText('It was frozen too early.')).toBeVisible();
  await page.goto(`/results/${strategy}/enjoy-life`);
  await expect(page.locator('.lede').filter({ hasText: /people/ }).first()).toBeVisible();
});
