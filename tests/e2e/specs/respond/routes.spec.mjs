// The answers decide which questions come.

import { read, refuse, skip, tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

const forks = [
  ['my-life', 'club', tap('no'), 'club_wish'],
  ['my-life', 'club', tap('yes'), 'travel'],
  ['my-life', 'club', tap('not_sure'), 'travel'],
  ['my-life', 'club', skip, 'travel'],
  ['families', 'welcome', read, 'age'],
  ['families', 'plan', tap('yes'), 'review'],
  ['families', 'plan', tap('no'), 'process'],
  ['families', 'process', tap('not_been'), 'know_contact'],
  ['families', 'process', refuse, 'know_contact'],
  ['families', 'process', tap('very_easy'), 'hardest'],
  ['families', 'first_contact', tap('nobody'), 'local_offer'],
  ['families', 'local_offer', tap('not_heard'), 'health_safe'],
];

for (const [collector, question, answer, next] of forks) {
  const how = answer.go ?? answer.tap?.join() ?? 'next';
  test(`${collector}: ${how} at ${question} leads to ${next}`, async ({ person }) => {
    await person.open(collector, question);
    await person.answer(answer);
    await person.at(next);
  });
}

for (const [age, next] of [['13', 'best'], ['14', 'next_steps']]) {
  test(`families: at ${age} what comes next is ${next}`, async ({ person, page }) => {
    await person.open('families', 'age');
    await person.answer(type(age));
    await person.at('plan');
    await page.goto('/s/families/included');
    await person.at('included');
    await person.answer(tap('often'));
    await person.at(next);
  });
}

test('the address of a question that is not on the path leads to the one before it', async ({ person, page }) => {
  test.skip(person.mode === 'script', 'the island knows the path; this is the server without script');
  await person.open('my-life', 'club');
  await person.answer(tap('yes'));
  await person.at('travel');
  await page.goto('/s/my-life/club_wish');
  await person.at('club');
  await expect(person.option('yes')).toBeChecked();
});
