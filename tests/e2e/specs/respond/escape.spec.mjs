// What people write is text wherever it is shown, never markup.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

const payloads = [
  '</textarea><img src=x onerror="document.body.dataset.hacked=1">',
  '"><script>document.body.dataset.hacked=1</script>',
  "'-alert(1)-' {age|x} &lt;b&gt; <!-- </form>",
];

async function expectInert(page) {
  await expect(page.locator('#main img[src="x"], #main script, body[data-hacked]')).toHaveCount(0);
}

for (const [index, payload] of payloads.entries()) {
  test(`long and short texts, ${index + 1}`, async ({ person, page }) => {
    await person.open('families', 'best');
    await person.answer({ type: payload });
    await person.at('change');
    await person.answer({ type: payload });
    await person.at('check');
    await expect(person.told('best')).toHaveText(new RegExp(escaped(payload)));
    await expect(person.told('change')).toHaveText(new RegExp(escaped(payload)));
    await expectInert(page);

    // Drawn again in their fields, by the server too.
    for (const step of ['change', 'best']) {
      await person.press('back');
      await person.at(step);
      await expect(person.field).toHaveValue(payload);
      await page.reload();
      await person.at(step);
      await expect(person.field).toHaveValue(payload);
      await expectInert(page);
    }
  });

  test(`words beside "other" that a later question repeats, ${index + 1}`, async ({ person, page }) => {
    await person.open('families', 'first_contact');
    await person.put({ tap: ['other'], other: payload });
    await person.press('next');
    await person.at('contact_ease');
    await expect(person.heading).toContainText(payload);
    await expectInert(page);
    await page.reload();
    await person.at('contact_ease');
    await expect(person.heading).toContainText(payload);
    await expect(page).toHaveTitle(/contact/i);
    await expectInert(page);
    await person.press('back');
    await person.at('first_contact');
    await expect(page.locator('#o')).toHaveValue(payload);
    await expectInert(page);
  });
}

test('words that were not taken are no markup either', async ({ person, page }) => {
  await person.open('families', 'age');
  await person.put({ type: payloads[1] });
  await person.fail('age');
  await expect(person.field).toHaveValue(payloads[1]);
  await expectInert(page);
});

test('a number that a later question repeats is a number', async ({ person }) => {
  await person.open('families', 'first_contact');
  await person.answer(tap('school'));
  await person.at('contact_ease');
  await expect(person.heading).not.toContainText('{');
});

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
