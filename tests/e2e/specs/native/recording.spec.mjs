// A voice without script: the device records, and the page takes the file.

import { Buffer } from 'node:buffer';

import { skip } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

/** A sound of one second. */
function sound() {
  const samples = Buffer.alloc(8000, 128);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const file = (buffer) => ({ name: 'voice.wav', mimeType: 'audio/wav', buffer });
const add = (page) => page.locator('#main button[formaction$="/recording"]').first();

test('a recording is added, heard, and sent with the words beside it', async ({ person, page }) => {
  await person.open('my-life', 'say');
  await person.put({ type: 'And a bench.' });
  await page.locator('input[type="file"]').setInputFiles(file(sound()));
  await add(page).click();
  await person.at('say');
  await expect(person.field).toHaveValue('And a bench.');
  const player = page.locator('#main audio[controls]');
  await expect(player).toHaveAttribute('src', '/s/my-life/say/recording');
  const heard = await page.context().request.get('/s/my-life/say/recording');
  expect(heard.headers()['content-type']).toBe('audio/wav');
  expect((await heard.body()).equals(sound())).toBe(true);
  await person.press('next');
  await person.at('check');
  await expect(person.told('say')).toContainText('And a bench.');
  await person.send();
  expect((await page.context().request.get('/s/my-life/say/recording')).status()).toBe(404);
});

test('it can be taken away again, and nothing else is', async ({ person, page }) => {
  await person.open('my-life', 'say');
  await page.locator('input[type="file"]').setInputFiles(file(sound()));
  await add(page).click();
  await person.at('say');
  await page.locator('#main button[value="forget"]').click();
  await person.at('say');
  await expect(page.locator('#main audio')).toHaveCount(0);
  await person.answer(skip);
  await person.at('check');
});

test('what is no recording is refused in the reader’s words, and the way back is there', async ({ person, page }) => {
  await person.open('my-life', 'say');
  await person.put({ type: 'My words' });
  await page.locator('input[type="file"]').setInputFiles(file(Buffer.from('<script>alert(1)</script>')));
  await add(page).click();
  await expect(page.getByRole('alert')).toContainText('This is not a recording or picture that we can open.');
  await page.locator('#main a.go').click();
  await person.at('say');
});
