// Something to put right: it is said at the top and at the field, and nothing is lost.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

/** What must be true of every page with something wrong. */
async function expectSummary(person) {
  const { page, summary } = person;
  await expect(summary).toHaveAttribute('role', 'alert');
  if (person.live) await expect(summary).toBeFocused();
  const link = summary.getByRole('link');
  const said = (await link.innerText()).trim();
  expect(said).not.toBe('');

  // The same words at the field, which the field is described by.
  const inline = page.locator('#e');
  await expect(inline).toContainText(said);
  const described = page.locator('#q [aria-describedby~="e"]');
  await expect(described).toHaveCount(1);

  // The title begins with what is said before the words at the field.
  const prefix = (await inline.locator('.vh').textContent()).trim();
  await expect(page).toHaveTitle(new RegExp(`^${prefix}`));

  await link.click();
  await expect(page.locator('#a')).toBeFocused();
  return said;
}

test.describe('numbers', () => {
  for (const [name, typed] of [['letters', 'ten'], ['nothing', ''], ['out of range', '26'], ['below the range', '-1'], ['a part', '7.5']]) {
    test(`${name} are not taken, and stay to be put right`, async ({ person }) => {
      await person.open('families', 'age');
      await person.put({ type: typed });
      await person.fail('age');
      await expect(person.field).toHaveValue(typed);
      await expect(person.field).toHaveAttribute('aria-invalid', 'true');
      const said = await expectSummary(person);
      if (name === 'out of range') expect(said).toMatch(/0.*25/);
      await person.put({ type: '9' });
      await person.press('next');
      await person.at('plan');
      expect((await person.draft()).answers.age).toEqual({ number: 9 });
    });
  }

  for (const [name, typed] of [['Arabic-Indic', '١٢'], ['Persian', '۱۲'], ['Western', ' 12 ']]) {
    test(`${name} digits are taken`, async ({ person }) => {
      await person.open('families', 'age', '?lang=ar');
      await person.answer({ type: typed });
      await person.at('plan');
      expect((await person.draft()).answers.age).toEqual({ number: 12 });
    });
  }
});

const untouched = [
  ['my-life', 'enjoy', 'club'],
  ['my-life', 'club', 'travel'],
  ['my-life', 'safe', 'belong'],
  ['families', 'hardest', 'know_contact', ['process', tap('very_hard')]],
  ['families', 'contact_ease', 'local_offer', ['first_contact', tap('school')]],
];

for (const [collector, question, go, lead] of untouched) {
  test(`Next without an answer at ${question} says so; Skip goes on`, async ({ person }) => {
    await person.open(collector, lead ? lead[0] : question);
    if (lead) await person.answer(lead[1]);
    await person.at(question);
    await person.fail(question);
    await expectSummary(person);
    await person.press('skip');
    await person.at(go);
    await expect(person.summary).toHaveCount(0);
    await expect(person.page).not.toHaveTitle(/^Error/);
  });
}

test('a text that is too long stays, and can be made shorter', async ({ person }) => {
  const long = 'So many words. '.repeat(140).trim();
  await person.open('my-life', 'say');
  await person.put({ type: long });
  await person.fail('say');
  await expect(person.field).toHaveValue(long);
  expect(await expectSummary(person)).toContain('2000');
  await person.put({ type: long.slice(0, 2000) });
  await person.press('next');
  await person.at('check');
  expect((await person.draft()).answers.say.text).toHaveLength(2000);
});

test('letters are counted as people count them', async ({ person }) => {
  await person.open('my-life', 'club');
  await person.answer(tap('no'));
  await person.at('club_wish');
  // 120 faces are 240 units of UTF-16, and 120 letters.
  await person.answer({ type: '🎈'.repeat(120) });
  await person.at('travel');
});

test('an error at one question loses nothing of the others', async ({ person }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('never'));
  await person.at('club');
  await person.fail('club');
  await person.press('back');
  await person.at('enjoy');
  await expect(person.option('never')).toBeChecked();
});

test('words in other languages say it too', async ({ person }) => {
  await person.open('families', 'age', '?lang=ar');
  await person.put({ type: 'abc' });
  await person.fail('age');
  await expectSummary(person);
  await expect(person.page.locator('html')).toHaveAttribute('dir', 'rtl');
});
