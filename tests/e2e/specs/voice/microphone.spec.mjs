// A microphone that cannot be used: each reason has words of its own, and writing is always there.

import { expect, test } from '../../support/test.mjs';
import { Voice, mute, refusing, talking, word } from '../../support/voice.mjs';

async function expectTold(person, step, key) {
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await voice.at(step);
  await expect(voice.element).toContainText(word(key));
  await expect(voice.element.locator('h2')).toBeFocused();
  await voice.press('voice-retry');
  await voice.at('record');
  await voice.disc.click();
  await voice.at(step);
  await voice.press('voice-write');
  await expect(person.field).toBeFocused();
}

test.describe('refused', () => {
  test.use(refusing);
  test('is told', async ({ person }) => {
    await person.open('my-life', 'say');
    await expectTold(person, 'refused', 'voice-refused');
  });
});

test.describe('missing', () => {
  test.use(mute);
  test('is told', async ({ person }) => {
    await person.open('my-life', 'say');
    await expectTold(person, 'missing', 'voice-missing');
  });
});

test.describe('in use', () => {
  test.use(talking);
  test('is told', async ({ person, context }) => {
    await context.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'));
    });
    await person.open('my-life', 'say');
    await expectTold(person, 'busy', 'voice-busy');
  });
});

for (const [name, without] of [
  ['no recorder', () => delete window.MediaRecorder],
  ['no secure connection', () => Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined })],
]) {
  test(`${name} is told once a scene is drawn, and the plain form stays before`, async ({ person, context }) => {
    await context.addInitScript(without);
    await person.open('my-life', 'say');
    const voice = new Voice(person);
    await expect(voice.element.locator('input[type="file"]')).toBeVisible();
    await person.speak('cy');
    await person.speak('en');
    await voice.press('voice-start');
    await voice.at('unsupported');
    await expect(voice.element).toContainText(word('voice-unsupported'));
    await expect(voice.button('voice-retry')).toHaveCount(0);
  });
}
