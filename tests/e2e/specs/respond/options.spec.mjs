// Answers with words of one's own, and answers that stand alone.

import { tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const other = '#o';

test('"other" takes words, keeps them, and shows them', async ({ person, page, request }) => {
  await person.open('families', 'waiting');
  await person.put({ tap: ['therapy', 'other'], other: 'A new chair' });
  await person.press('next');
  await person.at('listened');
  await person.press('back');
  await person.at('waiting');
  await expect(person.option('therapy')).toBeChecked();
  await expect(person.option('other')).toBeChecked();
  await expect(page.locator(other)).toHaveValue('A new chair');

  await page.goto('/s/families/check');
  await person.at('check');
  await expect(person.told('waiting')).toContainText('A new chair');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { waiting: { chosen: ['therapy', 'other'], other: 'A new chair' } };
  await expectStored(request, uuid, submission('families', told), receipt);
});

test('words beside an answer that was taken back are not kept', async ({ person, page, request }) => {
  await person.open('families', 'hardest');
  await person.put({ tap: ['other'], other: 'The telephone' });
  await person.tap('draft');
  await person.press('next');
  await person.at('know_contact');
  await page.goto('/s/families/process');
  await person.answer(tap('very_hard'));
  await person.at('hardest');
  await expect(person.option('draft')).toBeChecked();
  await page.goto('/s/families/check');
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { process: { chosen: ['very_hard'] }, hardest: { chosen: ['draft'] } };
  await expectStored(request, uuid, submission('families', told), receipt);
});

test('"none of these" and other answers exclude each other', async ({ person }) => {
  await person.open('my-life', 'safe');
  await person.tap('area', 'travel', 'none');
  if (person.live) {
    await expect(person.option('none')).toBeChecked();
    await expect(person.option('area')).not.toBeChecked();
    await expect(person.option('travel')).not.toBeChecked();
    await person.tap('learn');
    await expect(person.option('none')).not.toBeChecked();
    await expect(person.option('learn')).toBeChecked();
  } else {
    await person.fail('safe');
    for (const code of ['area', 'travel', 'none']) await expect(person.option(code)).toBeChecked();
    await person.tap('none', 'travel');
  }
  await person.press('next');
  await person.at('belong');
  const { answers } = await person.draft();
  expect(answers.safe).toEqual({ chosen: [person.live ? 'learn' : 'area'] });
});
