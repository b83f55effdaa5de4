// Easy Read: fewer choices, and a picture beside the words.

import { answers, instead, myLife, tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const pictures = '#main img.pic';

test('a whole journey in Easy Read', async ({ person, page, request }) => {
  const plan = instead(myLife, 'enjoy', tap('sometimes'));
  await person.open('my-life');
  await person.start('easy');
  for (const [question, answer] of plan) {
    await person.at(question);
    await expect(page.locator('#main.easy')).toBeAttached();
    await expect(page.locator('h1 img.pic')).toHaveCount(1);
    await person.answer(answer);
  }
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  await expectStored(request, uuid, submission('my-life', answers(plan), 'en', 'easy'), receipt);
});

test('three faces instead of four, and every picture arrives', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await expect(page.locator('#q input[type="radio"]')).toHaveCount(4);
  await expect(page.locator(pictures)).toHaveCount(0);

  await person.open('my-life');
  await person.start('easy');
  await person.answer(tap('okay'));
  await person.at('enjoy');
  await expect(page.locator('#q input[type="radio"]')).toHaveCount(3);
  await person.answer(tap('often'));
  await person.at('club');
  await expect(page.locator(pictures)).toHaveCount(4);
  for (const picture of await page.locator(pictures).all()) {
    // Beside words that say the same, a picture is decoration.
    await expect(picture).toHaveAttribute('alt', '');
    await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
  }
});

test('pictures can be switched off', async ({ person, page, context, baseURL }) => {
  await context.addCookies([{ name: 'look', value: 'device.normal.off', url: baseURL }]);
  await person.open('my-life');
  await person.start('easy');
  await person.at('practice');
  await expect(person.heading).toBeVisible();
  await expect(page.locator(pictures).first()).toBeHidden();
});
