// What changed because of what people said, as they read it.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { languages } from '../../support/site.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('the rooms where entries are written are whole in every theme', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/feedback');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: 'A poster in every school, each term' }).click();
  for (const summary of await page.locator('main summary').all()) await summary.click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
  await expect(page.getByRole('heading', { name: 'Publish this entry?' })).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
});

test('what changed is whole in every theme, and fits a telephone in every language', async ({ page }) => {
  await page.goto('/changes');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of languages) {
    await page.goto(`/changes?lang=${language}`);
    await expect(page.locator('article.talk')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), language).toBe(true);
  }
});
