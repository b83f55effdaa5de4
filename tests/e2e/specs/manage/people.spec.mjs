// The first account of an empty place, with a passkey; and a second person, invited.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { folder, remove, start } from '../../support/server.mjs';
import { makePassword } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('the first account is made with a passkey, comes back with it, and invites somebody', async ({ browser }) => {
  const data = await folder();
  const server = await start(data, {}, 0, []);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Passkeys belong to a name, and an address of numbers is none.
  const here = server.url.replace('127.0.0.1', 'localhost');
  const authenticator = await context.newCDPSession(page);
  await authenticator.send('WebAuthn.enable');
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });

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
  await makePassword(invited);
  await expect(invited.getByRole('listitem')).toHaveCount(10);
  expect(await violationsInEveryTheme(invited)).toEqual([]);
  await invited.goto(`${here}/manage/people`);
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('This is not for your role');

  await other.close();
  await context.close();
  await server.stop();
  await remove(data);
});
