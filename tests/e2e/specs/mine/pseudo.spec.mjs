// Two languages that nobody speaks show what is not translated, what is too long, and what is on the wrong side.

import { violations } from '../../support/axe.mjs';
import { overflow } from '../../support/fit.mjs';
import { skip, tap, type } from '../../support/plans.mjs';
import { demonstration, remove, start } from '../../support/server.mjs';
import { expect, test as base } from '../../support/test.mjs';

const test = base.extend({
  heard: [
    async ({}, use) => {
      const data = await demonstration();
      const server = await start(data, { HEARD_PSEUDO: 'true' });
      await use(server);
      await server.stop();
      await remove(data);
    },
    { scope: 'worker' },
  ],
});

test.use({ viewport: { width: 320, height: 640 } });

const rooms = ['/', '/help', '/privacy', '/accessibility', '/licences', '/look', '/receipt', '/changes', '/calendar', '/results', '/nothing', '/s/my-life-first'];

/** The texts of the page that no bracket is around. What is not ours has none: names of languages and of things. */
const unmarked = (page) =>
  page.evaluate(() => {
    const strip = (text) => text.replace(/[\u2066-\u2069\u202a-\u202e]/g, '').trim();
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = strip(node.data);
      const owner = node.parentElement;
      if (!/\p{L}/u.test(text) || owner.closest('script, style, template, [lang]:not(html), svg, .words, .tel b, i.size')) continue;
      // A name that the demonstration sets, and what a person typed.
      if (/^(Herefordshire|My own words|A big tree|childline\.org\.uk$)/.test(text)) continue;
      // A message around a name of something is in two pieces: one begins it, the other ends it.
      if (!/^[\s·:–.,]*\[/.test(text) && !text.endsWith(']')) found.push(`${location.pathname}: ${text.slice(0, 60)}`);
    }
    for (const one of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
        const text = strip(one.getAttribute(name) ?? '');
        if (/\p{L}/u.test(text) && !text.includes('[') && !one.closest('[lang]:not(html)')) found.push(`${location.pathname} ${name}: ${text}`);
      }
    }
    return found;
  });

/** Where the sides are: the same distances from the side where reading begins, whichever that is. */
const sides = (page) =>
  page.evaluate(() => {
    const rtl = document.documentElement.dir === 'rtl';
    const wide = document.documentElement.clientWidth;
    const shown = (it) => it.getBoundingClientRect().width > 0;
    return [...document.querySelectorAll('.top > *, .bar, .part, h1, .ans label, .ans input, .acts > *, .foot > *, .facts li, .told dd, .steps li')]
      .filter(shown)
      .map((it) => {
        const box = it.getBoundingClientRect();
        const style = getComputedStyle(it);
        return {
          what: `${it.localName}.${it.className}`,
          begins: Math.round(rtl ? wide - box.right : box.left),
          align: style.textAlign === 'left' || style.textAlign === 'right' ? style.textAlign : 'logical',
        };
      });
  });

async function everywhere(person, page, language, look) {
  const found = [];
  const here = async (name) => {
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const fault of await look(page)) found.push(`${name}: ${fault}`);
  };
  for (const room of rooms) {
    await page.goto(`${room}?lang=${language}`);
    await here(room);
  }
  await person.open('my-life', '', `?lang=${language}`);
  await here('start');
  await person.start('easy');
  await here('practice');
  await person.answer(tap('okay'));
  await person.at('enjoy');
  await here('Easy Read');
  await person.fail('enjoy');
  await here('nothing chosen');
  await person.answer(skip);
  await person.at('club');
  await person.open('my-life', 'safe');
  await here('several');
  await person.open('my-life', 'say');
  await person.answer(type('My own words'));
  await person.at('check');
  await here('check');
  await person.press('send');
  await person.at('thanks');
  await here('thanks');
  return found;
}

for (const mode of ['script', 'no-wasm']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('every word of ours is translated', async ({ person, page }) => {
      test.slow();
      expect(await everywhere(person, page, 'en-XA', unmarked)).toEqual([]);
    });

    test('longer words fit', async ({ person, page }) => {
      test.slow();
      expect(await everywhere(person, page, 'en-XA', overflow)).toEqual([]);
    });

    test('from right to left everything fits, and nothing is tied to a side', async ({ person, page }) => {
      test.slow();
      const tied = async () => (await sides(page)).filter(({ align }) => align !== 'logical').map(({ what, align }) => `${what} is ${align}`);
      expect(await everywhere(person, page, 'ar-XB', async () => [...(await overflow(page)), ...(await tied())])).toEqual([]);
    });
  });
}

test('from right to left a page is the mirror of itself', async ({ page, another }) => {
  void another;
  // One language in two directions: what differs is hard-coded to a side.
  for (const address of ['/s/my-life/enjoy', '/s/families/local_offer', '/s/my-life/say', '/s/my-life']) {
    await page.goto(`${address}?lang=ar-XB`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const mirrored = await sides(page);
    await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    const plain = await sides(page);
    const differ = mirrored.filter((one, index) => Math.abs(one.begins - plain[index].begins) > 2);
    expect(differ, address).toEqual([]);
  }
});

test.describe('axe', () => {
  test.use({ mode: 'no-wasm' });

  for (const language of ['en-XA', 'ar-XB']) {
    test(`finds nothing in ${language}`, async ({ person, page }) => {
      test.slow();
      expect(await everywhere(person, page, language, violations)).toEqual([]);
    });
  }
});

base('nobody gets there who was not told', async ({ page, request }) => {
  await page.goto('/s/my-life?lang=en-XA');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const languages = await page.locator('button[name="lang"]').evaluateAll((all) => all.map((one) => one.value));
  expect(languages).not.toContain('en-XA');
  const posted = await request.post('/s/my-life', { form: { lang: 'ar-XB' }, maxRedirects: 0 });
  expect(posted.headers().location ?? '').not.toContain('ar-XB');
});
