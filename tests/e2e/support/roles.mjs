// Each role in the staff room: the rooms that it sees, a room that is not its own, and its work from
// beginning to end. The same with and without script.

import { expect } from '@playwright/test';

import { add, started } from './drafts.mjs';
import { tap } from './plans.mjs';
import { said } from './said.mjs';
import { comeIn, makePassword } from './staff.mjs';
import { agree } from './versions.mjs';
import { wayIn } from './ways.mjs';

let made = 0;
/** A name that nothing else has. */
const named = (what) => `${what} ${process.pid} ${(made += 1)}`;

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const follow = (page, name) => page.locator('main').getByRole('link', { name, exact: true }).click();
const enter = (page, name) => page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name, exact: true }).click();

/** Somebody else, with a browser of their own. */
async function colleague({ another, heard }, ...roles) {
  const { page } = await another();
  await comeIn(page, heard, ...roles);
  return page;
}

/** People are invited, change what they are, and leave; the log tells of it. */
async function administrator({ page, another }) {
  const name = named('Robin');
  await enter(page, 'People');
  await page.getByLabel('Their name').fill(name);
  await page.getByLabel('E-mail address').fill(`${name.replaceAll(' ', '-')}@heard.test`);
  await page.getByLabel(/^Translator/).check();
  await press(page, 'Make the invitation');
  const link = await page.locator('#link').innerText();
  const invited = (await another()).page;
  await invited.goto(new URL(link, page.url()).pathname);
  await makePassword(invited);
  await invited.goto('/manage');
  await expect(invited.getByRole('navigation', { name: 'Rooms' })).toContainText('Translations');

  await enter(page, 'People');
  await follow(page, name);
  await page.getByLabel(/^Translator/).uncheck();
  await page.getByLabel(/^Board member/).check();
  await press(page, 'Save');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('Board member');
  // What somebody may do has changed: whatever was open in their name has ended.
  await invited.goto('/manage/strategy');
  await expect(invited).toHaveURL(/sign-in/);

  await follow(page, name);
  await page.getByLabel('May come in').uncheck();
  await press(page, 'Save');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('may not come in');

  await enter(page, 'What was done');
  await page.getByLabel('What about').selectOption('Accounts');
  await press(page, 'Look');
  await expect(page.locator('.log li').filter({ hasText: name }).first()).toContainText('Sam Poole');
  await follow(page, 'Check the whole log');
  await expect(page.getByText('The log is whole.')).toBeVisible();
}

/** A way in is made, has a break, and goes on. */
async function engagement({ page, another }) {
  const collector = await wayIn(page, 'poster', { name: named('Poster') });
  await press(page, 'Pause');
  const person = await another();
  await person.page.goto(`/s/${collector}`);
  await expect(person.heading).toHaveText('This is having a break');
  await press(page, 'Open again');
  await person.open(collector, 'rating');
}

/** Somebody whose role is limited works in their area, and sees no other. */
async function ofTheNorth({ page, heard, another }) {
  const elsewhere = await colleague({ another, heard }, 'engagement');
  const other = await wayIn(elsewhere, 'link', { name: named('South'), area: 'south' });
  const name = named('North');
  const mine = await wayIn(page, 'link', { name, area: 'North' });
  await enter(page, 'Ways in');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(page.locator(`a[href$="/${other}"]`)).toHaveCount(0);
  await page.goto(`/manage/collectors/${other}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not for your role');
  // Nothing of theirs can be handed over either.
  await page.goto(`/manage/collectors/${mine}/edit`);
  await page.getByLabel('Area', { exact: true }).fill('south');
  await press(page, 'Save');
  await expect(page.getByRole('alert')).toContainText('Your role does not reach this area');
}

/** The figures are looked at before anybody publishes them, by somebody who cannot. */
async function analyst({ page }) {
  await enter(page, 'Releases');
  await page.getByRole('link', { name: 'Preview a release' }).first().click();
  await page.getByRole('checkbox', { name: /Your life, your say/ }).nth(1).check();
  await press(page, 'Show what this would publish');
  await expect(page.getByRole('heading', { name: 'What would be shown' })).toBeVisible();
  await expect(page.getByText(/about .?\d+.? of .?\d+.? people/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Freeze/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Freeze|Take back/ })).toHaveCount(0);
}

/** An answer is read, marked safe, withheld after all, and found again. */
async function reader({ page, heard, request, whole }) {
  const words = named('The bus is late on day');
  const address = await said(request, heard, { say: { text: words } });
  await enter(page, 'Voices');
  await page.goto(address);
  await expect(page.locator('blockquote')).toHaveText(words);
  await press(page, 'Mark safe');
  await expect(page.getByText('Safe: it may be quoted')).toBeVisible();
  await whole(page);
  await press(page, 'names somebody');
  await expect(page.getByText('Withheld: ')).toBeVisible();
  await page.goto('/manage/voices/read');
  await expect(page.locator(`a[href="${address}"]`)).toBeVisible();
  await page.goto('/manage/voices');
  await expect(page.locator(`a[href="${address}"]`)).toHaveCount(0);
}

/** A concern is unsealed with a second person, and what was done is written down. */
async function safeguarding({ page, heard, another, request, whole }) {
  const address = await said(request, heard, { say: { text: 'My brother hits me and I want to run away' } });
  await page.goto('/manage');
  await expect(page.getByText(/still sealed/)).toBeVisible();
  await page.getByRole('link', { name: 'See the concerns' }).click();
  await page.locator(`a[href="${address}"]`).click();
  await press(page, 'Unseal this response');
  await expect(page.getByText(/A second person must agree/)).toBeVisible();
  await expect(page.getByText('hits me')).toHaveCount(0);

  const second = await colleague({ another, heard }, 'reader');
  await second.goto(address);
  await press(second, 'Unseal this response');
  await expect(second.getByText(/A safeguarding lead is dealing with it/)).toBeVisible();
  await expect(second.getByText('hits me')).toHaveCount(0);

  await page.goto(address);
  await expect(page.getByText('hits me')).toBeVisible();
  await whole(page);
  await page.getByLabel('A short note').fill('Rang the school.');
  await press(page, 'Save what was done');
  await expect(page.getByRole('alert')).toContainText('Choose what you did.');
  await expect(page.getByLabel('A short note')).toHaveValue('Rang the school.');
  await page.getByLabel('What did you do?').selectOption('setting');
  await press(page, 'Save what was done');
  await expect(page.getByText('Rang the school.')).toBeVisible();
}

/** A question is translated, reviewed by a second person, and signed off. */
async function translator({ page, heard, another, whole }) {
  const officer = await colleague({ another, heard }, 'engagement');
  const draft = await started(officer, named('Lunch'));
  await add(officer, draft, 'How is lunch?', 'A few words');
  const code = draft.split('/').pop();

  await enter(page, 'Translations');
  await page.locator(`a[href="/manage/translate/${code}/pl"]`).click();
  const polish = page.locator('#w-how_is_lunch-standard');
  await polish.getByRole('textbox').first().fill('Jak jest na obiedzie?');
  await polish.getByRole('button', { name: 'Save translation' }).click();
  await expect(polish).toContainText('A second person must review it.');
  await whole(page);

  await officer.goto(`/manage/translate/${code}/pl`);
  const theirs = officer.locator('#w-how_is_lunch-standard');
  await theirs.getByRole('button', { name: 'I have reviewed this' }).click();
  await theirs.getByRole('button', { name: 'Sign off' }).click();
  await page.reload();
  await expect(polish.locator('.state')).toHaveText(/^Signed off/);
}

/** A draft is read, commented on and signed off. */
async function coProducer({ page, heard, another, whole }) {
  const officer = await colleague({ another, heard }, 'engagement');
  const name = named('Play');
  await add(officer, await started(officer, name), 'Where do you play?', 'A few words');
  await enter(page, 'Questionnaires');
  await follow(page, name);
  await follow(page, 'Comments');
  await agree(page, 'where_do_you_play', 'Say: outside too?');
  await whole(page);
}

/** A group answers with somebody at hand, and a kiosk is set up for the next. */
async function facilitator({ page, heard, another }) {
  const officer = await colleague({ another, heard }, 'engagement');
  const collector = await wayIn(officer, 'session', { name: named('Youth club') });
  const tablet = named('Tablet');
  const kiosk = await wayIn(officer, 'kiosk', { name: tablet });

  await enter(page, 'Sessions');
  await page.getByLabel('Way in').selectOption(collector);
  await page.getByLabel('How many people').fill('12');
  await press(page, 'Begin the session');
  const session = page.url();
  await follow(page, 'Show the address');
  await expect(page.locator('.projected .address')).toContainText(`/s/${collector}`);
  await page.goto(session);
  await page.getByLabel('Notes').fill('They liked the faces.');
  await press(page, 'Close the session');
  await expect(page.locator('.state')).toHaveText('Closed');
  await expect(page.getByLabel('Notes')).toHaveValue('They liked the faces.');

  await enter(page, 'Ways in');
  await follow(page, tablet);
  await expect(page.getByRole('link', { name: 'Change this way in' })).toHaveCount(0);
  const person = await another();
  await person.open(kiosk, 'rating');
  await person.answer(tap('good'));
  await person.at('check');
  await person.press('send');
  await expect(person.page.locator('ol.words li')).toHaveCount(5);
  await person.press('finish');
  await expect(person.page.locator('ol.words')).toHaveCount(0);
}

/** What came on paper is typed in, one sheet after another. */
async function dataOfficer({ page, person, heard, another }) {
  const officer = await colleague({ another, heard }, 'engagement');
  const name = named('Sheets');
  const collector = await wayIn(officer, 'paper', { name });
  await enter(page, 'Paper');
  await press(page, `Type in answers: ${name}`);
  for (const rating of ['good', 'bad']) {
    await person.open(collector, 'rating');
    await person.answer(tap(rating));
    await person.at('check');
    await person.press('send');
    await expect(page.locator('ol.words li')).toHaveCount(5);
    await person.press('finish');
    await expect(page.locator('ol.words')).toHaveCount(0);
  }
}

/** Questionnaires, waves and the strategy are read, and nothing can be sent from any of them. */
async function board({ page, heard, another }) {
  const officer = await colleague({ another, heard }, 'engagement');
  const name = named('Swimming');
  await add(officer, await started(officer, name), 'Can you swim?', 'A few words');
  const onlyRead = () => expect(page.locator('main form[method="post"]')).toHaveCount(0);
  await enter(page, 'Questionnaires');
  await onlyRead();
  await follow(page, name);
  await onlyRead();
  for (const tab of ['Comments', 'Measures', 'Publish', 'Versions']) {
    await follow(page, tab);
    await onlyRead();
  }
  await follow(page, 'Draft');
  await follow(page, 'Can you swim?');
  await expect(page.locator('.pane').getByText('Can you swim?')).toBeVisible();
  await expect(page.frameLocator('#preview').getByText('Can you swim?')).toBeVisible();
  await onlyRead();
  await enter(page, 'Waves');
  await onlyRead();
  await page.locator('main').getByRole('rowheader').first().getByRole('link').click();
  await onlyRead();
  await follow(page, 'Who answers');
  await onlyRead();
  await enter(page, 'Strategy');
  await onlyRead();
  await page.getByRole('link', { name: /Strategy 2023-26/ }).click();
  await expect(page.getByText(/Counts people who answered/).first()).toBeVisible();
  await onlyRead();
}

/** What each of them sees in the menu, an address that is not theirs, and their work. */
export const roles = {
  administrator: {
    rooms: ['Today', 'Questionnaires', 'Question bank', 'Pictures', 'Waves', 'Ways in', 'Strategy', 'People', 'What was done'],
    closed: '/manage/voices',
    work: administrator,
  },
  engagement: {
    rooms: ['Today', 'Voices', 'Questionnaires', 'Translations', 'Question bank', 'Pictures', 'Waves', 'Ways in', 'Sessions', 'Paper', 'Releases', 'You said, we did', 'Strategy'],
    closed: '/manage/people',
    work: engagement,
  },
  'engagement@north': {
    rooms: ['Today', 'Voices', 'Questionnaires', 'Translations', 'Question bank', 'Pictures', 'Waves', 'Ways in', 'Sessions', 'Paper', 'Releases', 'You said, we did', 'Strategy'],
    closed: '/manage/audit',
    work: ofTheNorth,
  },
  analyst: {
    rooms: ['Today', 'Questionnaires', 'Question bank', 'Pictures', 'Waves', 'Ways in', 'Releases', 'Strategy'],
    closed: '/manage/releases/freeze',
    work: analyst,
  },
  reader: { rooms: ['Today', 'Voices', 'Questionnaires', 'Question bank', 'Pictures'], closed: '/manage/waves', work: reader },
  safeguarding: { rooms: ['Today', 'Voices', 'Questionnaires', 'Question bank', 'Pictures'], closed: '/manage/translate', work: safeguarding },
  translator: { rooms: ['Today', 'Questionnaires', 'Translations', 'Question bank', 'Pictures'], closed: '/manage/voices', work: translator },
  'co-producer': { rooms: ['Today', 'Questionnaires', 'Question bank', 'Pictures'], closed: '/manage/translate', work: coProducer },
  facilitator: { rooms: ['Today', 'Ways in', 'Sessions'], closed: '/manage/collectors/new', work: facilitator },
  data: { rooms: ['Today', 'Paper', 'Strategy'], closed: '/manage/instruments', work: dataOfficer },
  board: { rooms: ['Today', 'Questionnaires', 'Question bank', 'Pictures', 'Waves', 'Strategy'], closed: '/manage/feedback', work: board },
};

/** A day of somebody with this role. `whole` is called with pages that are worth a closer look. */
export async function day(role, tools) {
  const { page, heard } = tools;
  const { rooms, closed, work } = roles[role];
  await comeIn(page, heard, role);
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link')).toHaveText(rooms);
  expect((await page.goto(closed)).status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is not for your role');
  await page.goto('/manage');
  await work(tools);
}
