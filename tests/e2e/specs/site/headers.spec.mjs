// What every answer carries, and what none does.

import { rooms, strategy } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

const addresses = [...rooms, `/results/${strategy}/enjoy-life`, '/s/my-life', '/s/my-life/enjoy', '/s/my-life/check', '/s/my-life-first', '/nothing'];

for (const address of addresses) {
  test(`${address} lets nothing in from elsewhere, and sets no cookie`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['set-cookie']).toBeUndefined();
  });
}

test('every page loads without a breach of the policy and without a request to anybody else', async ({ page, seen }) => {
  for (const address of addresses) await page.goto(address, { waitUntil: 'networkidle' });
  expect(seen.faults).toEqual([]);
});
