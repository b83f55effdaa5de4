// Skip and "rather not say" are as good as an answer; nothing at all is not sent.

import { answers, read, refuse, skip } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const children = ['practice', 'enjoy', 'club', 'travel', 'safe', 'belong', 'opinion', 'feedback', 'cope', 'rating', 'health', 'say'];
const parents = ['age', 'plan', 'process', 'know_contact', 'first_contact', 'local_offer', 'health_safe', 'waiting', 'listened', 'tell_once', 'coproduction', 'feedback', 'included', 'best', 'change'];

const ways = [
  ['skipping everything as a child', 'my-life', children.map((code) => [code, skip])],
  ['saying nothing as a child', 'my-life', children.map((code) => [code, refuse])],
  ['skipping everything as a parent carer', 'families', [['welcome', read], ...parents.map((code) => [code, skip])]],
];

for (const [name, collector, plan] of ways) {
  test(`${name} ends with a receipt`, async ({ person, request }) => {
    await person.open(collector);
    await person.start();
    await person.walk(plan);
    await person.at('check');
    const told = answers(plan);
    expect(await person.listed()).toEqual(Object.keys(told));
    const { uuid } = await person.draft();
    const receipt = await person.send();
    await expectStored(request, uuid, submission(collector, told), receipt);
  });
}

test('with nothing answered there is nothing to send', async ({ person }) => {
  await person.open('my-life', 'check');
  await expect(person.heading).toBeVisible();
  await expect(person.button('send')).toHaveCount(0);
  await person.press('back');
  await person.at('say');
});

test('Back leads through the whole path to the beginning', async ({ person }) => {
  await person.open('my-life', 'travel');
  for (const step of ['club', 'enjoy', 'practice', '']) {
    await person.press('back');
    await person.at(step);
  }
});
