// Orders, cards on piles, places, days, who helped; and what may be said, drawn or photographed, in words.

import { answers, choose, day, everyWay, skip, tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const collector = 'every-way';

/** Expects this of an element's words, without the marks around what was put into them. */
const says = (locator, words) =>
  expect.poll(async () => (await locator.innerText()).replace(/[\u2068\u2069]/g, '')).toMatch(words);

test('every kind of question, and each answer in the list before it is sent', async ({ person, request }) => {
  test.slow();
  await person.open(collector);
  await person.start();
  await person.walk(everyWay);
  await person.at('check');
  const told = {
    go: 'Yes',
    where: 'The seaside',
    bring: /A picnic.*An umbrella/,
    matters: /Good food.*Being with friends.*Quiet places.*Doing something new.*Not too far away/,
    size: '6',
    going: 'Seeing friends – Going well; Getting to places – So-so; Time to rest – Not going well',
    keen: '7',
    name: 'The Badgers',
    good: /Cake\..*Friends\./s,
    best: 'We went on a steam train.',
    room: 'A den with cushions',
    like: 'My trampoline',
    area: 'Ledbury and nearby',
    party: /1.*(5|May).*2026/,
    help: /Someone in my family.*A friend/,
  };
  expect(await person.listed()).toEqual(Object.keys(told));
  for (const [question, words] of Object.entries(told)) await says(person.told(question), words);
  const { uuid } = await person.draft();
  const receipt = await person.send();
  await expectStored(request, uuid, submission(collector, answers(everyWay)), receipt);
});

test('an order: the reader stays with what was moved, and finds it so again', async ({ person, page }) => {
  await person.open(collector, 'matters');
  expect(await person.order()).toEqual(['friends', 'food', 'quiet', 'close', 'new']);
  await expect(page.locator('.rank li').first().locator('.up')).toHaveCount(0);
  await expect(page.locator('.rank li').last().locator('.down')).toHaveCount(0);

  await person.move('down:friends');
  await expect(person.button('down:friends')).toBeFocused();
  await expect(person.button('down:friends')).toHaveAccessibleName(/^Move down: .?Being with friends.?\. Now .?2.? of .?5/);
  await person.move('up:friends');
  // At an end there is one button left: the focus goes there.
  await expect(person.button('down:friends')).toBeFocused();
  for (const place of [3, 2, 1, 0]) {
    await person.move('up:new');
    expect((await person.order()).indexOf('new')).toBe(place);
  }
  await expect(person.button('down:new')).toBeFocused();

  await person.press('next');
  await person.at('size');
  await person.press('back');
  await person.at('matters');
  expect(await person.order()).toEqual(['new', 'friends', 'food', 'quiet', 'close']);
});

test('an order that nobody changed is an answer too', async ({ person }) => {
  await person.open(collector, 'matters');
  await person.press('next');
  await person.at('size');
  expect((await person.draft()).answers.matters).toEqual({ chosen: ['friends', 'food', 'quiet', 'close', 'new'] });
});

test('cards may be left out, but not all; and one can be moved to another pile', async ({ person, page }) => {
  await person.open(collector, 'going');
  await person.fail('going');
  await page.locator('.sum a').click();
  await expect(page.locator('input[name="card-friends"]').first()).toBeFocused();
  await person.put({ sort: { clubs: 'well' } });
  await person.put({ sort: { clubs: 'not-well' } });
  await person.press('next');
  await person.at('keen');
  expect((await person.draft()).answers.going).toEqual({ chosen: ['clubs:not-well'] });
  await person.press('back');
  await person.at('going');
  await expect(page.locator('input[name="card-clubs"][value="not-well"]')).toBeChecked();
  await expect(page.locator('#q input:checked')).toHaveCount(1);
});

test('a place has to be chosen, or skipped', async ({ person }) => {
  await person.open(collector, 'area');
  await expect(person.field.locator('option')).toHaveCount(10);
  await person.fail('area');
  await expect(person.field).toHaveAttribute('aria-invalid', 'true');
  await person.answer(choose('golden_valley'));
  await person.at('party');
  await person.press('back');
  await person.at('area');
  await expect(person.field).toHaveValue('golden_valley');
  await person.answer(skip);
  await person.at('party');
  expect((await person.draft()).answers.area).toBe('skipped');
});

test('only days of the calendar are days, and what was typed stays', async ({ person, page }) => {
  await person.open(collector, 'party');
  await person.fail('party');
  await expect(person.summary).toContainText('Write a date, or press Skip');
  for (const typed of [['31', '2', '2026'], ['12', '', '2026'], ['soon', '1', '2026']]) {
    await person.put(day(...typed));
    await person.fail('party');
    await expect(person.summary).toContainText('Write a real date');
    for (const [index, name] of ['day', 'month', 'year'].entries()) {
      await expect(page.locator(`#q input[name="${name}"]`)).toHaveValue(typed[index]);
    }
  }
  await page.locator('.sum a').click();
  await expect(page.locator('#q input[name="day"]')).toBeFocused();
  await person.answer(day('29', '2', '2028'));
  await person.at('help');
  expect((await person.draft()).answers.party).toEqual({ text: '2028-02-29' });
});

test('nobody helped, or somebody did', async ({ person }) => {
  await person.open(collector, 'help');
  await person.answer(tap('nobody'));
  await person.at('check');
  await says(person.told('help'), 'Nobody: I did it on my own');
  expect((await person.draft()).answers.help).toEqual({ chosen: ['nobody'] });
});

test.describe('Arabic', () => {
  test.use({ locale: 'ar' });

  test('days and numbers in the digits of the language, from right to left', async ({ person, page, request }) => {
    await person.open(collector, 'party');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const [first, last] = await Promise.all(['day', 'year'].map((name) => page.locator(`#q input[name="${name}"]`).boundingBox()));
    expect(first.x).toBeGreaterThan(last.x);
    await person.answer(day('٢٧', '٣', '٢٠٢٦'));
    await person.at('help');
    await person.open(collector, 'size');
    await person.put({ type: '١٢' });
    await person.press('next');
    await person.at('going');
    await person.open(collector, 'check');
    await person.at('check');
    const { uuid } = await person.draft();
    const receipt = await person.send();
    const told = { size: { number: 12 }, party: { text: '2026-03-27' } };
    await expectStored(request, uuid, submission(collector, told, 'ar'), receipt);
  });
});

test('symbols: a big picture above every answer', async ({ person, page, request }) => {
  await person.open(collector);
  await person.start('symbols');
  await person.at('welcome');
  await person.press('next');
  await person.answer(tap('like'));
  await person.at('go');
  await person.answer(tap('not_sure'));
  await person.at('where');
  await expect(page.locator('#main.symbols')).toBeAttached();
  const bubbles = page.locator('#q .ans label > span');
  await expect(bubbles).toHaveCount(5);
  for (const bubble of await bubbles.all()) {
    const picture = bubble.locator('img.pic');
    await expect(picture).toHaveAttribute('alt', '');
    await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
    const { above, width } = await bubble.evaluate((it) => {
      const image = it.querySelector('img').getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(it);
      words.setStartAfter(it.querySelector('img'));
      return { above: words.getBoundingClientRect().top - image.bottom, width: image.width };
    });
    expect(above).toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThanOrEqual(72);
  }
  await person.answer(tap('swim'));
  await person.at('bring');
  await person.open(collector, 'check');
  await person.at('check');
  const { uuid } = await person.draft();
  const receipt = await person.send();
  const told = { go: { chosen: ['not_sure'] }, where: { chosen: ['swim'] } };
  await expectStored(request, uuid, submission(collector, told, 'en', 'symbols'), receipt);
});

test('by keyboard alone', async ({ person, page }) => {
  const { keyboard } = page;
  const tabTo = async (target) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not reach it');
  };
  const next = async (step) => {
    await tabTo(person.button('next'));
    await keyboard.press('Enter');
    await person.at(step);
  };
  await person.open(collector, 'matters');
  await tabTo(person.button('up:quiet'));
  await keyboard.press('Enter');
  await expect(person.ranked.nth(1)).toHaveValue('quiet');
  await person.ready();
  await expect(person.button('up:quiet')).toBeFocused();
  await keyboard.press('Space');
  await expect(person.ranked.first()).toHaveValue('quiet');
  await person.ready();
  await next('size');

  await person.open(collector, 'going');
  await tabTo(page.locator('input[name="card-friends"][value="well"]'));
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await tabTo(page.locator('input[name="card-clubs"][value="well"]'));
  await keyboard.press('Space');
  await next('keen');
  expect((await person.draft()).answers.going).toEqual({ chosen: ['friends:so-so', 'clubs:well'] });

  await person.open(collector, 'area');
  await tabTo(person.field);
  await keyboard.type('Ross');
  await next('party');
  expect((await person.draft()).answers.area).toEqual({ chosen: ['ross'] });

  for (const [name, typed] of [['day', '4'], ['month', '7'], ['year', '2026']]) {
    await tabTo(page.locator(`#q input[name="${name}"]`));
    await keyboard.type(typed);
  }
  await keyboard.press('Enter');
  await person.at('help');
  expect((await person.draft()).answers.party).toEqual({ text: '2026-07-04' });
});
