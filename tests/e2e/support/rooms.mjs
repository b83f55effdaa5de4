// Every page of the staff room: an address for each that needs none of an object, and one of each that does.

import { readFileSync } from 'node:fs';

import { add, started } from './drafts.mjs';
import { png } from './picture.mjs';
import { said } from './said.mjs';
import { strategy } from './site.mjs';
import { wayIn } from './ways.mjs';

const table = new URL('../../tests/server/matrix.rs', import.meta.url);

/** Answered with a file, with an address elsewhere, or with what is shown within another page. */
const files = ['/manage/audit/download', '/manage/instruments/{code}/preview', '/manage/sso', '/manage/sso/back'];
const file = (path) => files.includes(path) || /\/(document|poster\/\{file\}|recordings\/\{recording\})$/.test(path);

/** The path of every page that the matrix of who may come where lists. */
export function listed() {
  const lines = readFileSync(table, 'utf8').matchAll(/\(\s*"GET",\s*"(\/manage[^"]*)"/g);
  return [...new Set([...lines].map(([, path]) => path))].filter((path) => !file(path)).sort();
}

/**
 * Makes what pages are about, as an engagement officer who is an administrator too, and gives an address for
 * each path of {@link listed}. What joins are about is made by whoever comes in.
 * @returns {Promise<Record<string, string>>} addresses by path
 */
export async function furnished(page, heard, request) {
  const draft = await started(page, `Every room ${process.pid}`);
  await add(page, draft, 'How is lunch?', 'Faces with words');
  const code = draft.split('/').pop();
  const codes = await wayIn(page, 'codes');
  const session = await wayIn(page, 'session');
  const wave = (await page.locator('.facts a[href^="/manage/waves/"]').getAttribute('href')).split('/').pop();
  await page.goto('/manage/sessions');
  await page.getByLabel('Way in').selectOption(session);
  await page.getByLabel('How many people').fill('9');
  await page.getByRole('button', { name: 'Begin the session' }).click();
  const begun = page.url().split('/').pop();
  const response = (await said(request, heard, { say: { text: 'More buses' } })).split('/').pop();
  await page.goto('/manage/pictures');
  await page.getByLabel('The picture').setInputFiles(png('room.png', [9, 99, process.pid % 250]));
  await page.getByLabel('What it shows, in English').fill('a room of ours');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.waitForURL(/pictures\/own-/);
  const picture = new URL(page.url()).pathname.split('/').pop();
  const first = async (room, link) => {
    await page.goto(room);
    const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    return links.map((to) => to.match(link)?.[1]).find(Boolean);
  };
  const person = await first('/manage/people', /people\/(\d+)$/);
  const entry = await first('/manage/feedback', /feedback\/(\d+)$/);
  const release = await first('/manage/releases', /releases\/(\d+)\/take-back$/);
  const objects = { code, question: 'how_is_lunch', language: 'pl', collector: session, session: begun, wave, strategy, measure: 'enjoy-life', person, entry, release, response, picture };
  const whole = (path, more = {}) => path.replace(/\{(\w+)\}/g, (_, name) => ({ ...objects, ...more })[name]);
  const counted = `?strategy=${strategy}&wave=children-second`;
  const apart = {
    '/manage/collectors/{collector}/codes': whole('/manage/collectors/{collector}/codes', { collector: codes }),
    '/manage/instruments/{code}/questions/{question}/picture': whole('/manage/instruments/{code}/questions/{question}/picture?of=question'),
    '/manage/releases/freeze': `/manage/releases/freeze${counted}`,
    '/manage/releases/preview': `/manage/releases/preview${counted}`,
  };
  const paths = listed().filter((path) => !path.includes('{token}'));
  return Object.fromEntries(paths.map((path) => [path, apart[path] ?? whole(path)]));
}
