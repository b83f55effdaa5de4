// Starting and stopping the server under test.

import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The program under test. */
export const program = path.resolve(process.env.HEARD || path.join(here, '../../../target/debug/heard'));

/** Where Exit leads in the tests: a page of the server itself, so that nothing leaves this machine. */
export const exit = '/help';

/** The settings for a program under test: what the person who runs the tests has set for their own server must not reach ours. */
export function environment(more = {}) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('HEARD'));
  return { ...Object.fromEntries(own), HEARD_EXIT: exit, HEARD_LOG: 'warn', ...more };
}

/** A new empty folder. */
export const folder = () => mkdtemp(path.join(tmpdir(), 'heard-e2e-'));

/** A folder with a copy of the demonstration. */
export async function demonstration() {
  const data = await folder();
  await cp(process.env.E2E_TEMPLATE, data, { recursive: true });
  return data;
}

/**
 * Starts a server on this data folder and a free port (or the one that is given), with more settings if they are given.
 * @returns {Promise<{url: string, data: string, stop: () => Promise<void>}>}
 */
export async function start(data, more, port = 0, demo = ['--demo']) {
  let said = '';
  const server = spawn(program, ['serve', ...demo, '--addr', `127.0.0.1:${port}`, '--data', data], {
    cwd: data,
    env: environment(more),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    server.once('error', reject);
    ended.then((code) => reject(new Error(`${program} ended with ${code} before it was there`)));
    server.stdout.on('data', (text) => {
      said += text;
      const found = /Heard is at (http:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  /** Where the first account is made, once it was said. */
  const first = () => /is made at (http:\S+)/.exec(said)?.[1];
  return { url, data, stop, first };
}

/** What `heard check` says of a data folder that no server has open; throws if not all is well. */
export async function check(data) {
  const { stdout } = await promisify(execFile)(program, ['check', '--data', data], { cwd: data, env: environment() });
  return stdout;
}

/** Takes a data folder away. */
export const remove = (data) => rm(data, { recursive: true, force: true });
