// Changing one answer from the list of answers.

import { answers, from, myLife, tap, type } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

test('one answer is changed, and the list comes back', async ({ person, page, request }) => {
  await person.open('my-life', 'belong');
  await person.walk(from(myLife, 'belong'));
  await person.at('check');
  await expect(person.told('say')).toContainText('More buses');

  await person.button('change:belong').click();
  await person.at('belong');
  await expect(page).toHaveURL(/\/s\/my-life\/belong\?change=1$/);
  await expect(person.option('learn')).toBeChecked();
  await person.answer(tap('area'));
  await person.at('check');

  await person.button('change:belong').click();
  await person.at('belong');
  await expect(person.option('area')).toBeChecked();
  await person.tap('learn');
  await person.press('next');
  await person.at('check');

  // An error on the way does not forget where the change came from.
  await person.button('change:say').click();
  await person.at('say');
  await person.put(type(''));
  await person.fail('say');
  await person.answer(type('A swing'));

  const { uuid } = await (await person.at('check'), person.draft());
  const receipt = await person.send();
  const told = { ...answers(from(myLife, 'belong')), belong: { chosen: ['area'] }, say: { text: 'A swing' } };
  await expectStored(request, uuid, submission('my-life', told), receipt);
});

test('Back from a change leads to the list, and loses nothing', async ({ person }) => {
  await person.open('help-poll', 'rating');
  await person.answer(tap('bad'));
  await person.at('check');
  await person.button('change:rating').click();
  await person.at('rating');
  await expect(person.option('bad')).toBeChecked();
  await person.press('back');
  await person.at('check');
  await expect(person.told('rating')).not.toBeEmpty();
  const { answers } = await person.draft();
  expect(answers).toEqual({ rating: { chosen: ['bad'] } });
});

test('a change that opens a new question asks it, and one that closes it lets its answer go', async ({ person, request }) => {
  await person.open('my-life', 'club');
  await person.answer(tap('yes'));
  await person.at('travel');
  await person.page.goto('/s/my-life/check');
  await person.at('check');
  expect(await person.listed()).not.toContain('club_wish');

  await person.button('change:club').click();
  await person.at('club');
  await person.answer(tap('no'));
  await person.at('club_wish');
  await person.answer(type('Chess'));
  // The questions after it have no answer yet: they are asked before the list comes back.
  await person.at('travel');
  await person.page.goto('/s/my-life/check');
  await person.at('check');
  expect(await person.listed()).toContain('club_wish');
  await expect(person.told('club_wish')).toContainText('Chess');

  await person.button('change:club').click();
  await person.at('club');
  await person.tap('yes');
  await person.press('next');
  await person.at('travel');
  await person.page.goto('/s/my-life/check');
  await person.at('check');
  expect(await person.listed()).not.toContain('club_wish');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  await expectStored(request, uuid, submission('my-life', { club: { chosen: ['yes'] } }), receipt);
});
