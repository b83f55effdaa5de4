// The public rooms without script: everything is in the page.

import { measures, rooms, strategy, surveys } from '../../support/site.mjs';
import { expect, test } from '../../support/test.mjs';


for (const room of rooms) {
  test(`${room} is there`, async ({ page, seen }) => {
    const answer = await page.goto(room);
    expect(answer.status()).toBe(200);
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main h1')).not.toBeEmpty();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    await expect(page.locator('.demo')).toBeVisible();
    // Public rooms need no script, so they have none, but for the one that shows every choice of a look at once.
    await expect(page.locator('script')).toHaveCount(room === '/look' ? 1 : 0);
    expect(seen.requests.every((request) => request.resourceType() !== 'script')).toBe(true);
  });
}

test('the front says what is open, what was found, and leads to both', async ({ page }) => {
  await page.goto('/');
  const open = page.locator('.opens > li');
  await expect(open).toHaveCount(5);
  for (const collector of ['my-life', 'families', 'help-poll', 'three', 'every-way']) {
    await expect(page.locator(`.opens a.go[href^="/s/${collector}"]`)).toHaveCount(1);
  }
  const found = page.locator('.finds:not(.changed) > li');
  expect(await found.count()).toBeGreaterThan(0);
  for (const one of await found.all()) {
    await expect(one.locator('.big')).toHaveText(/\d+.*%/);
    await expect(one.locator('.rag')).not.toBeEmpty();
    await expect(one.locator('h3 a')).toHaveAttribute('href', /^\/results\//);
  }
});

test('the results have every measure, each with a status in words', async ({ page }) => {
  await page.goto('/results');
  const rows = page.locator('.rows > li');
  await expect(rows).toHaveCount(measures.length);
  for (const row of await rows.all()) {
    const status = row.locator('.rag').first();
    await expect(status).toHaveText(/\S/);
    await expect(status.locator('svg')).toHaveAttribute('aria-hidden', 'true');
  }
});

for (const measure of measures) {
  test(`the measure ${measure}`, async ({ page }) => {
    const answer = await page.goto(`/results/${strategy}/${measure}`);
    expect(answer.status()).toBe(200);
    const main = page.locator('main');
    await expect(main.locator('h1')).toHaveCount(1);
    await expect(main.locator('.rag').first()).toHaveText(/\S/);
    const facts = main.locator('aside.about dl');
    expect(await facts.locator('dt').count()).toBeGreaterThanOrEqual(4);
    expect(await facts.locator('dd').count()).toBeGreaterThanOrEqual(4);
    if (!surveys.includes(measure)) {
      await expect(main.locator('table')).toHaveCount(0);
      return;
    }
    // A sentence, a picture with the same in words, and a table with per cent, interval and base.
    await expect(main.locator('.lede').first()).toHaveText(/\d/);
    const picture = main.locator('figure.chart [role="img"]').first();
    await expect(picture).toHaveAttribute('aria-label', /\d/);
    await expect(picture.locator('svg').first()).toBeAttached();
    await expect(main.locator('figure.chart figcaption').first()).not.toBeEmpty();
    const table = main.locator('.table table').first();
    await expect(table.locator('caption')).not.toBeEmpty();
    await expect(table.locator('tbody tr')).toHaveCount(2);
    for (const row of await table.locator('tbody tr').all()) {
      const cells = await row.locator('td').allInnerTexts();
      const [percent, interval, counted, base] = cells.map((cell) => cell.replace(/[\u2066-\u2069]/g, ''));
      expect(percent).toMatch(/^\d+%$|^–$/);
      expect(interval).toMatch(/^\d+.*\d+.*$|^–$/);
      expect(counted).toMatch(/^\d+$|^\*$/);
      expect(base).toMatch(/^\d+$|^\*$/);
      // Rounded to the nearest five: no exact count leaves the release.
      for (const number of [counted, base]) if (number !== '*') expect(Number(number) % 5).toBe(0);
    }
    // The questions behind it, with all their answers.
    expect(await main.locator('.asked table').count()).toBeGreaterThan(0);
  });
}

test('a made-up target says so, and stands in the chart and in the facts', async ({ page }) => {
  await page.goto(`/results/${strategy}/enjoy-life`);
  await expect(page.locator('aside.about')).toContainText('65');
  await expect(page.locator('aside.about')).toContainText(/made up/i);
});
