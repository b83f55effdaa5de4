// A microphone that cannot be used: each reason has words of its own, and writing is always there.

import { expect, test } from '../../support/test.mjs';
import { Voice, expectTold, talking, word } from '../../support/recorder.mjs';

test.use(talking);

test('in use', async ({ person, context }) => {
  await context.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'));
  });
  await person.open('my-life', 'say');
  await expectTold(person, 'busy', 'voice-busy');
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
