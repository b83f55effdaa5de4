// Every link on every page leads somewhere, in every language.

import { languages } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';

/** The addresses that a page mentions, without those that lead elsewhere on purpose. */
function mentioned(html) {
  const found = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address.replaceAll('&amp;', '&'));
  return found.filter((address) => !/^(tel|mailto):/.test(address));
}

for (const language of languages) {
  test(`from the front, in ${language}`, async ({ request, baseURL }) => {
    test.slow();
    const waiting = [`/?lang=${language}`];
    const known = new Set(waiting);
    const faults = [];
    let pages = 0;
    while (waiting.length > 0) {
      const here = waiting.shift();
      const answer = await request.get(here);
      if (answer.status() !== 200) faults.push(`${here}: ${answer.status()}`);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      pages += 1;
      const html = await answer.text();
      if (!html.includes(` lang="${language}"`)) faults.push(`${here}: not in ${language}`);
      for (const address of mentioned(html)) {
        const to = new URL(address, new URL(here, baseURL));
        // A child who cannot ring can write to Childline.
        if (to.origin === 'https://www.childline.org.uk' && here.startsWith('/help')) continue;
        if (to.origin !== baseURL) {
          faults.push(`${here}: leads to ${to.origin}`);
          continue;
        }
        if (address.startsWith('#') && !html.includes(`id="${address.slice(1)}"`)) faults.push(`${here}: no ${address}`);
        const other = to.searchParams.get('lang');
        // The other languages have a test of their own; Exit is about leaving.
        if ((other && other !== language) || to.pathname.endsWith('/exit')) continue;
        const next = to.pathname + to.search;
        if (known.has(next)) continue;
        known.add(next);
        waiting.push(next);
      }
    }
    expect(faults).toEqual([]);
    expect(pages).toBeGreaterThan(38);
  });
}

test('the language switch of every room leads to the same room', async ({ page }) => {
  for (const room of ['/', '/results', '/privacy', '/receipt']) {
    await page.goto(room);
    await page.locator('header details.menu summary').click();
    await page.locator('header details.menu a[lang="ar"]').click();
    await expect(page).toHaveURL(`${room}?lang=ar`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  }
});
