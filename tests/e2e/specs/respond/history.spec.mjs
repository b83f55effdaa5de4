// Reload, Back and Forward of the browser neither lose nor double an answer.

import { answers, before, from, myLife, poll, tap, type } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

test('reload, back and forward on the way', async ({ person, page, request }) => {
  await person.open('my-life');
  await person.start();
  await person.walk(before(myLife, 'opinion'));
  await person.at('opinion');

  await page.reload();
  await person.at('opinion');
  await page.goBack();
  await person.at('belong');
  await expect(person.option('learn')).toBeChecked();
  await page.goBack();
  await person.at('safe');
  await expect(person.option('area')).toBeChecked();
  await expect(person.option('travel')).toBeChecked();
  await expect(person.option('learn')).not.toBeChecked();
  await page.reload();
  await person.at('safe');
  await page.goForward();
  await person.at('belong');
  await page.goForward();
  await person.at('opinion');
  await expect(page.locator('#q input:checked')).toHaveCount(0);

  await person.walk(from(myLife, 'opinion'));
  await person.at('check');
  await page.reload();
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  await expectStored(request, uuid, submission('my-life', answers(myLife)), receipt);
});

test('after sending, nothing leads back to the answers', async ({ person, page, request }) => {
  await person.open('help-poll');
  await person.start();
  await person.walk(poll);
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();

  await page.reload();
  expect(await person.receipt()).toEqual(receipt);
  await page.goBack();
  expect(await person.receipt()).toEqual(receipt);
  await page.reload();
  expect(await person.receipt()).toEqual(receipt);
  await page.goto('/s/help-poll/rating');
  expect(await person.receipt()).toEqual(receipt);
  await expectStored(request, uuid, submission('help-poll', answers(poll)), receipt);
});

test('an answer that is corrected on the way back counts once, as corrected', async ({ person, page, request }) => {
  await person.open('my-life', 'health');
  await person.answer(tap('yes'));
  await person.at('say');
  await person.answer(type('First'));
  await person.at('check');
  await page.goBack();
  await person.at('say');
  await expect(person.field).toHaveValue('First');
  await person.answer(type('Second'));
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { health: { chosen: ['yes'] }, say: { text: 'Second' } };
  await expectStored(request, uuid, submission('my-life', told), receipt);
});

test('Finish makes room for the next person', async ({ person, page }) => {
  await person.open('help-poll', 'rating');
  await person.answer(tap('good'));
  const first = (await (await person.at('check'), person.draft())).uuid;
  const receipt = await person.send();
  await person.press('finish');
  if (person.live) await person.at('');
  else await expect(page).toHaveURL('/');

  await person.open('help-poll', 'rating');
  await expect(page.locator('#q input:checked')).toHaveCount(0);
  await person.answer(tap('bad'));
  await person.at('check');
  expect((await person.draft()).uuid).not.toBe(first);
  expect(await person.send()).not.toEqual(receipt);
});
