// Listening to what people said. Reading and unsealing stand in `support/roles.mjs`.

import { createHash, randomUUID } from 'node:crypto';

import { said } from '../../support/said.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

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
  const address = await said(request, heard, { say: { recording: id, medium: 'voice', seconds: 1 } }, uuid);

  await comeIn(page, heard, 'reader');
  await page.goto(address);
  const length = await page.locator('audio').evaluate(async (audio) => {
    audio.muted = true;
    await audio.play();
    return audio.duration;
  });
  expect(length).toBeCloseTo(1, 1);
  await page.getByRole('button', { name: 'is not about this' }).click();
  await expect(page.getByText('Withheld: ')).toBeVisible();
});
