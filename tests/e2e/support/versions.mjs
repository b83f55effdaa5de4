// The way from a published version to the next one: draft, bank, comments, sign-off, rule, translation,
// publishing, closing.

import { comeIn } from './staff.mjs';
import { expect } from './test.mjs';

const base = '/manage/instruments/help-poll';

/** On the page of comments: says something about a question, then signs off the draft. */
export async function agree(page, question, words) {
  const about = page.locator(`#q-${question}`);
  await about.locator('summary').click();
  await about.getByRole('textbox').fill(words);
  await about.getByRole('button', { name: 'Add comment' }).click();
  await expect(page.locator(`#q-${question}`)).toContainText(words);
  await page.getByRole('button', { name: 'Sign off this draft' }).click();
  await expect(page.getByText(/Signed off as it is now by/)).toBeVisible();
}

/** Walks it. `whole` is called on every page with the page; `script` says whether guests have script. */
export async function walkVersions({ page, heard, browser, script, whole }) {
  await comeIn(page, heard, 'engagement');
  await page.goto(`${base}/versions`);
  await page.getByRole('button', { name: 'Make a draft of the next version' }).click();
  await expect(page).toHaveURL(new RegExp(`${base}$`));

  await page.goto('/manage/bank');
  await page.getByLabel('Words').fill('nowadays');
  await page.getByRole('button', { name: 'Look', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('1 question');
  await whole(page);
  await page.getByRole('combobox').selectOption('help-poll');
  await page.getByRole('button', { name: /Use in this draft/ }).click();
  await expect(page).toHaveURL(new RegExp(`${base}/questions/ons4_satisfied`));

  // A parent carer reads, comments, signs off.
  const guests = await browser.newContext({ baseURL: heard.url, javaScriptEnabled: script });
  const parent = await guests.newPage();
  await comeIn(parent, heard, 'co-producer');
  await parent.goto(`${base}/talk`);
  await agree(parent, 'ons4_satisfied', 'Is this for children too?');
  await whole(parent);
  await guests.close();
  await page.goto(`${base}/talk`);
  await page.getByRole('button', { name: 'Dealt with' }).click();
  await expect(page.getByText(/Dealt with by/)).toBeVisible();

  // A measure counts the new question.
  await page.goto(`${base}/measures`);
  await whole(page);
  await page.locator('summary').last().click();
  await page.locator('details[open] a').first().click();
  await page.getByText('Overall, how satisfied', { exact: false }).click();
  await page.getByLabel('Counts from this number on').fill('99');
  await page.getByRole('button', { name: 'Set this rule' }).click();
  await expect(page.getByRole('alert')).toContainText('nobody would count');
  await whole(page);
  await page.getByLabel('Counts from this number on').fill('7');
  await page.getByRole('button', { name: 'Set this rule' }).click();
  await expect(page.getByText(/gave .*7.* or more to ‘.*nowadays/)).toBeVisible();

  // A translation stands beside its source.
  await page.goto('/manage/translate');
  await whole(page);
  await page.locator('a[href^="/manage/translate/help-poll/cy"]').first().click();
  const welsh = page.locator('#w-ons4_satisfied-standard');
  for (const [index, words] of ['Label', 'Byr', 'Isel', 'Uchel'].entries()) {
    await welsh.getByRole('textbox').nth(index).fill(words);
  }
  await welsh.getByRole('button', { name: 'Save translation' }).click();
  await expect(page.locator('#w-ons4_satisfied-standard')).toContainText('A second person must review it.');
  await whole(page);

  await page.goto(`${base}/publish`);
  await expect(page.getByText('Signed off before the last change').first()).toBeVisible();
  // Nobody signed the Welsh: it goes out because she says so.
  await expect(page.getByText('1 text is not signed off.', { exact: false }).first()).toBeVisible();
  await page.getByLabel(/Publish the .?Cymraeg.? as it is/).check();
  await whole(page);
  await page.getByRole('button', { name: /Publish version .?2/ }).click();
  await expect(page.getByRole('heading', { name: /^Version .?2/ })).toBeVisible();
  await page.getByText(/Compared with version/).click();
  await expect(page.getByText('It is new.')).toBeVisible();
  await whole(page);
  await page.getByRole('button', { name: /Close version.*1/ }).click();
  await expect(page.getByText(/Closed on/)).toBeVisible();
  // Others who use this server make waves of it.
  await page.getByRole('button', { name: /Open version.*1.*again/ }).click();
  await expect(page.getByText(/Closed on/)).toHaveCount(0);
}
