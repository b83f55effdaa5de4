// The strategy: read by a board member, checked and replaced by an engagement officer.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

const strategy = '/manage/strategy/herefordshire-2023-26';

test('measures are shown with rule, figure and what is missing', async ({ page, heard }) => {
  await comeIn(page, heard, 'board');
  await page.getByRole('link', { name: 'Strategy' }).click();
  await expect(page.getByText('In use', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check and store' })).toHaveCount(0);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: /Strategy 2023-26/ }).click();
  await expect(page.getByText(/Counts people who answered .*‘Always’.* out of everybody who answered/).first()).toBeVisible();
  await expect(page.getByText(/\d+.?% – about .?\d+.? of .?\d+.? people/).first()).toBeVisible();
  // A gap leads to the measures that have it.
  await page.getByText('No data imported').first().click();
  await page.locator('.gap[open] a').first().click();
  await expect(page.locator('.measure:target')).toBeInViewport();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a file with faults is told fault by fault, mended as text and stored', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  const stored = await (await page.request.get(`${strategy}/document`)).json();
  const document = JSON.stringify(stored, null, 2);
  const faulty = document.replaceAll('herefordshire-2023-26', 'second-2027').replace('"starts": 2023', '"starts": "soon"');
  await page.goto('/manage/strategy');
  await page.getByLabel('Strategy file').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(faulty) });
  await page.getByRole('button', { name: 'Check and store', exact: true }).click();
  await expect(page).toHaveTitle(/^Error: /);
  const line = String(faulty.slice(0, faulty.indexOf('"soon"')).split('\n').length);
  await expect(page.getByRole('row').nth(1)).toContainText('starts');
  await expect(page.getByRole('row').nth(1).getByRole('cell').first()).toHaveText(line);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  const text = page.getByRole('textbox', { name: 'The document' });
  await text.fill((await text.inputValue()).replace('"soon"', '2023'));
  await page.getByRole('button', { name: 'Check and store this text' }).click();
  await expect(page).toHaveURL(/second-2027$/);
  await page.goto('/manage/strategy');
  await page.getByLabel('Strategy in use').selectOption('herefordshire-2023-26');
  await page.getByRole('button', { name: 'Use this' }).click();
  await expect(page.getByText('Not in use', { exact: true })).toHaveCount(1);
});
