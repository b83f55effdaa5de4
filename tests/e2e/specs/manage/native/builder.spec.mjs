// Making an instrument without script: every change is a form and a button.

import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('a question is made, moved, taken out and brought back without script', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/instruments');
  await page.getByLabel('Its name').fill(`Plain ${process.pid}`);
  await page.getByRole('button', { name: 'Start' }).click();
  const draft = page.url();
  for (const words of ['How is school?', 'How is home?']) {
    await page.goto(draft);
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Add it' }) });
    await form.getByLabel('Question').fill(words);
    await form.getByRole('button', { name: 'Add it' }).click();
  }
  await page.locator('#option-0-words').fill('Good');
  await page.locator('#option-1-words').fill('Bad');
  await page.locator('#question').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('input[name="option-1-code"]')).toHaveValue('bad');
  await expect(page.frameLocator('#preview').getByText('Bad', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^With pictures/ }).click();
  await expect(page.frameLocator('#preview').getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /^Easy Read/ }).first().click();
  await page.locator('#label').fill('Home?');
  await page.locator('#question').getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#label')).toHaveValue('Home?');

  await page.goto(draft);
  await page.getByRole('button', { name: 'Move up: \u2068How is home?\u2069' }).click();
  await expect(page.locator('[data-question]').first()).toHaveAttribute('data-question', 'how_is_home');
  await page.getByRole('button', { name: 'Take out: \u2068How is home?\u2069' }).click();
  await expect(page.locator('[data-question]')).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.locator('[data-question]')).toHaveCount(2);
});
