// Reading what people said: a reader decides, and two people unseal a concern.

import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { environment, program } from '../../support/server.mjs';
import { comeIn } from '../../support/staff.mjs';
import { put, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

test('a reader reads the oldest, marks it safe, withholds it, and finds it again', async ({ page, heard }) => {
  await comeIn(page, heard, 'reader');
  await page.getByRole('link', { name: 'Voices', exact: true }).click();
  await expect(page.getByText('Concern: a safeguarding lead is told')).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('heading', { name: 'To be read' }).locator('+ ul').getByRole('link').first().click();
  await expect(page.locator('blockquote')).toContainText('taxi');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mark safe' }).click();
  await expect(page.getByText('Safe: it may be quoted')).toBeVisible();
  await page.getByRole('button', { name: 'names somebody' }).click();
  await expect(page.getByText('Withheld: ')).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.goto('/manage/voices/read');
  await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
  await page.goto('/manage/voices');
  await expect(page.locator(`a[href="${address}"]`)).toHaveCount(0);
});

test('a lead and a second person unseal a concern, and the lead says what was done', async ({ page, heard, another, request }) => {
  const uuid = randomUUID();
  const said = { say: { text: 'My brother hits me and I want to run away' } };
  expect((await put(request, uuid, submission('my-life', said))).status).toBe(200);
  await comeIn(page, heard, 'safeguarding');
  await expect(page.getByText(/still sealed/)).toBeVisible();
  await page.getByRole('link', { name: 'See the concerns' }).click();
  await page.getByRole('heading', { name: 'Concern: a safeguarding lead is told' }).locator('+ ul').getByRole('link').last().click();
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Unseal this response' }).click();
  await expect(page.getByText(/A second person must agree/)).toBeVisible();
  await expect(page.getByText('hits me')).toHaveCount(0);

  const second = (await another()).page;
  await comeIn(second, heard, 'reader');
  await second.goto(address);
  await second.getByRole('button', { name: 'Unseal this response' }).click();
  await expect(second.getByText(/A safeguarding lead is dealing with it/)).toBeVisible();
  await expect(second.getByText('hits me')).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('hits me')).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await page.getByLabel('A short note').fill('Rang the school.');
  await page.getByRole('button', { name: 'Save what was done' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose what you did.');
  await expect(page.getByLabel('A short note')).toHaveValue('Rang the school.');
  await page.getByLabel('What did you do?').selectOption('setting');
  await page.getByRole('button', { name: 'Save what was done' }).click();
  await expect(page.getByText('Rang the school.')).toBeVisible();
});

/** A second of silence. */
function silence() {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + 8000, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(8000, 40);
  return Buffer.concat([header, Buffer.alloc(8000, 128)]);
}

test('a reader plays a voice', async ({ page, heard, request }) => {
  const [uuid, id, sound] = [randomUUID(), randomUUID(), silence()];
  const told = { id, collector: 'my-life', question: 'say', medium: 'voice', seconds: '1', sha256: createHash('sha256').update(sound).digest('hex') };
  const metadata = Object.entries(told).map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`).join(',');
  const begun = await request.post(`/api/responses/${uuid}/recordings`, {
    headers: { 'tus-resumable': '1.0.0', 'upload-length': String(sound.length), 'upload-metadata': metadata },
  });
  expect(begun.status()).toBe(201);
  const sent = await request.fetch(`/api/responses/${uuid}/recordings/${id}`, {
    method: 'PATCH',
    data: sound,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  });
  expect(sent.status()).toBe(204);
  const answers = { say: { recording: id, medium: 'voice', seconds: 1 } };
  expect((await put(request, uuid, submission('my-life', answers))).status).toBe(200);
  const given = ['triage', 'list', '--data', heard.data, '--limit', '10000'];
  const { stdout } = await promisify(execFile)(program, given, { cwd: heard.data, env: environment() });
  const newest = stdout.trim().split('\n').at(-1).split('\t')[0];

  await comeIn(page, heard, 'reader');
  await page.goto(`/manage/voices/${newest}`);
  const length = await page.locator('audio').evaluate(async (audio) => {
    audio.muted = true;
    await audio.play();
    return audio.duration;
  });
  expect(length).toBeCloseTo(1, 1);
  await page.getByRole('button', { name: 'is not about this' }).click();
  await expect(page.getByText('Withheld: ')).toBeVisible();
});
