// The whole way of an entry without script: written, refused, published, read in another language and in
// Easy Read, put right, taken back.

import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('an entry is written, published, put right and taken back', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.getByRole('link', { name: 'You said, we did' }).click();
  await page.getByRole('link', { name: 'Write a new entry' }).click();
  await page.getByRole('radio', { name: 'We are doing' }).check();
  await page.getByText('Measures that it is about').click();
  await page.getByRole('checkbox', { name: 'I enjoy life most of the time' }).check();
  await page.getByLabel('In a few words (English)', { exact: true }).fill('Quiet rooms');
  await page.getByLabel('You said (English)', { exact: true }).fill('Lunch is loud.');
  await page.getByText('Polski', { exact: true }).click();
  await page.getByLabel('In a few words (Polski)').fill('Ciche pokoje');
  await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
  // Half a language: nothing is stored, everything typed is kept.
  await expect(page.getByRole('alert')).toContainText('Polski');
  await expect(page.getByLabel('In a few words (English)', { exact: true })).toHaveValue('Quiet rooms');
  await page.getByLabel('In a few words (Polski)').fill('');
  await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
  await expect(page.getByText('English needs a title')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the entry' }).click();
  await page.getByLabel('Day of the decision').fill('2026-05-01');
  await page.getByLabel('What was done, is being done, or why it cannot be (English)', { exact: true }).fill('We look for rooms.');
  await page.getByLabel('Who decided (English)', { exact: true }).fill('The board');
  await page.getByText('Easy Read English', { exact: true }).click();
  await page.getByLabel('In a few words (Easy Read English)').fill('Quiet rooms for you');
  await page.getByLabel('You said (Easy Read English)').fill('Lunch is loud.');
  await page.getByLabel('What was done, is being done, or why it cannot be (Easy Read English)').fill('We look for a quiet room.');
  await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
  await page.getByRole('button', { name: 'Yes, publish it' }).click();
  await expect(page.getByRole('status')).toContainText('It is published.');

  // Polish: English as a whole, and marked as English; then Easy Read.
  await page.goto('/changes?lang=pl');
  const entry = page.getByRole('article', { name: 'Quiet rooms' });
  await expect(entry.getByText('We look for rooms.')).toHaveAttribute('lang', 'en');
  await expect(entry).toContainText('Robimy');
  await page.getByRole('link', { name: /Easy Read/ }).click();
  await expect(page.getByRole('article', { name: 'Quiet rooms for you' })).toContainText('We look for a quiet room.');
  await page.goto('/results/herefordshire-2023-26/enjoy-life');
  await page.getByRole('link', { name: 'Quiet rooms' }).click();
  await expect(page).toHaveURL(/\/changes#entry-\d+$/);

  await page.goto('/manage/feedback');
  await page.getByRole('link', { name: 'Quiet rooms' }).click();
  await page.getByLabel('In a few words (English)', { exact: true }).fill('Three quiet rooms');
  await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
  await page.getByLabel('What was put right').fill('There are three.');
  await page.getByRole('button', { name: 'Yes, publish it' }).click();
  await page.goto('/changes');
  await expect(page.getByRole('article', { name: 'Three quiet rooms' })).toContainText('There are three.');

  await page.goto('/manage/feedback');
  await page.getByRole('link', { name: 'Three quiet rooms' }).click();
  await page.getByRole('link', { name: 'Take it back' }).click();
  await page.getByLabel('Why').fill('No room was free.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.goto('/changes');
  await expect(page.getByText('No room was free.')).toBeVisible();
  await expect(page.getByText('Three quiet rooms')).toHaveCount(0);
});
