// Without a mouse and without a touch screen.

import { tap } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

/** Presses Tab until this has the focus. */
async function tabTo(page, target) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not reach it');
}

async function pressButton(person, go) {
  await tabTo(person.page, person.button(go));
  await person.page.keyboard.press('Enter');
}

/** With script the reader stands at the heading of each new step. */
async function arrive(person, step) {
  await person.at(step);
  if (person.live) await expect(person.heading).toBeFocused();
}

test('a journey by keyboard alone', async ({ person, page, request }) => {
  const { keyboard } = page;
  await person.open('families');
  await pressButton(person, 'start');
  await arrive(person, 'welcome');
  await pressButton(person, 'next');

  await arrive(person, 'age');
  await tabTo(page, person.field);
  await keyboard.type('12');
  await keyboard.press('Enter');

  await arrive(person, 'plan');
  await tabTo(page, person.option('yes'));
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(person.option('no')).toBeChecked();
  await pressButton(person, 'next');

  await arrive(person, 'process');
  await pressButton(person, 'skip');
  await arrive(person, 'know_contact');
  await pressButton(person, 'refuse');

  await arrive(person, 'first_contact');
  await tabTo(page, person.option('school'));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await expect(person.option('school')).toBeChecked();
  await pressButton(person, 'next');

  await arrive(person, 'contact_ease');
  await tabTo(page, person.option('0'));
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowRight');
  await expect(person.option('3')).toBeChecked();
  await pressButton(person, 'next');

  await arrive(person, 'local_offer');
  await tabTo(page, person.option('activities'));
  await keyboard.press('Space');
  await tabTo(page, person.option('plans'));
  await keyboard.press('Space');
  await pressButton(person, 'next');

  await arrive(person, 'local_offer_find');
  for (const step of ['health_safe', 'waiting', 'listened', 'tell_once', 'coproduction', 'feedback', 'included', 'best']) {
    await pressButton(person, 'skip');
    await arrive(person, step);
  }
  await tabTo(page, person.field);
  await keyboard.type('Her laugh');
  await keyboard.press('Enter');

  await arrive(person, 'change');
  await tabTo(page, person.field);
  await keyboard.type('One');
  await keyboard.press('Enter');
  await keyboard.type('Two');
  await pressButton(person, 'next');

  await arrive(person, 'check');
  const { uuid } = await person.draft();
  await pressButton(person, 'send');
  const receipt = await person.receipt();
  if (person.live) await expect(person.heading).toBeFocused();
  const told = {
    age: { number: 12 },
    plan: { chosen: ['no'] },
    process: 'skipped',
    know_contact: 'refused',
    first_contact: { chosen: ['school'] },
    contact_ease: { number: 3 },
    local_offer: { chosen: ['activities', 'plans'] },
    local_offer_find: 'skipped',
    health_safe: 'skipped',
    waiting: 'skipped',
    listened: 'skipped',
    tell_once: 'skipped',
    coproduction: 'skipped',
    feedback: 'skipped',
    included: 'skipped',
    best: { text: 'Her laugh' },
    change: { text: 'One\nTwo' },
  };
  await expectStored(request, uuid, submission('families', told), receipt);
});

test('Enter in a text field means Next, also where something is wrong', async ({ person, page }) => {
  await person.open('my-life', 'club');
  await person.answer(tap('no'));
  await person.at('club_wish');
  await person.field.focus();
  await page.keyboard.press('Enter');
  await expect(person.summary).toBeVisible();
  await person.at('club_wish');
  await person.field.focus();
  await page.keyboard.type('Chess');
  await page.keyboard.press('Enter');
  await person.at('travel');
  expect((await person.draft()).answers.club_wish).toEqual({ text: 'Chess' });
});

test('Enter on an answer means Next', async ({ person, page }) => {
  await person.open('help-poll', 'rating');
  await person.option('good').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await person.at('check');
});

test('the first stop is a link past the header, and shows itself', async ({ person, page }) => {
  await person.open('my-life', 'enjoy');
  await page.keyboard.press('Tab');
  const link = page.locator('a.skip');
  await expect(link).toBeFocused();
  const box = await link.boundingBox();
  expect(box.height).toBeGreaterThan(20);
  expect(box.width).toBeGreaterThan(40);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(person.button('back')).toBeFocused();
});

test('the focus is always to be seen', async ({ person, page }) => {
  await person.open('my-life', 'safe');
  const seen = [];
  for (let presses = 0; presses < 16; presses += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      // The ring of an answer is on the bubble beside its input.
      const shown = at.matches('.ans input') ? at.nextElementSibling : at;
      const style = getComputedStyle(shown);
      return { name: at.outerHTML.slice(0, 60), width: parseFloat(style.outlineWidth), style: style.outlineStyle };
    });
    if (ring) seen.push(ring);
  }
  expect(seen.length).toBeGreaterThan(10);
  for (const ring of seen) expect(ring, ring.name).toMatchObject({ style: 'solid', width: 3 });
});
