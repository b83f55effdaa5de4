// Ways in: a kiosk that starts again by itself, a session with a projector, paper in another language.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { tap } from '../../support/plans.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

/** Makes a way in of the poll; its short address. */
async function wayIn(page, kind) {
  await page.goto('/manage/collectors/new');
  const wave = await page.locator('#wave option').evaluateAll((all) => all.find((one) => /poll/.test(one.value)).value);
  await page.getByLabel('Wave').selectOption(wave);
  await page.getByLabel('Kind').selectOption(kind);
  await page.getByLabel('Name', { exact: true }).fill(`Made for ${kind}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('svg.qr')).toBeVisible();
  return page.url().split('/').pop();
}

test('a kiosk counts down beside the thanks, can be stopped, and starts again with nothing left', async ({ page, heard, another }) => {
  await comeIn(page, heard, 'engagement');
  await page.goto('/manage/collectors');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  const kiosk = await wayIn(page, 'kiosk');
  const person = await another();
  await person.page.clock.install();
  await person.open(kiosk, 'rating');
  await person.answer(tap('good'));
  await person.at('check');
  await person.press('send');
  await expect(person.page.locator('ol.words li')).toHaveCount(5);
  const next = person.page.locator('heard-next');
  await expect(next).toContainText('Seconds left');
  expect(await violationsInEveryTheme(person.page)).toEqual([]);
  await next.getByRole('button').click();
  await expect(next).toBeEmpty();
  await person.page.clock.runFor(70_000);
  await expect(person.page.locator('ol.words li')).toHaveCount(5);
  await person.press('finish');
  await expect(person.page.locator('ol.words')).toHaveCount(0);
  await person.open(kiosk, 'rating');
  await expect(person.page.locator('#q input:checked')).toHaveCount(0);
  await person.answer(tap('bad'));
  await person.press('send');
  await expect(next).toContainText('Seconds left');
  await person.page.clock.runFor(61_000);
  await expect(person.page.locator('ol.words')).toHaveCount(0);
  expect(await person.page.evaluate(() => Object.keys(sessionStorage).filter((key) => /receipt|payload/.test(key)))).toEqual([]);
});

test('a session is begun, projected and closed; the questionnaire is printed; a way in is paused', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  const collector = await wayIn(page, 'session');
  await page.getByRole('link', { name: 'On paper' }).click();
  await page.getByLabel('Language').selectOption('ar');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.sheet-of-paper[dir="rtl"] .boxes').first()).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.goto('/manage/sessions');
  await page.getByLabel('Way in').selectOption(collector);
  await page.getByLabel('How many people').fill('12');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('link', { name: 'Show the address' }).click();
  await expect(page.locator('.projected .address')).toContainText(`/s/${collector}`);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('button', { name: 'Close the session' }).click();
  await expect(page.locator('.state')).toHaveText('Closed');
  await page.goto(`/manage/collectors/${collector}`);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.locator('.facts .state')).toHaveText('Paused');
  await page.goto(`/s/${collector}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is having a break');
  await page.goto('/manage/paper');
  expect(await violationsInEveryTheme(page)).toEqual([]);
});
