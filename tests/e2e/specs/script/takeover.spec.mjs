// WebAssembly takes over a page that somebody is using already.

import { tap } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

/** Holds the WebAssembly back until the returned function is called. */
async function delay(context) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  await context.route('**/*.wasm', async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

/** Opens a question without waiting for the takeover. */
async function early(page, address) {
  await page.goto(address);
  await expect(page.locator('html[data-live]')).toHaveCount(0);
  // A mark on the element itself: it is gone if the element is drawn anew.
  await page.locator('#a').evaluate((element) => (element.untouched = true));
}

test('ticks from before stay', async ({ person, page, context }) => {
  const release = await delay(context);
  person.collector = 'my-life';
  await early(page, '/s/my-life/safe');
  await person.tap('area', 'travel');
  release();
  await person.at('safe');
  await expect(person.option('area')).toBeChecked();
  await expect(person.option('travel')).toBeChecked();
  expect(await page.locator('#a').evaluate((element) => element.untouched)).toBe(true);
  await person.press('next');
  await person.at('belong');
  expect((await person.draft()).answers).toEqual({ safe: { chosen: ['area', 'travel'] } });
  expect(person.seen.navigations).toHaveLength(1);
});

test('written words, the caret and the focus stay', async ({ person, page, context }) => {
  const release = await delay(context);
  await early(page, '/s/my-life/say');
  await person.field.click();
  await page.keyboard.type('More for us');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  release();
  await person.at('say');
  await expect(person.field).toBeFocused();
  expect(await person.field.evaluate((field) => [field.selectionStart, field.untouched])).toEqual([8, true]);
  await page.keyboard.type(' buses');
  await expect(person.field).toHaveValue('More for buses us');
});

test('a press before the takeover is taken by the server', async ({ person, page, context }) => {
  const release = await delay(context);
  await early(page, '/s/my-life/enjoy');
  await person.tap('often');
  await person.press('next');
  await expect(page).toHaveURL(/\/s\/my-life\/club/);
  release();
  await person.at('club');
  await person.answer(tap('no'));
  await person.at('club_wish');
  // The server knows the first answer, this tab knows both.
  await page.reload();
  await person.ready();
  expect((await person.draft()).answers).toEqual({ enjoy: { chosen: ['often'] }, club: { chosen: ['no'] } });
});

test('the page works on when what the takeover needs does not come', async ({ page, context }) => {
  await context.route('**/api/collectors/**', (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('/s/help-poll/rating');
  await page.locator('#q label').nth(1).click();
  await page.locator('#main button[value="next"]').click();
  await expect(page).toHaveURL(/\/s\/help-poll\/check/);
  await page.locator('#main button[value="send"]').click();
  await expect(page.locator('ol.words li')).toHaveCount(5);
});

test('WebAssembly that never comes is no fault in the page', async ({ page, context }) => {
  const faults = [];
  context.on('weberror', (fault) => faults.push(fault.error().message));
  await context.route('**/*.wasm', (route) => route.abort());
  const asked = page.waitForEvent('requestfailed');
  await page.goto('/s/help-poll/rating');
  await asked;
  // The glue has come and has been told.
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('the title, the heading and the place in the page follow each step', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await person.button('next').scrollIntoViewIfNeeded();
  await person.answer(tap('often'));
  await person.at('club');
  await expect(person.heading).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const heading = await person.heading.innerText();
  expect(await page.title()).toContain(heading);
});

test('Back of the browser keeps a tick that was not confirmed yet', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('often'));
  await person.at('club');
  await person.tap('no');
  await page.goBack();
  await person.at('enjoy');
  await expect(person.option('often')).toBeChecked();
  await page.goForward();
  await person.at('club');
  await expect(person.option('no')).toBeChecked();
});

test('what is kept in the tab is kept in the tab alone', async ({ person, page, context }) => {
  await person.open('my-life', 'enjoy');
  await person.answer(tap('often'));
  await person.at('club');
  const stores = () =>
    page.evaluate(async () => [localStorage.length, document.cookie, (await indexedDB.databases()).length]);
  expect(await stores()).toEqual([0, '', 0]);
  expect(await context.cookies()).toEqual([]);
});
