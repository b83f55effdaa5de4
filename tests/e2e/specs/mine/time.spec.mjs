// Nothing runs out: not after a day.

import { tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';

test('a day later everything is as it was', async ({ person, page, seen }) => {
  await page.clock.install();
  await person.open('my-life', 'enjoy');
  await person.answer(tap('often'));
  await person.at('club');
  await person.open('my-life', 'say');
  await person.put(type('I was away for a day'));
  const [address, navigations] = [page.url(), seen.navigations.length];
  await page.clock.runFor('24:00:00');
  expect(page.url()).toBe(address);
  expect(seen.navigations.length).toBe(navigations);
  await expect(person.field).toHaveValue('I was away for a day');
  await person.press('next');
  await person.at('check');
  await expect(person.told('enjoy')).toContainText('Most of the time');
  await person.send();
});

test('no page and no cookie has an end that somebody would notice', async ({ request }) => {
  for (const address of ['/', '/s/my-life', '/s/my-life/enjoy', '/help', '/look']) {
    const answer = await request.get(address);
    expect(answer.headers().refresh).toBeUndefined();
    expect(await answer.text()).not.toMatch(/http-equiv="?refresh/i);
  }
  const kept = await request.post('/look', { form: { theme: 'cream' }, maxRedirects: 0 });
  expect(kept.headers()['set-cookie']).toMatch(/Max-Age=31536000/);
  const begun = await request.post('/s/my-life/enjoy', { form: { answer: 'often', go: 'next' }, maxRedirects: 0 });
  expect(begun.headers()['set-cookie']).not.toMatch(/Max-Age|Expires/i);
});
