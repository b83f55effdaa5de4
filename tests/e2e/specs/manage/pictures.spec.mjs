// Pictures of questions and answers, with script: they are chosen over the form, which filters as one types.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { saved } from '../../support/drafts.mjs';
import { png } from '../../support/picture.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('a picture of one’s own is added, found while typing and chosen without leaving the question', async ({ page, heard, seen }) => {
  await comeIn(page, heard, 'engagement');
  const words = `lilac gate ${process.pid}`;
  await page.goto('/manage/pictures');
  await page.getByLabel('The picture').setInputFiles(png('gate.png', [170, 120, 220]));
  await page.getByLabel('What it shows, in English').fill(words);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('status')).toHaveText(/was added/);
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('link', { name: 'All pictures' }).click();
  await page.getByLabel('What it shows', { exact: true }).fill('gate');
  await page.getByRole('button', { name: 'Find pictures' }).click();
  await expect(page.getByRole('link', { name: words })).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);

  await page.goto('/manage/instruments');
  await page.getByLabel('Its name').fill(`Gate ${process.pid}`);
  await page.getByRole('button', { name: 'Start' }).click();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add it' }) });
  await form.getByLabel('Question').fill('How is the gate?');
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.locator('#option-0-words').fill('Good');
  await page.locator('#option-0-words').blur();
  await expect(page.locator('input[name="option-0-code"]')).not.toHaveValue('');
  await saved(page);

  // The question gets it by the keyboard alone; what is typed meanwhile stays.
  await page.getByLabel('Help below the question').fill('The one in front.');
  await page.locator('#pick-symbol').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose a picture' });
  await expect(dialog.getByLabel('What it shows', { exact: true })).toBeFocused();
  await page.keyboard.type(words);
  await expect(dialog.getByRole('status')).toHaveText('one picture');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await dialog.getByRole('button', { name: words }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#pick-symbol')).toBeFocused();
  const field = page.locator('.picture-field').first();
  await expect(field).toContainText(words);
  await expect(field.locator('img')).toHaveAttribute('src', /^\/media\//);
  await saved(page);
  await expect(page.getByLabel('Help below the question')).toHaveValue('The one in front.');

  // The answer gets one of those that ship; Escape changes nothing.
  const pick = page.getByRole('button', { name: /^Choose a picture for .*Answer .?1/ });
  await pick.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(pick).toBeFocused();
  await pick.click();
  await page.getByRole('dialog').getByLabel('What it shows', { exact: true }).fill('thumbs up');
  await page.getByRole('dialog').getByRole('button', { name: /^thumbs up/ }).first().click();
  await saved(page);
  await page.getByRole('link', { name: 'With pictures' }).click();
  const phone = page.frameLocator('#preview');
  await expect(phone.locator('h1 img.pic')).toHaveAttribute('src', /^\/media\//);
  await expect(phone.locator('.ans img.pic')).toHaveAttribute('src', /^\/assets\//);
  await expect.poll(() => phone.locator('h1 img.pic').evaluate((image) => image.naturalWidth)).toBe(128);
  await page.reload();
  await expect(page.locator('.picture-field').first()).toContainText(words);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  expect(seen.faults).toEqual([]);
});
