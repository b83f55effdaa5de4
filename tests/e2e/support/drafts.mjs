// Drafts of questionnaires, made on the pages of the builder.

import { expect } from '@playwright/test';

/** Starts a questionnaire; the path of its draft. */
export async function started(page, name) {
  await page.goto('/manage/instruments');
  await page.getByLabel('Its name').fill(name);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Adds a question to a draft; the page of the question is open then. */
export async function add(page, draft, words, kind) {
  await page.goto(draft);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add it' }) });
  await form.getByLabel('Question').fill(words);
  await form.getByLabel('How it is answered').selectOption({ label: kind });
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
}

/** Waits until the script of the page has stored everything that was typed. */
export const saved = (page) => expect(page.locator('#saving')).toHaveText(/^Saved/);

/** Writes the answers of the question that is open, with script. */
export async function answers(page, ...words) {
  for (const [index, word] of words.entries()) {
    await page.locator(`#option-${index}-words`).fill(word);
    await page.locator(`#option-${index}-words`).blur();
  }
  await expect(page.locator('input[name="option-0-code"]')).not.toHaveValue('');
  await saved(page);
}
