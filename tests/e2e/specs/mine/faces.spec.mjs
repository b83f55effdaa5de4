// Type faces come only to those who chose one, or who read a script that their device lacks.

import { expect, test } from '../../support/test.mjs';

const fonts = (seen) => seen.requests.map((request) => new URL(request.url()).pathname).filter((path) => path.endsWith('.woff2'));
const sheets = (seen) => seen.requests.map((request) => new URL(request.url()).pathname).filter((path) => /\.css$/.test(path));
const settle = async (page) => {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
};
const family = (page) => page.locator('body').evaluate((it) => getComputedStyle(it).fontFamily);

test('a journey in the usual look asks for no face and no style sheet', async ({ person, page, seen }) => {
  await person.open('my-life', 'enjoy');
  await settle(page);
  expect(fonts(seen)).toEqual([]);
  expect(sheets(seen)).toEqual([]);
});

for (const [face, name, file] of [
  ['atkinson', 'Atkinson Hyperlegible', /atkinson-latin-/],
  ['lexend', 'Lexend', /lexend-latin-/],
  ['andika', 'Andika', /andika-latin-/],
  ['dyslexic', 'OpenDyslexic', /dyslexic-latin-/],
]) {
  test(`${name} comes when it is chosen, and only the letters that are there`, async ({ person, page, context, baseURL, seen }) => {
    await context.addCookies([{ name: 'look', value: `device.normal.on.${face}`, url: baseURL }]);
    await person.open('my-life', 'enjoy');
    await settle(page);
    expect(await family(page)).toMatch(new RegExp(`^"?${name}`));
    const asked = fonts(seen);
    expect(asked.length).toBeGreaterThan(0);
    for (const path of asked) expect(path).toMatch(file);
    expect(sheets(seen)).toEqual([expect.stringMatching(new RegExp(`face-${face}\\.`))]);
    expect(await page.evaluate((wanted) => [...document.fonts].some((it) => it.family.includes(wanted) && it.status === 'loaded'), name)).toBe(true);
  });
}

test('Cyrillic letters of a face come to those who read them', async ({ page, context, baseURL, seen }) => {
  await context.addCookies([{ name: 'look', value: 'device.normal.on.andika', url: baseURL }]);
  await page.goto('/s/my-life?lang=uk');
  await settle(page);
  expect(fonts(seen).some((path) => /andika-cyrillic-/.test(path))).toBe(true);
});

test('rare letters are offered where they are read, after the words are there', async ({ page, request }) => {
  for (const language of ['pa', 'ur', 'ar']) {
    const html = await (await request.get(`/s/my-life?lang=${language}`)).text();
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/letters\.[^>]+>(?=<\/body>|<)/);
    expect(html.indexOf('/assets/letters.')).toBeGreaterThan(html.indexOf('<main'));
    await page.goto(`/s/my-life?lang=${language}`);
    await settle(page);
    expect(await family(page)).toMatch(/^Letters/);
  }
  for (const language of ['en', 'pl', 'uk']) {
    const html = await (await request.get(`/s/my-life?lang=${language}`)).text();
    expect(html).not.toMatch(/<link rel="stylesheet"/);
  }
});

test('they are offered too when the language changes on the way', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
  await person.speak('pa');
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
  await expect.poll(() => family(page)).toMatch(/^Letters/);
  await person.speak('ar');
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(1);
});

test('each face is shown in itself where it is chosen, and has its licence', async ({ page, request }) => {
  await page.goto('/look');
  await settle(page);
  for (const [face, name] of [['atkinson', 'Atkinson Hyperlegible'], ['lexend', 'Lexend'], ['andika', 'Andika'], ['dyslexic', 'OpenDyslexic']]) {
    const shown = page.locator(`span[data-face="${face}"]`);
    await expect(shown).toHaveText(name);
    expect(await shown.evaluate((it) => getComputedStyle(it).fontFamily)).toContain(name);
  }
  await page.goto('/licences');
  for (const licence of ['andika', 'atkinson-hyperlegible', 'lexend', 'noto-naskh-arabic', 'noto-sans-gurmukhi', 'opendyslexic']) {
    await expect(page.locator(`a[href="/licences/${licence}"]`)).toBeVisible();
    expect(await (await request.get(`/licences/${licence}`)).text()).toContain('SIL Open Font License');
  }
});
