// Colours, size of letters, pictures: chosen once, kept in one cookie, on every page.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

const choose = (page, name, value) => page.locator('main label', { has: page.locator(`input[name="${name}"][value="${value}"]`) }).click();

test('a choice is kept, and leads back to the question with its answers', async ({ person, page, context }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('often'));
  await person.at('club');
  await page.locator('footer button[value="look"]').click();
  await choose(page, 'theme', 'cream');
  await choose(page, 'size', 'largest');
  await choose(page, 'pictures', 'off');
  await page.locator('main button[value="keep"]').click();

  await expect(page).toHaveURL(/\/s\/my-life\/club/);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'cream');
  await expect(root).toHaveAttribute('data-size', 'largest');
  await expect(root).toHaveAttribute('data-pictures', 'off');
  expect((await person.draft()).answers).toEqual({ enjoy: { chosen: ['often'] } });

  const cookie = (await context.cookies()).find(({ name }) => name === 'look');
  expect(cookie).toMatchObject({ value: 'cream.largest.off', path: '/', httpOnly: true });
  for (const address of ['/', '/results', '/help', '/s/help-poll']) {
    await page.goto(address);
    await expect(root).toHaveAttribute('data-theme', 'cream');
  }
  await page.goto('/look');
  await expect(page.locator('input[name="theme"][value="cream"]')).toBeChecked();
  await choose(page, 'theme', 'device');
  await page.locator('main button[value="keep"]').click();
  await expect(root).not.toHaveAttribute('data-theme', /.*/);
});

test('each theme has colours of its own, and large letters are larger', async ({ page, context, baseURL }) => {
  const looks = {};
  for (const theme of ['light', 'cream', 'dark', 'contrast']) {
    await context.addCookies([{ name: 'look', value: `${theme}.normal.on`, url: baseURL }]);
    await page.goto('/privacy');
    looks[theme] = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  }
  expect(new Set(Object.values(looks)).size).toBe(4);
  const size = () => page.locator('main p').last().evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const normal = await size();
  await context.addCookies([{ name: 'look', value: 'light.largest.on', url: baseURL }]);
  await page.goto('/privacy');
  expect(await size()).toBeGreaterThan(normal * 1.4);
});

test('it leads nowhere else', async ({ page }) => {
  await page.goto('/look?back=//example.org/');
  await page.locator('main button[value="keep"]').click();
  await expect(page).toHaveURL('/');
});
