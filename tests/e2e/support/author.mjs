// Writing an instrument in the builder, with script: it saves by itself.

import { expect } from '@playwright/test';

/** Waits until everything that was typed is stored. */
export const saved = (page) => expect(page.locator('#saving')).toHaveText(/^Saved/);

/** Starts an instrument; the path of its draft. */
export async function started(page, name) {
  await page.goto('/manage/instruments');
  await page.getByLabel('Its name').fill(name);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Adds a question to a draft, and stays at it. `kind` is what the builder calls the way of answering. */
export async function add(page, draft, words, kind) {
  await page.goto(draft);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add it' }) });
  await form.getByLabel('Question').fill(words);
  await form.getByLabel('How it is answered').selectOption({ label: kind });
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
}

/** Writes the answers of the question that is open. */
export async function answers(page, ...words) {
  for (const [index, word] of words.entries()) {
    await page.locator(`#option-${index}-words`).fill(word);
    await page.locator(`#option-${index}-words`).blur();
  }
  await expect(page.locator('input[name="option-0-code"]')).not.toHaveValue('');
  await saved(page);
}
