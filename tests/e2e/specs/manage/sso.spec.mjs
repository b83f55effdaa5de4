// Single sign-on, against a real issuer.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { freePort, startIssuer } from '../../support/issuer.mjs';
import { check, demonstration, environment, program, remove, start } from '../../support/server.mjs';
import { expect, test as base } from '../../support/test.mjs';

const test = base.extend({
  /** A server with an issuer, which can be given new keys. */
  county: [
    async ({}, use) => {
      const data = await demonstration();
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      let issuer = await startIssuer(url, 'RS256');
      const heard = await start(data, issuer.settings, port);
      const renew = async () => {
        await issuer.stop();
        issuer = await startIssuer(url, 'ES256', issuer.url);
      };
      await use({ ...heard, issuer: issuer.url, renewIssuer: renew });
      await heard.stop();
      await issuer.stop();
      expect(await check(data)).toContain('as they were written');
      await remove(data);
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ county }, use) => use(county.url),
});

/** Makes an account for whoever the issuer knows by this name. */
async function hire(data, name, role) {
  const given = ['staff', 'add', '--data', data, '--email', `${name}@heard.test`, '--name', 'Ana Wren', '--role', role];
  await promisify(execFile)(program, given, { cwd: data, env: environment() });
}

/** Goes to the issuer from the page of this server. */
async function goThere(page) {
  await page.goto('/manage/sign-in');
  await page.getByRole('link', { name: /Sign in with .Somewhere County/ }).click();
}

/** Signs in at the issuer as somebody. */
async function signIn(page, name) {
  await page.context().clearCookies();
  await goThere(page);
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** Signs in at the issuer in this browser, up to where it would come back: that address. */
async function almostSignIn(page, name) {
  let at = new URL('/manage/sso', page.url()).href;
  for (let step = 0; step < 8; step += 1) {
    const form = new URL(at).pathname.startsWith('/sign-in/') ? { method: 'POST', form: { name } } : {};
    const answer = await page.request.fetch(at, { maxRedirects: 0, ...form });
    at = new URL(answer.headers().location, at).href;
    if (at.includes('/manage/sso/back')) return at;
  }
  throw new Error(`${at} leads nowhere`);
}

const heading = (page) => page.getByRole('heading', { level: 1 });

test('who has an account comes in, and nobody else', async ({ page, county }) => {
  await hire(county.data, 'ana', 'administrator');
  await page.goto('/manage/sign-in');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await signIn(page, 'ana');
  await expect(page).toHaveURL(`${county.url}/manage`);
  // The log tells it.
  await page.goto('/manage/audit');
  await expect(page.locator('.log li').first()).toContainText(/Ana Wren came in \(.single sign-on.\)/);
  await expect(page.locator('.log li').nth(1)).toContainText('single sign-on for the first time');
  await page.getByRole('button', { name: 'Sign out' }).click();

  // Still signed in at the issuer, and the same person here.
  await goThere(page);
  await expect(page).toHaveURL(`${county.url}/manage`);
  await page.getByRole('button', { name: 'Sign out' }).click();

  // Another account at the issuer that has the address now, one that nobody here knows, and one whose address
  // the issuer does not vouch for.
  await hire(county.data, 'unverified-ben', 'administrator');
  for (const stranger of ['ana.second', 'stranger', 'unverified-ben']) {
    await signIn(page, stranger);
    await expect(heading(page)).toHaveText('There is no account for you here');
    await page.goto('/manage');
    await expect(page).toHaveURL(/sign-in\?back=/);
  }
  expect(await violationsInEveryTheme(page)).toEqual([]);

  // The issuer has new keys, and signs in another way.
  await county.renewIssuer();
  await signIn(page, 'ana');
  await expect(page).toHaveURL(`${county.url}/manage`);
});

test('what comes back is refused unless it is what was asked for, here and just now', async ({ page, context, browser, county }) => {
  const name = 'cai';
  await hire(county.data, name, 'engagement');
  await page.goto('/manage/sign-in');
  const refused = async (where, address) => {
    await where.goto(address);
    await expect(heading(where)).toHaveText('This sign-in cannot be finished');
    expect((await where.context().cookies()).some((cookie) => cookie.name === 'staff')).toBe(false);
  };

  // A state that was tampered with.
  const tampered = new URL(await almostSignIn(page, name));
  const state = tampered.searchParams.get('state');
  tampered.searchParams.set('state', state.replace(/^./, (first) => (first === '0' ? '1' : '0')));
  await refused(page, tampered.href);

  // Another issuer says that it answered.
  const elsewhere = new URL(await almostSignIn(page, name));
  expect(elsewhere.searchParams.get('iss')).toBe(county.issuer);
  elsewhere.searchParams.set('iss', 'https://elsewhere.test');
  await refused(page, elsewhere.href);

  // Somebody is lured into finishing what another began.
  const lured = await browser.newContext({ baseURL: county.url });
  await refused(await lured.newPage(), await almostSignIn(page, name));
  await lured.close();

  // Finished, and the same once more with the cookie that the browser had.
  const back = await almostSignIn(page, name);
  const kept = (await context.cookies(`${county.url}/manage/sso`)).filter((cookie) => cookie.name === 'sign-on');
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/manage/sso' });
  await page.goto(back);
  await expect(page).toHaveURL(`${county.url}/manage`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await context.addCookies(kept);
  await refused(page, back);

  // Who thinks better of it at the issuer.
  await signIn(page, '');
  await expect(heading(page)).toHaveText('This sign-in cannot be finished');
});
