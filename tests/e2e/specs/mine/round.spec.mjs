// Choosing a look loses nothing: not what was answered, not what was only typed, not where the person was.

import { tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

const choose = (page, name, value) => page.locator('main label', { has: page.locator(`input[name="${name}"][value="${value}"]`) }).click();
const keep = (page) => page.locator('main button[value="keep"]').click();

for (const mode of ['script', 'no-script', 'no-wasm']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('what was only typed is there again', async ({ person, page, context }) => {
      await person.open('my-life', 'enjoy');
      await person.answer(tap('often'));
      await person.at('club');
      await person.open('my-life', 'say');
      await person.put(type('أريد حديقة. And a bench'));
      await page.locator('footer button[value="look"]').click();
      await expect(page).toHaveURL(/\/look\?lang=en&back=\/s\/my-life\/say$/);
      await choose(page, 'face', 'andika');
      await choose(page, 'lines', 'widest');
      await keep(page);

      await person.at('say');
      await expect(person.field).toHaveValue('أريد حديقة. And a bench');
      await expect(page.locator('html')).toHaveAttribute('data-face', 'andika');
      await expect(page.locator('html')).toHaveAttribute('data-lines', 'widest');
      expect((await person.draft()).answers.enjoy).toEqual({ chosen: ['often'] });
      const looks = (await context.cookies()).filter(({ name }) => name === 'look');
      expect(looks).toMatchObject([{ value: 'device.normal.on.andika.normal.widest', path: '/', httpOnly: true, sameSite: 'Lax' }]);
      if (person.live) expect((await context.cookies()).map(({ name }) => name)).toEqual(['look']);
    });

    test('a tick that was not sent, and an answer that is being changed', async ({ person, page }) => {
      await person.open('my-life', 'rating');
      await person.answer(tap('good'));
      await person.at('health');
      await person.answer(tap('no'));
      await person.at('say');
      await person.press('skip');
      await person.at('check');
      await page.locator('button[value="change:rating"]').click();
      await person.at('rating');
      await person.tap('bad');
      await page.locator('footer button[value="look"]').click();
      await choose(page, 'theme', 'dark');
      await keep(page);
      await expect(page).toHaveURL(/\/rating\?change=1&lang=en$/);
      await person.at('rating');
      await expect(person.option('bad')).toBeChecked();
      await person.press('next');
      await person.at('check');
      await expect(person.told('rating')).toContainText(/bad/i);
    });

    test('the usual comes back', async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'look', value: 'dark.huge.off.dyslexic.widest.widest.on.fast', url: baseURL }]);
      await page.goto('/look?back=/help');
      const root = page.locator('html');
      for (const [name, value] of [['theme', 'dark'], ['size', 'huge'], ['face', 'dyslexic'], ['letters', 'widest'], ['listen', 'on'], ['switch', 'fast']]) {
        await expect(root).toHaveAttribute(`data-${name}`, value);
        await expect(page.locator(`input[name="${name}"][value="${value}"]`)).toBeChecked();
      }
      await page.locator('main button[value="usual"]').click();
      await expect(page).toHaveURL(/\/look\?back=\/help$/);
      await expect(root).not.toHaveAttribute('data-theme', /./);
      expect((await context.cookies()).find(({ name }) => name === 'look').value).toBe('device');
    });
  });
}

test('with script a choice shows at once, and is kept only when it is kept', async ({ page, context }) => {
  await page.goto('/look');
  await expect(page.locator('[data-try]')).toBeHidden();
  const root = page.locator('html');
  const size = () => root.evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
  const before = await size();
  await choose(page, 'size', 'huge');
  await expect(root).toHaveAttribute('data-size', 'huge');
  expect(await size()).toBeGreaterThan(before * 1.9);
  await choose(page, 'letters', 'widest');
  expect(await page.locator('h1').evaluate((it) => parseFloat(getComputedStyle(it).letterSpacing))).toBeGreaterThan(2);
  await choose(page, 'size', 'normal');
  await expect(root).not.toHaveAttribute('data-size', /./);
  expect(await context.cookies()).toEqual([]);
});

test.describe('without script', () => {
  test.use({ mode: 'no-script' });

  test('a look can be tried before it is kept', async ({ page }) => {
    await page.goto('/look?back=/s/my-life/say%3Fchange%3D1');
    await choose(page, 'theme', 'contrast');
    await page.locator('main button[value="try"]').click();
    await expect(page).toHaveURL(/\/look\?back=/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await keep(page);
    await expect(page).toHaveURL(/\/s\/my-life\/say\?change=1$/);
  });
});
