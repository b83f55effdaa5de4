// Sending once, however it is pressed.

import { tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

test('two quick presses of Send send one response', async ({ person, request }) => {
  await person.open('help-poll', 'rating');
  await person.answer(tap('good'));
  await person.at('check');
  const { uuid } = await person.draft();
  await person.button('send').dblclick();
  const receipt = await person.receipt();
  await expectStored(request, uuid, submission('help-poll', { rating: { chosen: ['good'] } }), receipt);
  const puts = person.seen.requests.filter((one) => one.method() === 'PUT');
  expect(puts).toHaveLength(person.live ? 1 : 0);
});

test('two tabs of the same person are two responses, and neither harms the other', async ({ person, context, request, mode }) => {
  test.skip(mode !== 'script', 'without script a browser keeps one draft for each collector');
  await person.open('help-poll', 'rating');
  const tab = new person.constructor(await context.newPage(), mode, person.seen, request);
  await tab.open('help-poll', 'rating');
  await person.answer(tap('good'));
  await tab.answer(tap('bad'));
  const first = await person.send();
  const second = await tab.send();
  expect(first).not.toEqual(second);
});
