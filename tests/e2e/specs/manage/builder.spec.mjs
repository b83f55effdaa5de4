// Making an instrument, with script: it saves by itself, and the phone beside it shows what was written.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { add, answers, saved, started } from '../../support/drafts.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

test('seven questions with a route and Easy Read are built, save by themselves and are seen on the phone', async ({ page, heard, seen }) => {
  test.setTimeout(180_000);
  await comeIn(page, heard, 'engagement');
  const draft = await started(page, `Bus ${process.pid}`);

  await add(page, draft, 'Do you go by bus?', 'One of several answers');
  await answers(page, 'Yes, often', 'No, never');
  const bus = page.url();
  const phone = page.frameLocator('#preview');
  await expect(phone.getByText('No, never')).toBeVisible();

  // A sentence that is hard, and where it stands.
  await page.getByLabel('Help below the question').fill('Tell us about your EHCP.');
  await saved(page);
  await expect(page.locator('#findings')).toContainText('Not everybody knows');
  await page.locator('#findings').getByRole('link', { name: 'Tell us about your EHCP.' }).click();
  await expect(page.locator('#hint')).toBeInViewport();
  await page.getByLabel('Help below the question').fill('The school bus or another one.');
  await saved(page);

  await add(page, draft, 'What do you like?', 'Many words');
  // An earlier answer in the words of this one.
  await page.getByText('Put in an earlier answer').click();
  await page.locator('#label').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Insert' }).first().click();
  await expect(page.locator('#label')).toHaveValue('What do you like?{do_you_go_by_bus|this}');
  await saved(page);
  await expect(phone.getByText('What do you like?this')).toBeVisible();
  await page.getByLabel('Question', { exact: true }).fill('What do you like?');
  await saved(page);
  const kinds = ['Yes, no, not sure', 'From 0 to 10', 'A few words', 'A day', 'A number'];
  for (const [index, kind] of kinds.entries()) await add(page, draft, `Number ${index + 3}?`, kind);

  // A route: whoever never goes by bus is not asked what they like.
  await page.goto(bus);
  await page.locator('#route-0-0-test').selectOption({ label: 'Do you go by bus?: is “\u2068No, never\u2069”' });
  await page.locator('#route-0-to').selectOption('number_3');
  await expect(page.locator('#route-1-to')).toBeAttached();
  await saved(page);

  // Easy Read: what is missing is found, and the finding leads to its field.
  await page.getByRole('link', { name: /^Easy Read/ }).first().click();
  await page.locator('#label').fill('Is the bus good and warm and dry and safe for you on every day that you go to school or home?');
  await saved(page);
  const long = page.locator('#findings').getByRole('link', { name: /A sentence of/ });
  await long.click();
  await expect(page.locator('#label')).toBeInViewport();
  await page.locator('#label').fill('Do you take the bus?');
  await page.locator('#option-0-words').fill('Yes, a lot');
  await page.locator('#option-1-words').fill('No');
  await saved(page);
  await expect(phone.getByText('Yes, a lot')).toBeVisible();
  expect(await violationsInEveryTheme(page)).toEqual([]);

  // Undo.
  await page.getByRole('link', { name: /^Standard words/ }).first().click();
  await page.locator('#label').fill('Wrong words');
  await saved(page);
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.locator('#label')).toHaveValue('Do you go by bus?');

  await page.goto(draft);
  await expect(page.locator('[data-question]')).toHaveCount(7);
  // Both are in sight: what scrolls away under a mouse that is down is not dragged.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.locator('[data-question="number_7"]').dragTo(page.locator('[data-question="number_3"]'), { sourcePosition: { x: 4, y: 4 }, targetPosition: { x: 4, y: 4 } });
  await expect(page.locator('[data-question]').nth(2)).toHaveAttribute('data-question', 'number_7');
  await page.setViewportSize({ width: 1280, height: 800 });
  // What stands around the questions saves by itself too; one more section waits for its button.
  await expect(page.locator('#findings')).toContainText('The summary is missing.');
  await page.getByLabel('Heading of one more section').fill('At home');
  await page.getByLabel('What it is about').fill('About the bus.');
  await saved(page);
  await expect(page.locator('#findings').getByText('The summary is missing.')).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel('What it is about')).toHaveValue('About the bus.');
  await expect(page.getByRole('heading', { level: 2, name: 'At home' })).toHaveCount(0);
  expect(await violationsInEveryTheme(page)).toEqual([]);
  expect(seen.faults).toEqual([]);
});

test('two people write on one question: nothing is lost, and each place is chosen', async ({ page, another, heard }) => {
  await comeIn(page, heard, 'engagement');
  const colleague = (await another()).page;
  await comeIn(colleague, heard, 'engagement');
  const draft = await started(page, `Two ${process.pid}`);
  await add(page, draft, 'First words', 'Many words');
  await colleague.goto(page.url());

  // Two places: put together without a word.
  await colleague.locator('#hint').fill('From the colleague');
  await saved(colleague);
  await page.locator('#short').fill('Short');
  await expect(page.locator('#saving')).toContainText('came in too');
  await expect(page.locator('#hint')).toHaveValue('From the colleague');

  // The same place: both are shown, and one chooses.
  await colleague.locator('#label').fill('Their words');
  await saved(colleague).catch(() => {});
  await page.locator('#label').fill('My words');
  await expect(page.locator('#saving')).toContainText('Somebody else changed this too');
  await page.locator('#question').getByRole('button', { name: 'Save' }).click();
  const both = page.locator('.versions');
  await expect(both).toContainText('My words');
  await expect(both).toContainText('Their words');
  await expect(page.locator('#label')).toHaveValue('My words');
  expect(await violationsInEveryTheme(page)).toEqual([]);
  await both.getByLabel('Theirs').check();
  await both.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.locator('#label')).toHaveValue('Their words');
  await page.getByText('Earlier versions').click();
  await expect(page.locator('details[open] li').first()).toContainText('Sam Poole');
});
