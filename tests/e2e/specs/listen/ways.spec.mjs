// Another presentation at every step, and the switch for reading aloud: in every mode, without losing what was put in.

import { tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

const choose = async (person, way) => {
  await person.page.locator('.bar details.menu summary').click();
  await person.page.locator(`.bar button[name="presentation"][value="${way}"]`).click();
  await expect(person.page.locator('#main')).toHaveClass(way === 'easy' ? 'easy' : '');
  await person.ready();
};

for (const mode of ['script', 'no-wasm', 'no-script']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('ticks and words survive another presentation', async ({ person, page }) => {
      await person.open('my-life', 'club');
      await person.tap('yes');
      await choose(person, 'easy');
      await person.at('club');
      await expect(person.option('yes')).toBeChecked();
      await choose(person, 'standard');
      await expect(person.option('yes')).toBeChecked();
      await person.press('next');
      await person.at('travel');
      await person.open('my-life', 'say');
      await person.put(type('More buses'));
      await choose(person, 'easy');
      await expect(person.field).toHaveValue('More buses');
      await person.press('next');
      await person.at('check');
      await choose(person, 'standard');
      await person.at('check');
      expect((await person.draft()).presentation).toBe('standard');
      if (mode !== 'script') return;
      expect(person.seen.navigations).toHaveLength(2);
    });

    test('an instrument with one presentation has no menu of them', async ({ person, page }) => {
      await person.open('families', 'age');
      const offered = await page.locator('.bar button[name="presentation"]').count();
      expect(offered === 0 || offered > 1).toBe(true);
    });
  });
}

test.describe('without script', () => {
  test.use({ mode: 'no-script' });

  test('the switch keeps ticks, and says what it cannot do', async ({ person, page, context }) => {
    await person.open('my-life', 'club');
    await person.tap('yes');
    await page.locator('main [name="listen"]').click();
    await person.at('club');
    await expect(person.option('yes')).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-listen', 'on');
    await expect(page.locator('p[role="note"]')).toContainText('Reading aloud needs scripts');
    await page.locator('main [name="listen"]').click();
    await expect(page.locator('p[role="note"]')).toHaveCount(0);
    expect((await context.cookies()).find((cookie) => cookie.name === 'look').httpOnly).toBe(true);
  });

  test('someone who said nothing yet gets no draft from it', async ({ person, page, context }) => {
    await person.open('my-life', '', '?lang=cy');
    await page.locator('main [name="listen"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
    expect((await context.cookies()).map((cookie) => cookie.name)).toEqual(['look']);
  });
});
