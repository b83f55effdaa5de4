// Pictures of questions and answers without script: a button saves the form and leads to them, and choosing one
// leads back.

import { png } from '../../../support/picture.mjs';
import { comeIn } from '../../../support/staff.mjs';
import { expect, test } from '../../../support/test.mjs';

test('a picture is looked for, added on the way, chosen and taken off again without script', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/instruments');
  await page.getByLabel('Its name').fill(`Plain picture ${process.pid}`);
  await page.getByRole('button', { name: 'Start' }).click();
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add it' }) });
  await form.getByLabel('Question').fill('How is the ramp?');
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.locator('#option-0-words').fill('Good');
  // Enter saves, and does not lead to the pictures.
  await page.locator('#option-0-words').press('Enter');
  await expect(page.locator('input[name="option-0-code"]')).toHaveValue('good');

  await page.locator('#label').fill('How is the new ramp?');
  await page.getByRole('button', { name: /^Choose a picture for .*Answer .?1/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a picture' })).toBeVisible();
  await page.getByLabel('What it shows', { exact: true }).fill('wheelchairs');
  await page.getByRole('button', { name: 'Find pictures' }).click();
  await page.getByRole('button', { name: /wheelchair/ }).first().click();
  await expect(page.getByRole('status').first()).toHaveText('Saved');
  await expect(page.locator('#label')).toHaveValue('How is the new ramp?');
  await expect(page.locator('.options .picture-field').first()).toContainText('wheelchair');

  // A drawing as SVG is refused in words; as PNG it is offered at once.
  await page.locator('#pick-symbol').click();
  await page.getByLabel('What it shows, in English').fill('our ramp');
  const svg = { name: 'ramp.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
  await page.getByLabel('The picture').setInputFiles(svg);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('alert')).toContainText('This is SVG');
  await expect(page.getByLabel('What it shows, in English')).toHaveValue('our ramp');
  await page.getByLabel('The picture').setInputFiles(png('ramp.png', [40, 90, process.pid % 250]));
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/Press it to choose it/);
  await page.getByRole('button', { name: /^our ramp/ }).click();
  const field = page.locator('.picture-field').first();
  await expect(field).toContainText('our ramp');
  await page.getByRole('link', { name: 'With pictures' }).click();
  await expect(page.frameLocator('#preview').locator('h1 img.pic')).toHaveAttribute('src', /^\/media\//);
  await page.locator('#pick-symbol').click();
  await expect(page.getByRole('button', { name: /^our ramp/ })).toContainText('Chosen now');
  await page.getByRole('button', { name: 'No picture' }).click();
  await expect(field).toContainText('No picture');
});
