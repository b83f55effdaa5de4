// What is over, and what never was.

import { randomUUID } from 'node:crypto';

import { put, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

for (const address of ['/s/my-life-first', '/s/my-life-first/enjoy', '/s/families-first/check']) {
  test(`${address} says that it is over, and where the answers went`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer.status()).toBe(410);
    await expect(page.locator('main h1')).not.toBeEmpty();
    await expect(page.locator('main form')).toHaveCount(0);
    await expect(page.locator('main a[href^="/results"]')).toBeVisible();
    await expect(page.locator('main a.go')).toHaveAttribute('href', /^\/(\?|$)/);
  });
}

test('what is over takes no answers from a program either', async ({ request }) => {
  const body = { ...submission('my-life', { enjoy: { chosen: ['often'] } }), collector: 'my-life-first' };
  expect((await put(request, randomUUID(), body)).status).toBe(410);
  const posted = await request.post('/s/my-life-first/enjoy', { form: { answer: 'often', go: 'next' }, maxRedirects: 0 });
  expect(posted.status()).toBe(410);
});

for (const address of ['/nothing', '/s/nothing', '/s/my-life/nothing', '/results/nothing/nothing', '/results/herefordshire-2023-26/nothing', '/assets/nothing.js']) {
  test(`${address} is not found`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}

test('what is not found leads back to the beginning, in the language of the reader', async ({ page }) => {
  const answer = await page.goto('/nothing?lang=pl');
  expect(answer.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page.locator('.lost h1')).not.toBeEmpty();
  await page.locator('main a.go').click();
  await expect(page).toHaveURL('/?lang=pl');
});

test('a post from another site changes nothing', async ({ request }) => {
  const answer = await request.post('/s/help-poll/rating', {
    headers: { 'sec-fetch-site': 'cross-site' },
    form: { answer: 'good', go: 'next' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
  expect(answer.headers()['set-cookie']).toBeUndefined();
});
