// A microphone that may not be used.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { expect, test } from '../../support/test.mjs';
import { Voice, expectTold, refusing } from '../../support/recorder.mjs';

test.use(refusing);

test('a refused microphone is told', async ({ person }) => {
  await person.open('my-life', 'say');
  await expectTold(person, 'refused', 'voice-refused');
});

test('axe finds nothing wrong with it', async ({ person, page }) => {
  await person.open('my-life', 'say');
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await voice.at('refused');
  expect(await violationsInEveryTheme(page)).toEqual([]);
});
