// A device without a microphone.

import { test } from '../../support/test.mjs';
import { expectTold, mute } from '../../support/recorder.mjs';

test.use(mute);

test('a missing microphone is told', async ({ person }) => {
  await person.open('my-life', 'say');
  await expectTold(person, 'missing', 'voice-missing');
});
