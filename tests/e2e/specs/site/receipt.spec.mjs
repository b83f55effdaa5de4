// Taking answers back with the five words.

import { randomUUID } from 'node:crypto';

import { languages } from '../../support/site.mjs';
import { put, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

/** Sends a response, and gives its receipt. */
async function receipt(request, language) {
  const body = submission('help-poll', { rating: { chosen: ['good'] } }, language);
  return (await put(request, randomUUID(), body)).body.receipt;
}

async function withdraw(page, words, query = '') {
  await page.goto(`/receipt${query}`);
  await page.getByRole('textbox').fill(words);
  await page.locator('main button.go').click();
}

for (const language of languages) {
  test(`words in ${language} take the answers back, and again`, async ({ page, request }) => {
    const words = await receipt(request, language);
    expect(words).toHaveLength(5);
    for (const typed of [words.join(' '), `  ${words.join(', ').toUpperCase()}. `]) {
      await withdraw(page, typed);
      await expect(page.locator('main [role="status"] h1')).toBeVisible();
      await expect(page.locator('main form')).toHaveCount(0);
    }
  });
}

test('the receipt page leads to it in the language of the journey', async ({ page, request }) => {
  const words = await receipt(request, 'ar');
  await withdraw(page, words.join('، '), '?lang=ar');
  await expect(page.locator('main [role="status"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

for (const [name, typed] of [['nothing', ''], ['four words', 'one two three four'], ['unknown words', 'zz yy xx ww vv'], ['markup', '"><img src=x onerror=alert(1)>']]) {
  test(`${name} is told, and stays to be put right`, async ({ page }) => {
    await withdraw(page, typed);
    await expect(page.locator('main .sum')).toHaveAttribute('role', 'alert');
    await expect(page.getByRole('textbox')).toHaveValue(typed);
    await expect(page.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    const said = await page.locator('.sum a').innerText();
    await expect(page.locator('.err')).toContainText(said);
    const prefix = (await page.locator('.err .vh').textContent()).trim();
    await expect(page).toHaveTitle(new RegExp(`^${prefix}`));
    await expect(page.locator('main img[src="x"]')).toHaveCount(0);
    await page.locator('.sum a').click();
    await expect(page.getByRole('textbox')).toBeFocused();
  });
}

test('a response that was taken back does not come back', async ({ page, request }) => {
  const uuid = randomUUID();
  const body = submission('help-poll', { rating: { chosen: ['bad'] } });
  const first = await put(request, uuid, body);
  await withdraw(page, first.body.receipt.join(' '));
  await expect(page.locator('main [role="status"]')).toBeVisible();
  // The phone of the person may send it once more: that must not undo the withdrawal.
  await put(request, uuid, body);
  await withdraw(page, first.body.receipt.join(' '));
  await expect(page.locator('main [role="status"]')).toBeVisible();
});
