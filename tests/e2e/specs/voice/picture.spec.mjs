// Drawing an answer, and sending a photo: from the hand to the stored bytes, and described in words instead.

import { Buffer } from 'node:buffer';

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { demonstration, remove, start } from '../../support/server.mjs';
import { expect, test as base } from '../../support/test.mjs';
import { word } from '../../support/recorder.mjs';

// Photos are off unless an operator switches them on.
const test = base.extend({
  heard: [
    async ({}, use) => {
      const data = await demonstration();
      const server = await start(data, { HEARD_PHOTOS: 'true' });
      await use(server);
      await server.stop();
      await remove(data);
    },
    { scope: 'worker' },
  ],
});

const element = (page) => page.locator('#main heard-picture');
const button = (page, key) => element(page).getByRole('button', { name: word(key), exact: true });

/** A line across the canvas. */
async function draw(page) {
  const canvas = element(page).locator('canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 30, box.y + box.height - 30, { steps: 8 });
  await page.mouse.up();
}

/** How many points of the canvas are not white. */
const inked = (page) =>
  element(page)
    .locator('canvas')
    .evaluate((canvas) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) count += data[at + 3] > 0 && data[at] + data[at + 1] + data[at + 2] < 740;
      return count;
    });

/** The recording that the answer in the draft names, once the server has it. */
async function stored(person, request, question) {
  const { uuid, answers } = await person.draft();
  const address = `/api/responses/${uuid}/recordings/${answers[question].recording}`;
  await expect.poll(async () => (await request.get(address)).status()).toBe(200);
  const answer = await request.get(address);
  return { answer: answers[question], type: answer.headers()['content-type'], bytes: await answer.body(), address };
}

test('a drawing is undone, drawn again, stored, and sent', async ({ person, page, request }) => {
  await person.open('every-way', 'room');
  await button(page, 'draw-red').click();
  await draw(page);
  expect(await inked(page)).toBeGreaterThan(500);
  await button(page, 'draw-undo').click();
  expect(await inked(page)).toBe(0);
  await draw(page);
  await button(page, 'draw-clear').click();
  expect(await inked(page)).toBe(0);
  await button(page, 'draw-undo').click();
  expect(await inked(page)).toBeGreaterThan(500);
  await person.put({ type: 'A den' });
  await person.press('next');
  await person.at('like');
  const { answer, type, bytes, address } = await stored(person, request, 'room');
  expect(answer).toMatchObject({ medium: 'drawing', seconds: 0, words: 'A den' });
  expect(type).toBe('image/png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await page.goto('/s/every-way/check');
  await person.ready();
  await expect(person.told('room')).toContainText('Your drawing');
  await person.send();
  expect((await request.get(address)).status()).toBe(404);
});

test('words do instead of a drawing', async ({ person }) => {
  await person.open('every-way', 'room');
  await person.put({ type: 'A den with cushions' });
  await person.press('next');
  await person.at('like');
  expect((await person.draft()).answers.room).toEqual({ text: 'A den with cushions' });
});

/** A small picture with a place and a name in its metadata. */
async function photo(page) {
  const jpeg = Buffer.from(
    await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#2a7';
      pen.fillRect(0, 0, 64, 48);
      const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg'));
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    }),
  );
  const secret = Buffer.from('Exif\0\0GPS 52.0565 N 2.7160 W, Camera of Anna');
  const size = Buffer.from([0xff, 0xe1, 0, secret.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), size, secret, jpeg.subarray(2)]);
}

test('a photo is warned of, looked at, and stored without where it was taken', async ({ person, page, request }) => {
  await person.open('every-way', 'like');
  await expect(element(page)).toContainText(word('photo-warn-faces'));
  const buffer = await photo(page);
  expect(buffer.includes('Anna')).toBe(true);
  await element(page).locator('input[type="file"]:visible, .chooser input').first().setInputFiles({ name: 'anna.jpg', mimeType: 'image/jpeg', buffer });
  await expect(element(page).getByRole('heading', { name: word('photo-look') })).toBeVisible();
  await button(page, 'photo-use').click();
  await expect(element(page)).toContainText(word('photo-kept'));
  await person.press('next');
  await person.at('area');
  const { answer, type, bytes } = await stored(person, request, 'like');
  expect(answer.medium).toBe('photo');
  expect(type).toBe('image/jpeg');
  expect(bytes.includes('GPS') || bytes.includes('Anna')).toBe(false);
});

test('what is no picture is told so', async ({ person, page }) => {
  await person.open('every-way', 'like');
  await element(page).locator('.chooser input').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a picture') });
  await expect(element(page).getByRole('alert')).toHaveText(word('photo-bad'));
});

test('axe finds nothing wrong', async ({ person, page }) => {
  test.slow();
  for (const language of ['en', 'ar']) {
    for (const question of ['room', 'like']) {
      await person.open('every-way', question, `?lang=${language}`);
      await expect(element(page).locator('canvas, .chooser').first()).toBeVisible();
      expect(await violationsInEveryTheme(page)).toEqual([]);
    }
  }
});
