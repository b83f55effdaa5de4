// Ways in, made on their page.

import { expect } from '@playwright/test';

/** Makes a way in of this kind to the poll of one question; its short address. */
export async function wayIn(page, kind, { name = `Made for ${kind}`, area = '' } = {}) {
  await page.goto('/manage/collectors/new');
  const waves = await page.locator('#wave option').evaluateAll((all) => all.map((one) => one.value));
  await page.getByLabel('Wave').selectOption(waves.find((wave) => /poll/.test(wave)));
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Area', { exact: true }).fill(area);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  return page.url().split('/').pop();
}
