// Exit leads away at once, and leaves nothing behind. Nor does one visitor leave anything to another.

import { tap } from '../../support/plans.mjs';
import { exit } from '../../support/server.mjs';
import { expect, test } from '../../support/test.mjs';

const ticked = '#q input:checked';

test('after Exit, Back shows nothing of what was answered', async ({ person, page, context }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('never'));
  await person.at('club');
  await person.tap('no');
  await page.locator('header a.exit').click();
  await expect(page).toHaveURL(exit);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect((await context.cookies()).filter((cookie) => cookie.name === 'draft')).toEqual([]);

  await page.goBack();
  await expect(person.heading).toBeVisible();
  await expect(page.locator(ticked)).toHaveCount(0);
  for (const step of ['enjoy', 'club']) {
    await person.open('my-life', step);
    await expect(page.locator(ticked)).toHaveCount(0);
  }
  await person.open('my-life', 'check');
  await expect(person.button('send')).toHaveCount(0);
});

test('Exit from the very first question leaves no tick behind', async ({ person, page }) => {
  await person.open('my-life', 'cope');
  await person.tap('never');
  await page.locator('header a.exit').click();
  await expect(page).toHaveURL(exit);
  await page.goBack();
  await expect(page).not.toHaveURL(exit);
  await expect(page.locator(ticked)).toHaveCount(0);
});

test('a second visitor sees nothing of the first', async ({ person, another }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('never'));
  await person.at('club');

  const second = await another();
  for (const step of ['', 'enjoy', 'check', 'thanks']) {
    await second.open('my-life', step);
    expect((await second.draft()).answers).toEqual({});
    await expect(second.page.locator('#q input[name="answer"]:checked')).toHaveCount(0);
  }
  await second.open('my-life', 'enjoy');
  await second.answer(tap('always'));
  await second.at('club');

  await person.press('back');
  await person.at('enjoy');
  await expect(person.option('never')).toBeChecked();
});
