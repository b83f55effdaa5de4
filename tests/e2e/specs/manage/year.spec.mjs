// A whole round, from an empty folder to what changed, in the browser alone: the first account, an instrument, a wave,
// a poster, phones that scan it, a release, and what was done because of it.

import { randomUUID } from 'node:crypto';

import { authenticator } from '../../support/authenticator.mjs';
import { phone } from '../../support/browser.mjs';
import { scan } from '../../support/camera.mjs';
import { add, answers, saved, started } from '../../support/drafts.mjs';
import { Person } from '../../support/person.mjs';
import { tap, type } from '../../support/plans.mjs';
import { check, folder, remove, start } from '../../support/server.mjs';
import { expect, test } from '../../support/test.mjs';
import { watch } from '../../support/watch.mjs';

const NAME = 'Getting about';

/** The questions: words, how they are answered, what the code will be, answers, and both in Easy Read. */
const questions = [
  ['Do you go out on your own?', 'One of several answers', 'do_you_go_out_on_your_own', ['Yes, often', 'Sometimes', 'Never'], 'Do you go out alone?', ['Yes, a lot', 'A bit', 'No']],
  ['Where do you go most?', 'A few words', 'where_do_you_go_most', [], 'Where do you go?', []],
  ['How do you travel?', 'Several answers', 'how_do_you_travel', ['On foot', 'By bus', 'By car'], 'How do you get there?', ['I walk', 'Bus', 'Car']],
  ['How is the bus?', 'Faces with words', 'how_is_the_bus', ['Good', 'Okay', 'Bad'], 'Is the bus good?', ['Good', 'OK', 'Bad']],
  ['Do you feel safe outside?', 'Yes, no, not sure', 'do_you_feel_safe_outside', ['Yes', 'No', 'Not sure'], 'Do you feel safe?', ['Yes', 'No', 'Not sure']],
  ['How easy is it to get about?', 'From 0 to 10', 'how_easy_is_it_to_get_about', [], 'Is it easy to get out?', []],
  ['What would make it better?', 'Many words', 'what_would_make_it_better', [], 'What can we change?', []],
];

/** Somebody who goes out, and is asked everything. */
const out = [
  ['do_you_go_out_on_your_own', tap('yes_often')],
  ['where_do_you_go_most', type('The park')],
  ['how_do_you_travel', tap('by_bus')],
  ['how_is_the_bus', tap('good')],
  ['do_you_feel_safe_outside', tap('yes')],
  ['how_easy_is_it_to_get_about', tap('8')],
  ['what_would_make_it_better', type('A later bus.')],
];

/** Somebody who never does, and is led past three questions. */
const inside = [['do_you_go_out_on_your_own', tap('never')], ...out.slice(4)];

async function build(page) {
  const draft = await started(page, NAME);
  const pages = [];
  for (const [words, kind, , options] of questions) {
    await add(page, draft, words, kind);
    if (options.length) await answers(page, ...options);
    if (kind === 'From 0 to 10') {
      await page.getByLabel('What 0 means').fill('Very hard');
      await page.getByLabel('What 10 means').fill('Very easy');
      await saved(page);
    }
    pages.push(page.url());
  }
  await page.goto(pages[0]);
  await page.locator('#route-0-0-test').selectOption({ label: 'Do you go out on your own?: is “\u2068Never\u2069”' });
  await page.locator('#route-0-to').selectOption('do_you_feel_safe_outside');
  await saved(page);
  for (const [index, [, kind, , , words, options]] of questions.entries()) {
    await page.goto(pages[index]);
    await page.getByRole('link', { name: /^Easy Read/ }).first().click();
    await page.locator('#label').fill(words);
    for (const [at, option] of options.entries()) await page.locator(`#option-${at}-words`).fill(option);
    if (kind === 'From 0 to 10') {
      await page.getByLabel('What 0 means').fill('Hard');
      await page.getByLabel('What 10 means').fill('Easy');
    }
    await saved(page);
  }
  await page.goto(draft);
  for (const [tab, title, summary] of [['English', NAME, 'Seven questions about going out.'], ['English, Easy Read', 'Going out', 'We ask you about going out.']]) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await page.getByLabel('Title', { exact: true }).fill(title);
    await page.getByLabel('What it is about').fill(summary);
    await page.locator('#frame').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('What it is about')).toHaveValue(summary);
  }
  return draft;
}

test('a whole round from an empty folder: account, instrument, wave, poster, answers, release, what changed, audit', async ({ browser, request, contextOptions }) => {
  test.setTimeout(300_000);
  const data = await folder();
  const server = await start(data, {}, 0, []);
  // Passkeys belong to a name, and an address of numbers is none.
  const here = server.url.replace('127.0.0.1', 'localhost');
  const office = await browser.newContext({ ...contextOptions, baseURL: here, viewport: { width: 1280, height: 800 } });
  const seen = watch(office, here);
  const page = await office.newPage();
  await authenticator(office, page);

  await test.step('the first account, with a passkey', async () => {
    await expect.poll(server.first).toBeTruthy();
    await page.goto(new URL(server.first()).pathname);
    await page.getByLabel('Your name').fill('Ellis Marden');
    await page.getByLabel('E-mail address').fill('ellis@example.org');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.waitForURL('**/manage');
  });

  const draft = await test.step('seven questions with a route and Easy Read', () => build(page));

  const measure = await test.step('a measure counts one of them', async () => {
    await page.goto(`${draft}/measures`);
    await page.locator('summary').last().click();
    await page.locator('details[open] a').first().click();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText(questions[4][0], { exact: true }).click();
    const option = (name) => page.getByRole('group', { name, exact: true });
    await option('Yes').getByLabel('Counts', { exact: true }).check();
    await page.getByRole('button', { name: 'Set this rule' }).click();
    await expect(page.getByText(/Counts people who answered .*Yes.*Do you feel safe outside/)).toBeVisible();
    return name;
  });

  await test.step('it is published', async () => {
    await page.goto(`${draft}/publish`);
    await page.getByRole('button', { name: /Publish version .?1/ }).click();
    await expect(page.getByRole('heading', { name: /^Version .?1/ })).toBeVisible();
  });

  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await test.step('a wave is opened', async () => {
    await page.goto('/manage/waves/new');
    await page.getByLabel('Name', { exact: true }).fill('Winter');
    await page.getByLabel('Questionnaire').selectOption('getting-about/1');
    await page.getByLabel('First day').fill(day(-1));
    await page.getByLabel('Last day').fill(day(20));
    await page.locator('#group-1').fill('college');
    await page.locator('#people-1').fill('40');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Add a way in' }).click();
    await page.getByLabel('Kind').selectOption('poster');
    await page.getByLabel('Name', { exact: true }).fill('Poster in the hall');
    await page.getByLabel('Setting', { exact: true }).fill('college');
    await page.getByRole('button', { name: 'Save' }).click();
  });

  const address = await test.step('its poster is scanned', async () => {
    await page.getByRole('link', { name: /poster/i }).first().click();
    const poster = page.getByRole('img', { name: /The poster in/ });
    await expect(poster).toBeVisible();
    return scan(poster);
  });
  expect(address).toMatch(new RegExp(`^${here}/s/[a-z0-9-]+$`));
  const collector = address.split('/').pop();

  for (const [mode, plan] of [['script', out], ['no-script', inside]]) {
    await test.step(`a phone answers it: ${mode}`, async () => {
      const context = await browser.newContext({ ...contextOptions, ...phone, baseURL: here, javaScriptEnabled: mode === 'script' });
      const person = new Person(await context.newPage(), mode, watch(context, here), request);
      await person.page.goto(address);
      await person.open(collector);
      await person.start(mode === 'script' ? 'standard' : 'easy');
      await person.walk(plan);
      await person.send();
      expect(person.seen.faults).toEqual([]);
      await context.close();
    });
  }

  // One more classroom, so that there is something that may be shown.
  for (let n = 0; n < 30; n += 1) {
    const answered = {
      do_you_go_out_on_your_own: { chosen: ['never'] },
      do_you_feel_safe_outside: { chosen: [n % 3 ? 'yes' : 'no'] },
      how_easy_is_it_to_get_about: { number: 4 },
      what_would_make_it_better: 'skipped',
    };
    const response = { collector, instrument: 'getting-about', version: 1, language: 'en', presentation: 'standard', answers: answered };
    const sent = await request.put(`${here}/api/responses/${randomUUID()}`, { data: response });
    expect(sent.status(), await sent.text()).toBe(200);
  }

  await test.step('a release is frozen and seen', async () => {
    await page.goto('/manage/releases');
    await page.getByRole('link', { name: 'Preview a release' }).first().click();
    for (const wave of await page.getByRole('checkbox').all()) await wave.check();
    await page.getByRole('button', { name: 'Show what this would publish' }).click();
    await expect(page.getByText(/% – about/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Freeze this release' }).click();
    await page.getByRole('button', { name: 'Yes, freeze it' }).click();
    await expect(page.getByRole('status')).toContainText('The release is frozen.');
    await page.goto('/results');
    await page.getByRole('link', { name: measure }).first().click();
    // 21 of 32 said yes; both are rounded to five before anything is worked out.
    await expect(page.locator('.lede').first()).toContainText('20');
    await expect(page.getByText('Do you feel safe outside?').first()).toBeVisible();
  });

  await test.step('what changed because of it', async () => {
    await page.goto('/manage/feedback');
    await page.getByRole('link', { name: 'Write a new entry' }).click();
    await page.getByRole('radio', { name: 'We did' }).check();
    await page.getByText('Measures that it is about').click();
    await page.getByRole('checkbox', { name: measure }).check();
    await page.getByLabel('In a few words (English)', { exact: true }).fill('A later bus');
    await page.getByLabel('You said (English)', { exact: true }).fill('The last bus is too early.');
    await page.getByLabel('Day of the decision').fill(day(0));
    await page.getByLabel('What was done, is being done, or why it cannot be (English)', { exact: true }).fill('The last bus leaves an hour later.');
    await page.getByLabel('Who decided (English)', { exact: true }).fill('The board');
    await page.getByRole('button', { name: 'Save, and go on to publishing' }).click();
    await page.getByRole('button', { name: 'Yes, publish it' }).click();
    await page.goto('/changes');
    await expect(page.getByRole('article', { name: 'A later bus' })).toContainText('an hour later');
    const feed = await page.getByRole('link', { name: /Atom/ }).getAttribute('href');
    expect(await (await page.request.get(feed)).text()).toContain('A later bus');
    await page.getByRole('link', { name: measure }).click();
    await expect(page.getByRole('link', { name: 'A later bus' })).toBeVisible();
  });

  await test.step('the audit log is whole', async () => {
    await page.goto('/manage/audit/check');
    await expect(page.getByText('The log is whole.')).toBeVisible();
  });

  expect(seen.faults).toEqual([]);
  await office.close();
  await server.stop();
  expect(await check(data)).toContain('audit');
  await remove(data);
});
