// The language can be changed in the middle of a question, and takes nothing away.

import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

test('ticks stay', async ({ person, page, request }) => {
  await person.open('my-life', 'safe');
  const english = await person.heading.innerText();
  await person.tap('learn', 'travel');
  await person.speak('ar');
  await person.at('safe');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await person.heading.innerText()).not.toBe(english);
  await expect(person.option('learn')).toBeChecked();
  await expect(person.option('travel')).toBeChecked();
  await expect(person.option('area')).not.toBeChecked();

  await person.speak('pl');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(person.option('learn')).toBeChecked();
  await person.press('next');
  await person.at('belong');
  await page.goto('/s/my-life/check');
  await person.at('check');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { safe: { chosen: ['learn', 'travel'] } };
  await expectStored(request, uuid, submission('my-life', told, 'pl'), receipt);
});

test('written words stay as they are, and show their own direction', async ({ person, page }) => {
  const words = 'أريد ملعبًا\nand a <b>pool</b> & "more"';
  await person.open('my-life', 'say');
  await person.put({ type: words });
  await person.speak('cy');
  await person.at('say');
  await expect(person.field).toHaveValue(words);
  await expect(person.field).toHaveAttribute('dir', 'auto');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await person.press('next');
  await person.at('check');
  await expect(person.told('say')).toContainText('<b>pool</b>');
});

test('words beside "other" stay', async ({ person, page }) => {
  await person.open('families', 'first_contact');
  await person.put({ tap: ['other'], other: 'My sister' });
  await person.speak('uk');
  await person.at('first_contact');
  await expect(person.option('other')).toBeChecked();
  await expect(page.locator('#o')).toHaveValue('My sister');
});

test('nothing is asked for, and no error shown, where nothing was put in yet', async ({ person }) => {
  await person.open('my-life', 'enjoy');
  await person.speak('uk');
  await person.at('enjoy');
  await expect(person.summary).toHaveCount(0);
});

test('the choice of Easy Read outlives a change of language on the first page', async ({ person, page }) => {
  await person.open('my-life');
  await person.bubble('easy', 'presentation').click();
  await page.locator('.langs button[value="cy"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await person.ready();
  await expect(page.locator('input[name="presentation"][value="easy"]')).toBeChecked();
});

test('the language asked for in the address is the first one', async ({ person, page }) => {
  await person.open('my-life', '', '?lang=uk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await person.start();
  await person.at('practice');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});
