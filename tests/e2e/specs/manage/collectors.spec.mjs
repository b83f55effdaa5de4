// Ways in: a kiosk that starts again by itself, paper in another language. Sessions stand in `support/roles.mjs`.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { tap } from '../../support/plans.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';
import { wayIn } from '../../support/ways.mjs';

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

test('the questionnaire is printed in another language', async ({ page, heard }) => {
  await comeIn(page, heard, 'engagement');
  await wayIn(page, 'paper');
  await page.getByRole('link', { name: 'On paper' }).click();
  await page.getByLabel('Language').selectOption('ar');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.locator('.sheet-of-paper[dir="rtl"] .boxes').first()).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
});
