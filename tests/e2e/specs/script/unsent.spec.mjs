// Sending that does not work at once: nothing is lost, nothing is sent twice, and the person is told.

import { tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const api = '**/api/responses/*';
const told = { rating: { chosen: ['good'] } };

/** Goes to the list of answers with one answer in it. */
async function toCheck(person) {
  await person.open('help-poll', 'rating');
  await person.answer(tap('good'));
  await person.at('check');
  return (await person.draft()).uuid;
}

/** Every sending that was tried: address and body. */
const puts = (person) =>
  person.seen.requests
    .filter((request) => request.method() === 'PUT')
    .map((request) => `${new URL(request.url()).pathname} ${request.postData()}`);

async function expectUnsent(person) {
  const status = person.page.locator('#main [role="status"] h1');
  await expect(status).toBeVisible();
  await expect(status).toBeFocused();
  await expect(person.button('send')).toBeVisible();
}

test('without a network it waits, and goes once when the network is back', async ({ person, context, request }) => {
  const uuid = await toCheck(person);
  await context.setOffline(true);
  await person.press('send');
  await expectUnsent(person);
  await person.press('send');
  await expectUnsent(person);
  await context.setOffline(false);
  const receipt = await person.receipt();
  await expectStored(request, uuid, submission('help-poll', told), receipt);
  expect(new Set(puts(person)).size).toBe(1);
});

test('a whole journey without a network', async ({ person, context, request }) => {
  await person.open('help-poll');
  await context.setOffline(true);
  await person.start('easy');
  await person.at('rating');
  await person.answer(tap('good'));
  await person.at('check');
  const { uuid } = await person.draft();
  await person.press('send');
  await expectUnsent(person);
  await context.setOffline(false);
  const receipt = await person.receipt();
  await expectStored(request, uuid, submission('help-poll', told, 'en', 'easy'), receipt);
});

test('a server that is busy is asked again, by itself', async ({ person, context, request }) => {
  const uuid = await toCheck(person);
  let busy = true;
  await context.route(api, (route) => (busy ? route.fulfill({ status: 503, headers: { 'retry-after': '2' } }) : route.continue()));
  await person.press('send');
  await expectUnsent(person);
  busy = false;
  const receipt = await person.receipt();
  await expectStored(request, uuid, submission('help-poll', told), receipt);
  expect(puts(person)).toHaveLength(2);
  expect(new Set(puts(person)).size).toBe(1);
});

test('an acknowledgement that gets lost doubles nothing', async ({ person, context, request }) => {
  const uuid = await toCheck(person);
  let lost = 0;
  await context.route(api, async (route) => {
    if (lost++) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await person.press('send');
  await expectUnsent(person);
  await person.press('send');
  const receipt = await person.receipt();
  await expectStored(request, uuid, submission('help-poll', told), receipt);
  expect(new Set(puts(person)).size).toBe(1);
});

test('a reload while it waits keeps the answers and the place', async ({ person, page, context, request }) => {
  const uuid = await toCheck(person);
  await context.route(api, (route) => route.abort());
  await person.press('send');
  await expectUnsent(person);
  await page.reload();
  await person.at('check');
  await expect(person.button('send')).toBeVisible();
  await context.unroute(api);
  const receipt = await person.send();
  await expectStored(request, uuid, submission('help-poll', told), receipt);
  expect(new Set(puts(person)).size).toBe(1);
});

for (const status of [409, 410, 422]) {
  test(`an answer of ${status} is told, and nothing is lost`, async ({ person, page, context, request }) => {
    const uuid = await toCheck(person);
    await context.route(api, (route) => route.fulfill({ status, json: {} }));
    await person.press('send');
    const alert = page.locator('#main [role="alert"]');
    await expect(alert).toBeVisible();
    await expect(alert.locator('h1')).toBeFocused();
    await expect(alert.locator('p')).not.toBeEmpty();
    await expect(page.locator('ol.words')).toHaveCount(0);

    await context.unroute(api);
    await person.press('send');
    const receipt = await person.receipt();
    await expectStored(request, uuid, submission('help-poll', told), receipt);
  });
}

test('what arrived first counts: a later change under the same UUID is refused', async ({ person, page, context, request }) => {
  const uuid = await toCheck(person);
  await context.route(api, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await person.press('send');
  await expectUnsent(person);
  await context.unroute(api);
  await page.goBack();
  await person.at('rating');
  await person.answer(tap('bad'));
  await person.at('check');
  await person.press('send');
  await expect(page.locator('#main [role="alert"]')).toBeVisible();
  const first = submission('help-poll', told);
  const answer = await request.put(`/api/responses/${uuid}`, { data: first });
  expect(answer.status()).toBe(200);
});
