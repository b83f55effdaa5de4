// Recorded clips and signed videos: a person's recording wins, videos have captions, and nothing of them is fetched
// before somebody wants it.

import { expect, test } from '../../support/test.mjs';
import { giveVoice, listen, said } from '../../support/voice.mjs';

for (const mode of ['script', 'no-wasm', 'no-script']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('a clip and a captioned video stand by their question', async ({ person, page }) => {
      await person.open('my-life', 'practice');
      const clip = page.locator('audio.clip');
      await expect(clip).toHaveAttribute('controls', '');
      await expect(clip).toHaveAttribute('preload', 'none');
      await expect(clip).toBeVisible();
      await expect(page.locator('video')).toBeHidden();
      await page.locator('summary', { hasText: 'Watch in sign language' }).click();
      await expect(page.locator('video')).toBeVisible();
      await expect(page.locator('video track[default][srclang="en"]')).toHaveCount(1);
      // Captions that are on by default are fetched by the browser: some hundred bytes.
      const fetched = person.seen.requests.map((request) => request.url()).filter((url) => url.includes('/media/'));
      expect(fetched.filter((url) => !url.endsWith('.vtt'))).toEqual([]);
    });
  });
}

test('nobody gets them for words in which they are not', async ({ person, page }) => {
  await person.open('my-life', 'practice', '?lang=pl');
  await expect(page.locator('audio, video')).toHaveCount(0);
  await person.open('my-life', 'enjoy');
  await expect(page.locator('audio, video')).toHaveCount(0);
});

test('the recording is played, and not a voice', async ({ person, page, context }) => {
  await giveVoice(context);
  await person.open('my-life', 'practice');
  await listen(page);
  await expect(page.locator('audio.clip')).toBeHidden();
  await page.locator('.heard-row .hear').first().click();
  const played = () => page.locator('audio.clip').evaluate((clip) => !clip.paused && clip.currentTime > 0);
  await expect.poll(played).toBe(true);
  expect(await said(page)).toEqual([]);
  await page.locator('.hear.on').click();
  expect(await page.locator('audio.clip').evaluate((clip) => clip.paused)).toBe(true);
  await page.locator('.ans > .hear').first().click();
  await expect.poll(async () => (await said(page)).length).toBe(1);
});

test('a recording that cannot be played is replaced by a voice', async ({ person, page, context }) => {
  await giveVoice(context);
  await context.route('**/media/**', (route) => route.fulfill({ status: 404 }));
  await person.open('my-life', 'practice');
  await listen(page);
  await page.locator('.heard-row .hear').first().click();
  await expect.poll(async () => (await said(page)).map((one) => one.text).join('')).toContain('ice cream');
});

test('captions are shown with the video', async ({ person, page }) => {
  await person.open('my-life', 'practice');
  await page.locator('summary', { hasText: 'Watch in sign language' }).click();
  await page.locator('video').evaluate((video) => video.play());
  const cue = () => page.locator('video').evaluate((video) => [video.textTracks[0].mode, video.textTracks[0].activeCues?.[0]?.text]);
  await expect.poll(cue).toEqual(['showing', 'This is a placeholder. Nobody signs here yet.']);
});

test('a clip plays without script', async ({ request, person, page }) => {
  await person.open('my-life', 'practice');
  const source = await page.locator('audio.clip').getAttribute('src');
  const part = await request.get(source, { headers: { range: 'bytes=0-99' } });
  expect([part.status(), part.headers()['content-range'].slice(0, 11), (await part.body()).length]).toEqual([206, 'bytes 0-99/', 100]);
});
