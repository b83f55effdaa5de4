// One scene of each kind: every kind of question, and every page of the journey around them.

import { expect } from '@playwright/test';

import { day, families, from, skip, tap, type } from './plans.mjs';

const question = (collector, step) => (person) => person.open(collector, step);

async function wrong(person) {
  await person.open('families', 'age');
  await person.put(type('many'));
  await person.fail('age');
}

async function piped(person) {
  await person.open('families', 'first_contact');
  await person.answer({ tap: ['other'], other: 'My sister' });
  await person.at('contact_ease');
}

async function check(person) {
  await person.open('families', 'feedback');
  await person.walk(from(families, 'feedback').filter(([code]) => !['best', 'next_steps'].includes(code)).slice(0, 2));
  await person.at('best');
  await person.answer(skip);
  await person.at('change');
  await person.answer(type('Fewer letters'));
  await person.at('check');
}

async function thanks(person) {
  await check(person);
  await person.send();
}

async function easy(person) {
  await person.open('my-life');
  await person.start('easy');
  await person.answer(tap('okay'));
  await person.at('enjoy');
  await person.answer(skip);
  await person.at('club');
}

async function noDay(person) {
  await person.open('every-way', 'party');
  await person.put(day('31', '2', '2026'));
  await person.fail('party');
}

const seen = (presentation, step) => async (person) => {
  await person.open('every-way');
  await person.start(presentation);
  await person.at('welcome');
  await person.open('every-way', step);
};

async function told(person) {
  await person.open('every-way', 'going');
  await person.answer({ sort: { friends: 'well', rest: 'not-well' } });
  await person.at('keen');
  await person.open('every-way', 'check');
}

async function refused(person, status) {
  const api = '**/api/responses/*';
  await check(person);
  await person.page.route(api, (route) => route.fulfill({ status, json: {} }));
  await person.press('send');
  await expect(person.page.locator('#main [role="status"], #main [role="alert"]')).toBeVisible();
  await person.page.unroute(api);
}

/** Scenes that are there in every mode. */
export const scenes = {
  start: (person) => person.open('my-life'),
  'start of one question': (person) => person.open('help-poll'),
  information: question('families', 'welcome'),
  faces: question('my-life', 'enjoy'),
  practice: question('my-life', 'practice'),
  'yes or no': question('my-life', 'club'),
  'one choice with other': question('families', 'hardest'),
  'several choices with none': question('my-life', 'safe'),
  'several choices with other': question('families', 'local_offer'),
  scale: piped,
  number: question('families', 'age'),
  'short text': question('families', 'best'),
  'long text': question('my-life', 'say'),
  'an order': question('every-way', 'matters'),
  cards: question('every-way', 'going'),
  'a voice': question('every-way', 'best'),
  'a drawing': question('every-way', 'room'),
  'a photo': question('every-way', 'like'),
  'a place': question('every-way', 'area'),
  'a day': question('every-way', 'party'),
  'who helped': question('every-way', 'help'),
  'no such day': noDay,
  'symbols of answers': seen('symbols', 'where'),
  'symbols of faces': seen('symbols', 'practice'),
  'symbols of an order': seen('symbols', 'matters'),
  'symbols of cards': seen('symbols', 'going'),
  'Easy Read of an order': seen('easy', 'matters'),
  'Easy Read of cards': seen('easy', 'going'),
  'check of cards': told,
  'something wrong': wrong,
  'Easy Read': easy,
  'nothing to send': question('help-poll', 'check'),
  check,
  thanks,
};

/** Scenes that only the island draws. */
export const waiting = {
  unsent: (person) => refused(person, 503),
  refused: (person) => refused(person, 410),
};
