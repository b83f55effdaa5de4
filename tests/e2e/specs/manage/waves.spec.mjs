// A wave from its making to its freezing, with a way in that people can use meanwhile.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('a wave is made, opened to people, closed and frozen', async ({ page, heard, another }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/waves');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: 'New wave' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.sum a').first()).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Name', { exact: true }).fill('A wave of spring');
  await page.getByLabel('Questionnaire').selectOption('help-poll/1');
  await page.getByLabel('First day').fill(day(-2));
  await page.getByLabel('Last day').fill(day(9));
  await page.locator('#group-1').fill('college');
  await page.locator('#people-1').fill('40');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/a-wave-of-spring$/);
  await page.getByRole('link', { name: 'Add a way in' }).click();
  await page.getByLabel('Kind').selectOption('link');
  await page.getByLabel('Name', { exact: true }).fill('A link');
  await page.getByLabel('Setting', { exact: true }).fill('college');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  const collector = page.url().split('/').pop();
  const person = await another();
  await person.open(collector);
  await page.goto('/manage/waves/a-wave-of-spring');
  await expect(page.getByRole('row', { name: /college/ })).toContainText('None yet');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: 'Who answers' }).click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.goBack();
  for (const way of ['Close early', 'Freeze']) {
    await page.getByRole('link', { name: way }).click();
    expect(await violationsInEveryTheme(page)).toEqual([]);
    await page.getByRole('button', { name: way }).click();
  }
  await expect(page.locator('.facts .state')).toHaveText('Frozen');
  expect((await page.request.get(`/s/${collector}`)).status()).toBe(410);
});
