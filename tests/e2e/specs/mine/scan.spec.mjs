// One switch: everything with one key, or one big button.

import { expect, test } from '../../support/test.mjs';
import { violations } from '../../support/axe.mjs';

const WORD = { timeout: 40_000 };

async function switched(context, baseURL, speed = 'fast') {
  await context.addCookies([{ name: 'look', value: `device.normal.on.device.normal.normal.off.${speed}`, url: baseURL }]);
}

const ring = (page) => page.locator('.scan-ring');

/** Waits until the ring goes round this element. */
async function ringAt(page, locator) {
  await expect
    .poll(
      async () => {
        const [outer, inner] = [await ring(page).boundingBox(), await locator.boundingBox()];
        if (!outer || !inner) return 'none';
        const near = (one, other) => Math.abs(one - other) < 20;
        return near(outer.x, inner.x) && near(outer.y, inner.y) && near(outer.height, inner.height) && near(outer.width, inner.width) ? 'there' : 'elsewhere';
      },
      { ...WORD, intervals: [60] },
    )
    .toBe('there');
}

for (const [way, press] of [
  ['one key', (page) => page.keyboard.press('Space')],
  ['Enter', (page) => page.keyboard.press('Enter')],
  ['the big button', (page) => page.locator('.scan-press').click()],
]) {
  test(`a question is answered with ${way}`, async ({ person, page, context, baseURL }) => {
    test.slow();
    await switched(context, baseURL);
    await person.open('my-life', 'enjoy');
    // Into the answers, to the second one, and press it: the ring goes on to what comes after.
    await ringAt(page, page.locator('#q .ans'));
    await press(page);
    const second = person.page.locator('#q .ans label').nth(1);
    await ringAt(page, second);
    await expect(second.locator('input')).toBeFocused();
    await page.waitForTimeout(320);
    await press(page);
    await expect(second.locator('input')).toBeChecked();
    await ringAt(page, page.locator('.acts'));
    await page.waitForTimeout(320);
    await press(page);
    await ringAt(page, person.button('next'));
    await page.waitForTimeout(320);
    await press(page);
    await person.at('club');
    // And again on the next question, which the island drew in place.
    await ringAt(page, page.locator('#q .ans'));
    const draft = await person.draft();
    expect(Object.keys(draft.answers)).toEqual(['enjoy']);
  });
}

test('pages without WebAssembly and public pages are scanned too', async ({ page, context, baseURL }) => {
  await context.route('**/*.wasm', (route) => route.abort());
  await switched(context, baseURL);
  await page.goto('/s/help-poll');
  await expect(ring(page)).toBeVisible();
  await page.goto('/help');
  await expect(ring(page)).toBeVisible();
  await expect(page.locator('.scan-press')).toContainText('Press here');
  await page.goto('/help?lang=ar');
  await expect(page.locator('.scan-press')).toContainText('اضغط هنا');
});

test('it stops at once, for a pause or for somebody with a keyboard, and goes on when pressed', async ({ person, page, context, baseURL }) => {
  await switched(context, baseURL);
  await person.open('my-life', 'enjoy');
  await page.locator('.scan-pause').click();
  await expect(ring(page)).toBeHidden();
  await page.waitForTimeout(2000);
  await expect(ring(page)).toBeHidden();
  await page.keyboard.press('Space');
  await expect(ring(page)).toBeVisible();

  // Other keys: the page is as it always is.
  await page.locator('#q input[type="radio"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(ring(page)).toBeHidden();
  await expect(page.locator('#q input[type="radio"]').nth(1)).toBeChecked();
  await person.button('next').focus();
  await page.keyboard.press('Enter');
  await person.at('club');
});

test('words can be written', async ({ person, page, context, baseURL }) => {
  await switched(context, baseURL);
  await person.open('my-life', 'say');
  // Saying it stands beside writing it: into that group first.
  await expect
    .poll(async () => {
      const [outer, inner] = [await ring(page).boundingBox(), await person.field.boundingBox()];
      return Boolean(outer && inner) && outer.y <= inner.y && outer.y + outer.height >= inner.y + inner.height;
    }, { ...WORD, intervals: [60] })
    .toBe(true);
  await page.keyboard.press('Space');
  await ringAt(page, person.field);
  await page.waitForTimeout(320);
  await page.keyboard.press('Space');
  await expect(person.field).toBeFocused();
  await expect(ring(page)).toBeHidden();
  await page.keyboard.type('A big tree');
  await expect(person.field).toHaveValue('A big tree');
  await page.waitForTimeout(320);
  await page.locator('.scan-press').click();
  await expect(ring(page)).toBeVisible();
});

test('nobody waits for nobody: after three rounds it rests, and nothing is lost', async ({ person, page, context, baseURL }) => {
  await page.clock.install();
  await switched(context, baseURL, 'slowest');
  await person.open('my-life', 'enjoy');
  await person.tap('often');
  for (let minute = 0; minute < 5; minute += 1) await page.clock.runFor(60_000);
  await expect(ring(page)).toBeHidden();
  await expect(page.locator('.scan-press')).toContainText('Waiting for you');
  await expect(person.option('often')).toBeChecked();
  await page.keyboard.press('Space');
  await expect(ring(page)).toBeVisible();
});

test('nobody else gets any of it', async ({ person, seen, page }) => {
  await person.open('my-life', 'enjoy');
  await expect(page.locator('.scan-bar')).toHaveCount(0);
  expect(seen.requests.filter((request) => /scan\./.test(request.url()))).toEqual([]);
});

test('the ring and its bar have no fault', async ({ person, page, context, baseURL }) => {
  await switched(context, baseURL, 'slowest');
  await person.open('my-life', 'enjoy');
  await expect(ring(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
