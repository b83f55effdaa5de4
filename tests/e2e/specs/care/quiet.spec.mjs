// A sensitive instrument leaves no trace on the device: as far as each mode allows.

import { violations } from '../../support/axe.mjs';
import { tap, type } from '../../support/plans.mjs';
import { exit } from '../../support/server.mjs';
import { expect, test } from '../../support/test.mjs';

/** What the browser's history of this tab holds. */
async function entries(page) {
  const session = await page.context().newCDPSession(page);
  const history = await session.send('Page.getNavigationHistory');
  return history.entries.map(({ url, title }) => ({ path: new URL(url).pathname, title }));
}

const walked = async (person) => {
  await person.page.goto('/privacy');
  await person.open('three');
  await person.start();
  await person.at('one');
  await person.answer(tap('often'));
  await person.at('two');
  await person.answer(tap('yes'));
  await person.at('three');
};

test('every step has the same name, and Back in the page works', async ({ person, page }) => {
  await walked(person);
  await expect(page).toHaveTitle('Questions');
  await person.press('back');
  await person.at('two');
  await expect(person.option('yes')).toBeChecked();
  await expect(page).toHaveTitle('Questions');
  await expect(page.locator('link[rel="icon"]')).toHaveCount(0);
  await person.answer(tap('no'));
  await person.at('three');
  await page.reload();
  await person.at('three');
  await person.answer(type('A lock on my door'));
  await person.at('check');
  await expect(page).toHaveTitle('Questions');
  for (const { path, title } of await entries(page)) {
    if (path.startsWith('/s/')) expect(title).toBe('Questions');
  }
  if (person.mode !== 'no-script') expect(await violations(page)).toEqual([]);
});

test('with script the way is one entry, and Exit takes its place', async ({ person, page, mode }) => {
  test.skip(mode === 'no-script', 'each page that was redirected to is an entry: HTTP knows no other way');
  await walked(person);
  expect((await entries(page)).map(({ path }) => path).slice(-2)).toEqual(['/privacy', '/s/three/three']);
  await page.locator('header a.exit').click();
  await expect(page).toHaveURL(exit);
  expect((await entries(page)).map(({ path }) => path).slice(-2)).toEqual(['/privacy', exit]);
  await page.goBack();
  await expect(page).toHaveURL('/privacy');
  await person.open('three', 'one');
  await expect(page.locator('#q input:checked')).toHaveCount(0);
});

test('help, and what follows it, is in that entry too', async ({ person, page, mode }) => {
  test.skip(mode === 'no-script', 'as above');
  await walked(person);
  await person.answer(type('I am scared to go home'));
  await expect(page.locator('#main .tels')).toBeVisible();
  await person.press('next');
  await person.at('check');
  await person.send();
  expect((await entries(page)).map(({ path }) => path).slice(-2)).toEqual(['/privacy', '/s/three/thanks']);
});

test('Shift three times leaves, and says how', async ({ person, page, mode }) => {
  test.skip(mode === 'no-script', 'keys need script');
  await person.open('three', 'one');
  const said = page.locator('#left');
  await expect(page.locator('header a.exit')).toHaveAccessibleDescription(/Shift/);
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(/2/);
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(/1/);
  await page.keyboard.press('a');
  await expect(said).toHaveText('');
  // Capitals are no presses.
  for (let letter = 0; letter < 4; letter += 1) await page.keyboard.press('Shift+A');
  await expect(page).toHaveURL(/\/s\/three\/one/);
  await person.answer(tap('often'));
  await person.at('two');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(exit);
  await person.open('three', 'one');
  await expect(page.locator('#q input:checked')).toHaveCount(0);
});

test('Exit stays in reach at 320 pixels and at 400 % zoom', async ({ person, page }) => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 200 }]) {
    await page.setViewportSize(viewport);
    await person.open('three', 'one');
    await person.button('refuse').scrollIntoViewIfNeeded();
    const box = await page.locator('header a.exit').boundingBox();
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.height).toBeGreaterThanOrEqual(44);
    const last = await person.button('refuse').boundingBox();
    expect(last.y + last.height).toBeLessThanOrEqual(viewport.height);
  }
});

test('other instruments are as they were', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await expect(page.locator('heard-leave')).toHaveCount(0);
  await person.answer(tap('often'));
  await person.at('club');
  await page.goBack();
  await person.at('enjoy');
});
