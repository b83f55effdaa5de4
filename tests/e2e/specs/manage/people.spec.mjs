// The first account of an empty place, with a passkey; a second person, invited; and their sessions.

import { authenticator } from '../../support/authenticator.mjs';
import { violationsInEveryTheme } from '../../support/axe.mjs';
import { folder, remove, start } from '../../support/server.mjs';
import { codeOf, makePassword, password } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('the first account is made with a passkey, comes back with it, and invites somebody', async ({ browser }) => {
  const data = await folder();
  const server = await start(data, {}, 0, []);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Passkeys belong to a name, and an address of numbers is none.
  const here = server.url.replace('127.0.0.1', 'localhost');
  await authenticator(context, page);

  await expect.poll(server.first).toBeTruthy();
  await page.goto(here + new URL(server.first()).pathname);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.sum a').first()).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByLabel('Your name').fill('Ellis Marden');
  await page.getByLabel('E-mail address').fill('ellis@example.org');
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.waitForURL('**/manage');
  expect(await violationsInEveryTheme(page)).toEqual([]);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('**/manage');

  await page.goto(`${here}/manage/account`);
  await expect(page.getByText('First passkey').first()).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.goto(`${here}/manage/people`);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByLabel('Their name').fill('Robin Lugg');
  await page.getByLabel('E-mail address').fill('robin@example.org');
  await page.getByLabel(/Reader of voices/).check();
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await page.locator('#link').innerText();
  expect(await violationsInEveryTheme(page)).toEqual([]);

  const other = await browser.newContext();
  const invited = await other.newPage();
  await invited.goto(here + link);
  const secret = await makePassword(invited);
  await expect(invited.getByRole('listitem')).toHaveCount(10);
  expect(await violationsInEveryTheme(invited)).toEqual([]);
  await invited.goto(`${here}/manage/people`);
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('This is not for your role');

  // The same person in another browser, seen and ended from the first.
  const third = await browser.newContext();
  const elsewhere = await third.newPage();
  await elsewhere.goto(`${here}/manage/sign-in`);
  await elsewhere.getByLabel('E-mail address').fill('robin@example.org');
  await elsewhere.getByLabel('Password').fill(password);
  await elsewhere.getByRole('button', { name: 'Go on' }).click();
  await elsewhere.getByLabel('Code').fill(codeOf(secret, 1));
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.waitForURL('**/manage');
  await page.goto(`${here}/manage/people`);
  await page.getByRole('link', { name: 'Robin Lugg' }).click();
  await expect(page.getByText(/Signed in, in \W?2\W? places/)).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await invited.goto(`${here}/manage/account`);
  const sessions = invited.locator('#sessions').getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  expect(await violationsInEveryTheme(invited)).toEqual([]);
  await invited.getByRole('button', { name: 'Sign out there' }).click();
  await expect(sessions).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await third.close();
  await other.close();
  await context.close();
  await server.stop();
  await remove(data);
});
