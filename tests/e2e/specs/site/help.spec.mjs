// Help: numbers to ring, and the way back to the question.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

test('it has the numbers, and leads back to the question with what was answered', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('never'));
  await person.at('club');
  await page.locator('header a[href^="/help"]').click();
  await expect(page.locator('a[href="tel:999"]')).toBeVisible();
  await expect(page.locator('a[href="tel:08001111"]')).toBeVisible();
  await page.locator('main a.back').click();
  await person.at('club');
  expect((await person.draft()).answers).toEqual({ enjoy: { chosen: ['never'] } });
});

test('on every step there is a way to it', async ({ person, page }) => {
  for (const step of ['', 'enjoy', 'say', 'check']) {
    await person.open('my-life', step);
    await expect(page.locator('header a[href^="/help"]')).toBeVisible();
    await expect(page.locator('header a.exit')).toBeVisible();
  }
});
