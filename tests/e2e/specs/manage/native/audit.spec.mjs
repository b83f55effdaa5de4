// The audit log, without script.

import { readFile } from 'node:fs/promises';

import { overflow } from '../../../support/fit.mjs';
import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('an administrator looks through the log, checks it, keeps its digest and takes it along', async ({ page, heard }) => {
  await comeIn(page, heard, 'administrator');
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'What was done' }).click();
  const lines = page.locator('.log li');
  await expect(lines.first()).toContainText('Sam Poole came in');
  await page.getByLabel('What about').selectOption('Accounts');
  await page.getByLabel('Words').fill('ADMINISTRATOR');
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(lines.first()).toContainText(/Heard itself added .Sam Poole. as .administrator/);
  await expect(page.getByLabel('Words')).toHaveValue('ADMINISTRATOR');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download what was found' }).click(),
  ]);
  const table = await readFile(await file.path(), 'utf8');
  expect(table).toContain('"person.add"');
  expect(table).not.toContain('"session.begin"');
  await page.getByLabel('Words').fill('nothing like it');
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(page.getByText('Nothing in the log fits')).toBeVisible();
  await page.getByRole('link', { name: 'Show everything' }).click();

  await page.getByRole('link', { name: 'Check the whole log' }).click();
  await expect(page.getByText('The log is whole.')).toBeVisible();
  const number = await page.locator('.facts dd').first().innerText();
  const digest = await page.locator('.digest').innerText();
  await page.getByLabel('Number of the entry').fill(number);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('alert')).toContainText('Type all 64');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel('Number of the entry')).toHaveValue(number);
  await page.getByLabel('Digest').fill(digest);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.getByRole('status')).toContainText('Up to there, the log is the same.');

  await page.setViewportSize({ width: 360, height: 740 });
  for (const room of ['/manage/audit', '/manage/audit/check']) {
    await page.goto(room);
    expect(await overflow(page)).toEqual([]);
  }
});
