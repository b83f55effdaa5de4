// What a new browser has to fetch before the first answer can be tapped: exact bytes, as they come over the wire.

import { expect, test } from '../../support/test.mjs';

const LIMIT = 14 * 1024;

/** Opens an address in a browser that knows nothing yet, and notes every transfer with its time. */
async function transfers(page, address) {
  const session = await page.context().newCDPSession(page);
  const all = new Map();
  let load;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) =>
    all.set(requestId, { url: new URL(request.url).pathname, type, began: timestamp, bytes: 0 }),
  );
  session.on('Network.responseReceived', ({ requestId, response }) => {
    all.get(requestId).coding = response.headers['content-encoding'] ?? response.headers['Content-Encoding'];
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all.get(requestId).bytes = encodedDataLength;
  });
  session.on('Page.loadEventFired', ({ timestamp }) => (load = timestamp));
  await session.send('Page.enable');
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(address);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  return { load, list: [...all.values()] };
}

const shown = (list) => list.map(({ url, bytes }) => `${url} ${bytes}`).join(', ');

for (const [address, limit] of [['/s/my-life', LIMIT], ['/s/my-life/enjoy', LIMIT], ['/s/families/contact_ease', LIMIT]]) {
  test(`${address} needs at most ${limit} bytes`, async ({ page }) => {
    const { load, list } = await transfers(page, address);
    const first = list.filter(({ began }) => began < load);
    const later = list.filter(({ began }) => began >= load);
    // The load event waits for the document, for styles and scripts in it, and for its pictures.
    const bytes = first.reduce((sum, one) => sum + one.bytes, 0);
    const after = later.reduce((sum, one) => sum + one.bytes, 0);
    console.log(`  ${address}: ${bytes} bytes before the first answer (${shown(first)}); ${after} after (${shown(later)})`);
    expect(first[0]).toMatchObject({ type: 'Document', coding: 'br' });
    expect(bytes).toBeGreaterThan(1024);
    expect(bytes).toBeLessThanOrEqual(limit);

    // WebAssembly and all its company come after.
    const early = first.filter(({ url }) => /\.(wasm|js)$|\/journey$/.test(url));
    expect(early).toEqual([]);
    expect(later.some(({ url }) => url.endsWith('.wasm'))).toBe(true);
    for (const one of later.filter(({ url }) => /\.(wasm|js)$|\/journey$/.test(url))) expect(one.coding).toBe('br');
    const wasm = later.find(({ url }) => url.endsWith('.wasm'));
    expect(wasm.bytes).toBeLessThanOrEqual(90 * 1024);
  });
}

test('the document itself asks for nothing that has to come first', async ({ request }) => {
  for (const address of ['/s/my-life', '/s/my-life/enjoy', '/s/families/age']) {
    const html = await (await request.get(address)).text();
    expect(html).not.toMatch(/<link[^>]+(stylesheet|preload|modulepreload)|<script[^>]+src=|@import|@font-face/);
  }
});
