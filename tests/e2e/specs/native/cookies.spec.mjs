// Without script the server keeps the answers until they are sent, under a key in a cookie. Where cookies
// are refused, that is said at once, before anything more is answered.

import { cookieless } from '../../support/front.mjs';
import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

test('where cookies are refused, a page says so', async ({ browser, heard }) => {
  const front = await cookieless(heard.url);
  const context = await browser.newContext({ baseURL: front.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/s/my-life/enjoy');
  await page.locator('#q label').first().click();
  await page.locator('#main button[value="next"]').click();
  await expect(page).toHaveURL(/new=1/);
  await expect(page.locator('.lost h1')).toBeVisible();
  await expect(page.locator('.lost p').first()).not.toBeEmpty();
  await expect(page.locator('#q')).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  await context.close();
  await front.stop();
});

test('the one cookie goes to its collector only, is out of reach of script, and ends with the visit', async ({ person, context }) => {
  await person.open('my-life', 'enjoy');
  expect(await context.cookies()).toEqual([]);
  await person.answer(tap('often'));
  await person.at('club');
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: 'draft', path: '/s/my-life', httpOnly: true, sameSite: 'Lax', expires: -1 });
});

test('answers in the browser and on the server are for nobody else to keep', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('often'));
  await person.at('club');
  const answer = await page.reload();
  expect(answer.headers()['cache-control']).toBe('no-store');
});

test('two collectors in one browser do not mix', async ({ person }) => {
  await person.open('my-life', 'rating');
  await person.answer(tap('bad'));
  await person.at('health');
  await person.open('help-poll', 'rating');
  await expect(person.page.locator('#q input:checked')).toHaveCount(0);
  await person.answer(tap('good'));
  await person.at('check');
  await person.open('my-life', 'rating');
  await expect(person.option('bad')).toBeChecked();
});
