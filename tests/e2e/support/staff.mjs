// Staff: an account made at the command line, and coming in with it.

import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { promisify } from 'node:util';

import { environment, program } from './server.mjs';

/** A password that is good enough. */
export const password = 'seven otters cross the lugg';

let made = 0;

/**
 * Makes an account with these roles (such as `engagement` or `facilitator@north`) in a data folder.
 * @returns {Promise<string>} the path of its one-time link
 */
export async function account(data, ...roles) {
  const email = `sam-${process.pid}-${(made += 1)}@heard.test`;
  const given = ['staff', 'add', '--data', data, '--email', email, '--name', 'Sam Poole', ...roles.flatMap((role) => ['--role', role])];
  const { stdout } = await promisify(execFile)(program, given, { cwd: data, env: environment() });
  return stdout.trim();
}

/** The code that an authenticator shows for a secret (RFC 6238), so many steps of 30 seconds from now. */
export function codeOf(secret, steps = 0) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac('sha1', key).update(step).digest();
  const at = digest[19] & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Makes a way in with a password on the page of a one-time link; the secret of its codes. */
export async function makePassword(page) {
  await page.getByRole('button', { name: 'Use a password' }).click();
  const secret = await page.locator('#secret').innerText();
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.getByRole('button', { name: 'Come in' }).click();
  return secret;
}

/** Comes into the staff room on this page as somebody with these roles. `heard` is the server. */
export async function comeIn(page, heard, ...roles) {
  await page.goto(await account(heard.data, ...roles));
  await makePassword(page);
  await page.getByRole('link', { name: 'I have kept them' }).click();
  await page.waitForURL('**/manage');
}
