// One-use codes in a browser, with script and without.

import { readFile } from 'node:fs/promises';

import { violationsInEveryTheme } from './axe.mjs';
import { tap } from './plans.mjs';
import { comeIn } from './staff.mjs';
import { wayIn } from './ways.mjs';
import { expect } from '@playwright/test';

/** The whole way of one-use codes: made, shown once, typed in, used up. */
export async function wayOfCodes({ page, heard, another, mode }) {
  // The audit is script itself.
  const audit = async (where) => mode === 'no-script' || expect(await violationsInEveryTheme(where)).toEqual([]);
  await comeIn(page, heard, 'engagement');
  const collector = await wayIn(page, 'codes');
  await page.getByRole('link', { name: 'Make codes' }).click();
  await page.getByLabel('Who they are for').fill('Oak School');
  await page.getByLabel('How many').fill('3');
  await audit(page);
  await page.getByRole('button', { name: 'Make codes' }).click();
  const codes = await page.locator('.slips .code').allTextContents();
  expect(codes).toHaveLength(3);
  await audit(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const table = await readFile(await (await downloading).path(), 'utf8');
  expect(codes.every((code) => table.includes(code))).toBe(true);

  const person = await another();
  await person.page.goto(`/s/${collector}?lang=cy`);
  await audit(person.page);
  await person.page.locator('#code').fill('3333-3333-33');
  await person.page.locator('form.prose button').click();
  await expect(person.page.locator('.sum')).toBeVisible();
  await person.page.locator('#code').fill(codes[0].toLowerCase());
  await person.page.locator('form.prose button').click();
  await expect(person.page).toHaveURL(new RegExp(`/s/${collector}\\?lang=cy$`));
  await person.open(collector, 'rating');
  await person.answer(tap('good'));
  await person.at('check');
  await person.press('send');
  await expect(person.page.locator('ol.words li')).toHaveCount(5);
  expect(person.page.url()).not.toContain(codes[0].slice(0, 4));

  const other = await another();
  await other.page.goto(`/s/${collector}`);
  await other.page.locator('#code').fill(codes[0]);
  await other.page.locator('form.prose button').click();
  await expect(other.page.locator('.sum')).toContainText('has been used');

  // Two come in with one code: the second is told why, keeps the answers, and sends them with another code.
  const [first, late] = [await another(), await another()];
  const typeIn = async (one, code) => {
    await one.page.locator('#code').fill(code);
    await one.page.locator('form.prose button').click();
    await expect(one.page.locator('#code')).toHaveCount(0);
  };
  for (const one of [first, late]) {
    await one.page.goto(`/s/${collector}`);
    await typeIn(one, codes[1]);
    await one.open(collector, 'rating');
    await one.answer(tap('good'));
    await one.at('check');
  }
  await first.press('send');
  await expect(first.page.locator('ol.words li')).toHaveCount(5);
  await late.press('send');
  await expect(late.page.locator('#main')).toContainText('these answers could not be sent');
  if (mode !== 'no-script') await late.page.getByRole('link', { name: 'Type your code' }).click();
  await typeIn(late, codes[2]);
  await late.open(collector, 'check');
  await late.press('send');
  await expect(late.page.locator('ol.words li')).toHaveCount(5);
}
