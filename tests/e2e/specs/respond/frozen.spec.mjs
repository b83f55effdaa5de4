// Browsers keep whole pages in memory, to show them again at once on Back. The tests' browser does not, unless
// told to: here it does, and Exit must hold all the same. Without any script nothing can be done about it:
// Chromium keeps even pages that say `no-store`.

import { browser as settings, phone } from '../../support/browser.mjs';
import { Person } from '../../support/person.mjs';
import { tap } from '../../support/plans.mjs';
import { exit } from '../../support/server.mjs';
import { expect, test } from '../../support/test.mjs';

const ticked = '#q input:checked';

let keeping;
test.beforeAll(async ({ playwright }) => {
  const options = { ...settings.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] };
  keeping = await playwright.chromium.launch(options);
});
test.afterAll(() => keeping.close());

/** Goes back. A page from memory is never loaded again, so there is no event to wait for. */
async function back(page) {
  await page.goBack({ waitUntil: 'commit' });
  // It may load itself anew, and is not there to be asked then.
  await expect(async () => expect(await page.evaluate(() => document.readyState)).toBe('complete')).toPass();
}

/** A person whose browser keeps pages in memory. */
async function visitor({ mode, baseURL, request }) {
  const context = await keeping.newContext({ baseURL, ...phone, javaScriptEnabled: mode !== 'no-script' });
  if (mode === 'no-wasm') await context.route('**/*.wasm', (route) => route.abort());
  return new Person(await context.newPage(), mode, { requests: [], navigations: [] }, request);
}

test('this browser does keep pages', async ({ mode, baseURL, request }) => {
  test.skip(mode !== 'no-wasm', 'asked once');
  const person = await visitor({ mode, baseURL, request });
  await person.page.goto('/help');
  await person.page.evaluate(() => (document.body.dataset.kept = 'yes'));
  await person.page.goto('/privacy');
  await back(person.page);
  await expect(person.page.locator('body[data-kept]')).toBeAttached();
  await person.page.context().close();
});

for (const [name, lead] of [['first', []], ['second', [tap('not_sure')]]]) {
  test(`after Exit from the ${name} question, Back shows no answer`, async ({ mode, baseURL, request }) => {
    test.skip(mode === 'no-script', 'see above');
    const person = await visitor({ mode, baseURL, request });
    const { page } = person;
    await person.open('my-life', lead.length ? 'feedback' : 'cope');
    for (const answer of lead) await person.answer(answer);
    await person.at('cope');
    await person.tap('never');
    await page.locator('header a.exit').click();
    await expect(page).toHaveURL(exit);
    await back(page);
    await expect(page).not.toHaveURL(exit);
    await expect(page.locator(ticked)).toHaveCount(0);
    await page.context().close();
  });
}
