// Easy Read is easy around the questions too: the words of the journey itself.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

for (const mode of ['script', 'no-script', 'no-wasm']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('the words around the questions are easier, in English only', async ({ person, page }) => {
      await person.open('my-life');
      await expect(page.locator('.facts')).toContainText('No one will know it was you.');
      await person.start('easy');
      await person.at('practice');
      await expect(page.locator('main')).toContainText('This question is to try things out.');
      await person.fail('practice');
      await expect(person.summary).toContainText('Something needs fixing');
      await person.answer(tap('okay'));
      await person.at('enjoy');
      await expect(person.button('refuse')).toHaveText('I do not want to say');
      await person.speak('pl');
      await expect(person.button('refuse')).not.toHaveText('I do not want to say');
      await person.speak('en');
      await expect(person.button('refuse')).toHaveText('I do not want to say');
    });

    test('plain words stay plain', async ({ person }) => {
      await person.open('my-life', 'enjoy');
      await expect(person.button('refuse')).toHaveText('I’d rather not say');
    });
  });
}
