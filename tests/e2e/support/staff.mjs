// Staff: an account made at the command line, and coming in with it.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { environment, program } from './server.mjs';

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

/** Comes into the staff room on this page as somebody with these roles. `heard` is the server. */
export async function comeIn(page, heard, ...roles) {
  await page.goto(await account(heard.data, ...roles));
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.waitForURL('**/manage');
}
