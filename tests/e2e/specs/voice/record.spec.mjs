// Saying an answer, from the press to the stored bytes.

import { expect, test } from '../../support/test.mjs';
import { Voice, kept, note, talking, word } from '../../support/recorder.mjs';

test.use(talking);

test.beforeEach(async ({ context, person }) => {
  await context.addInitScript(note);
  await person.open('my-life', 'say');
});

test('what was said is stored as it was, and goes with the answers', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.agree();
  expect(await page.evaluate(() => window.streams)).toEqual([]);
  await voice.talk(2200);
  expect(await voice.open()).toBe(0);
  expect(await voice.field()).toMatchObject({ value: '' });
  await voice.press('voice-use');
  await voice.at('kept');
  const { medium, id, seconds } = await voice.field();
  expect(medium).toBe('voice');
  expect(seconds).toBeGreaterThanOrEqual(2);
  expect(seconds).toBeLessThanOrEqual(4);
  await voice.saved();
  const address = await voice.address();
  expect(await voice.there(address)).toBe(await voice.here());
  expect(await kept(page)).toBe(1);

  await person.press('next');
  await person.at('check');
  expect((await person.draft()).answers.say).toEqual({ recording: id, medium: 'voice', seconds });
  await expect(voice.button('voice-hear-play')).toBeVisible();
  await person.send();
  await expect.poll(() => kept(page)).toBe(0);
  expect(await voice.there(address)).toBe(404);
});

test('a phone that can record mp4 does', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.agree();
  await voice.talk();
  const type = await voice.element.locator('audio').evaluate((it) => window.blobs[it.src].type);
  const mp4 = await page.evaluate(() => MediaRecorder.isTypeSupported('audio/mp4'));
  expect(type).toMatch(mp4 ? /^audio\/mp4/ : /^audio\/webm/);
});

test('words and a voice go together', async ({ person }) => {
  const voice = new Voice(person);
  await person.put({ type: 'And a bench.' });
  await voice.record();
  await person.press('next');
  await person.at('check');
  expect((await person.draft()).answers.say).toMatchObject({ medium: 'voice', words: 'And a bench.' });
  await person.page.locator('button[value="change:say"]').click();
  await voice.at('kept');
  await expect(person.field).toHaveValue('And a bench.');
});

test('no is as easy as yes', async ({ person }) => {
  const voice = new Voice(person);
  await voice.press('voice-start', 'voice-no');
  await voice.at('offer');
  await expect(voice.button('voice-start')).toBeFocused();
  await voice.press('voice-start', 'voice-yes', 'voice-write');
  await voice.at('offer');
  await expect(person.field).toBeFocused();
  expect(await voice.open()).toBe(0);
});

test('consent is asked once in a visit', async ({ person }) => {
  const voice = new Voice(person);
  await voice.record();
  await voice.press('voice-delete', 'voice-delete-yes', 'voice-start');
  await voice.at('record');
});

test('recording again replaces what was there, here and on the server', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.record();
  await voice.saved();
  const first = await voice.address();
  await voice.press('voice-again');
  await voice.press('voice-cancel');
  await voice.at('kept');
  await voice.press('voice-again');
  await voice.talk();
  expect(await voice.address()).toBe(first);
  await voice.press('voice-again');
  await voice.talk();
  await voice.press('voice-use');
  await voice.at('kept');
  await voice.saved();
  expect(await voice.address()).not.toBe(first);
  await expect.poll(() => voice.there(first)).toBe(404);
  expect(await voice.there()).toBe(await voice.here());
  expect(await kept(page)).toBe(1);
});

test('deleting asks once, and leaves nothing', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.record();
  await voice.saved();
  const address = await voice.address();
  await voice.press('voice-delete', 'voice-delete-no');
  await voice.at('kept');
  await voice.press('voice-delete', 'voice-delete-yes');
  await voice.at('offer');
  await expect(voice.element.getByRole('status').first()).toHaveText(word('voice-deleted'));
  expect((await voice.field()).value).toBe('');
  await expect.poll(() => voice.there(address)).toBe(404);
  await expect.poll(() => kept(page)).toBe(0);
});

test('Skip takes a recording away', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.record();
  await voice.saved();
  const address = await voice.address();
  await person.press('skip');
  await person.at('check');
  await expect.poll(() => voice.there(address)).toBe(404);
  await expect.poll(() => kept(page)).toBe(0);
  expect((await person.draft()).answers).toEqual({ say: 'skipped' });
});

test('at the limit it stops by itself, and keeps what is there', async ({ person }) => {
  const voice = new Voice(person);
  await voice.element.evaluate((it) => (it.limit = 2));
  await voice.agree();
  await expect(voice.element.locator('.clock')).toContainText('0:02');
  await voice.disc.click();
  await voice.at('review');
  await expect(voice.element.getByRole('status').first()).toHaveText(word('voice-full'));
  expect(await voice.open()).toBe(0);
  await voice.press('voice-use');
  await voice.at('kept');
  expect((await voice.field()).seconds).toBe(2);
});

test('Next over a running recording stops it, and then takes it', async ({ person }) => {
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await expect(voice.element).toHaveAttribute('data-on', '');
  await person.page.waitForTimeout(600);
  await person.press('next');
  await voice.at('review');
  await person.at('say');
  expect(await voice.open()).toBe(0);
  await person.press('next');
  await person.at('check');
  expect((await person.draft()).answers.say).toMatchObject({ medium: 'voice' });
});

test('a change of language keeps what was recorded, at every moment', async ({ person }) => {
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await expect(voice.element).toHaveAttribute('data-on', '');
  await person.page.waitForTimeout(600);
  await person.speak('ar');
  await voice.at('review');
  expect(await voice.open()).toBe(0);
  await person.speak('pl');
  await voice.at('review');
  await expect(voice.element.locator('h2')).toHaveText('Posłuchaj swojego głosu');
  await person.speak('en');
  await voice.press('voice-use');
  await voice.at('kept');
  const { value } = await voice.field();
  await person.speak('ar');
  await voice.at('kept');
  expect((await voice.field()).value).toBe(value);
  await voice.saved();
  expect(await voice.there()).toBe(await voice.here());
});

test('leaving the page lets the microphone go', async ({ person, page }) => {
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await expect(voice.element).toHaveAttribute('data-on', '');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await voice.open()).toBe(0);
});

test('everything by keyboard', async ({ person, page }) => {
  const voice = new Voice(person);
  const enter = async (key) => {
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(voice.button(key)).toBeFocused({ timeout: 50 });
    }).toPass({ timeout: 5000, intervals: [1] });
    await page.keyboard.press('Enter');
  };
  await person.field.focus();
  await enter('voice-start');
  await voice.at('consent');
  await expect(voice.element.locator('h2')).toBeFocused();
  await enter('voice-yes');
  await expect(voice.element.locator('h2')).toBeFocused();
  await enter('voice-place-yes');
  await expect(voice.element.locator('h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(voice.disc).toBeFocused();
  await page.keyboard.press('Space');
  await expect(voice.element).toHaveAttribute('data-on', '');
  await expect(voice.disc).toBeFocused();
  await page.waitForTimeout(500);
  await page.keyboard.press('Space');
  await voice.at('review');
  await expect(voice.element.locator('h2')).toBeFocused();
  await enter('voice-hear-play');
  await expect(voice.button('voice-hear-play')).toBeFocused({ timeout: 10_000 });
  await enter('voice-use');
  await expect(voice.element.locator('h2')).toBeFocused();
  await enter('voice-delete');
  await expect(voice.element.locator('h2')).toBeFocused();
  await enter('voice-delete-yes');
  await expect(voice.button('voice-start')).toBeFocused();
});
