// What a screen reader says of each kind of question, in this order. Other things may be said between.

import { day } from '../../support/plans.mjs';
import { read } from '../../support/speech.mjs';
import { expect, test } from '../../support/test.mjs';

const heading = (label) => `heading, ${label}, level 1`;
const group = (label, ...help) => ['group', label, help.join(' ')].filter(Boolean).join(', ');
const field = (label, ...help) => `textbox, ${label}, ${help.join(' ')}`;
const tapped = (role, labels, chosen, from = 0) =>
  labels.map((label, index) => {
    const state = label === chosen ? 'checked' : 'not checked';
    const place = role === 'radio' ? `, position ${index + 1 + from}, set size ${labels.length}` : '';
    return `${role}, ${label}, ${state}${place}`;
  });
const acts = ['button, Next, next', 'button, Skip, skip', 'button, I’d rather not say, refuse'];
const piles = ['Going well', 'So-so', 'Not going well'];

const moving = (name, place, of) => [
  ...(place > 1 ? [`button, Move up: ${name}. Now ${place} of ${of}, up:`] : []),
  ...(place < of ? [`button, Move down: ${name}. Now ${place} of ${of}, down:`] : []),
];

const spoken = {
  welcome: [heading('Let’s plan something good together'), 'There are no wrong answers. Skip anything that you don’t want to do.', acts[0]],
  practice: [
    group('Let’s have a go. What do you think of pizza?', 'This one is just for fun. We do not keep your answer.'),
    heading('Let’s have a go. What do you think of pizza?'),
    ...tapped('radio', ['I love it', 'I like it', 'It’s okay', 'Yuck!']),
    ...acts,
  ],
  go: [
    group('Would you like to go on a day out with friends?', 'Think of a day that is just for fun.'),
    ...tapped('radio', ['Yes', 'No', 'I’m not sure']),
    ...acts,
  ],
  where: [
    group('Where would you like to go?', 'Choose the place that you like best.'),
    ...tapped('radio', ['To a park or playground', 'Swimming', 'To a farm with animals', 'To see a film', 'Somewhere else']),
    'textbox, Say what it is',
    ...acts,
  ],
  bring: [
    group('What would you take with you?', 'Choose everything that you would put in your bag.'),
    ...tapped('checkbox', ['A picnic', 'A ball', 'A camera', 'An umbrella']),
    'or',
    ...tapped('checkbox', ['Nothing at all']),
    ...acts,
  ],
  matters: [
    group('What makes a day out good?', 'Put the most important one first. Use the buttons to move them up or down.'),
    ...moving('Being with friends', 1, 5),
    ...moving('Good food', 2, 5),
    ...moving('Quiet places', 3, 5),
    ...moving('Not too far away', 4, 5),
    ...moving('Doing something new', 5, 5),
    ...acts,
  ],
  going: [
    group('How are these things going for you?', 'Choose one answer for each card. You can leave cards out.'),
    ...['Seeing friends', 'Clubs and groups', 'Getting to places', 'Trying new things', 'Time to rest'].flatMap((card) => [
      group(card),
      ...tapped('radio', piles),
    ]),
    ...acts,
  ],
  keen: [
    group('How much would you like to try a new club?'),
    ...tapped('radio', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']),
    ...acts,
  ],
  area: [
    heading('Which part of Herefordshire do you live in?'),
    'combobox, Which part of Herefordshire do you live in?, We only ask for the area, never for your address., has popup listbox, not expanded',
    'option, Choose from the list, not selected, position 1, set size 10',
    'option, Hereford, hereford, not selected, position 2, set size 10',
    'option, Somewhere else, elsewhere, not selected, position 10, set size 10',
    ...acts,
  ],
  party: [
    group('Which day would be good for a get-together?', 'Any day that you like. Please don’t write your birthday.', 'For example, 27 3 2026'),
    'textbox, Day',
    'textbox, Month',
    'textbox, Year',
    ...acts,
  ],
  help: [
    group('Did anyone help you to answer?', 'It’s fine to have help. Choose everyone who helped.'),
    ...tapped('checkbox', ['Someone in my family', 'A teacher or someone at school', 'Someone whose job is to help me', 'A friend']),
    'or',
    ...tapped('checkbox', ['Nobody: I did it on my own']),
    ...acts,
  ],
};

/** What is said of the field of an open question: its name, and the help that belongs to it. */
const begins = {
  size: ['How many people make a good group?', 'Count everyone who comes, and you too.'],
  name: ['What would you call your own club?', 'It can be funny.'],
  good: ['What makes a club good?', 'Think about the people, the place and the things you do there.'],
  best: ['Tell us about the best day you had with other people', 'You can say it or write it. Please don’t say names.'],
  room: ['Draw a place where you would like to meet friends', 'It doesn’t have to be neat. You can tell us in words instead.'],
  like: ['Take a photo of something that you like to do', 'You can tell us in words instead.'],
};

/** What is said, without the marks around what was put into the words, and without the codes behind buttons that move. */
async function said(page) {
  const phrases = await read(page);
  // Pictures only repeat words. The canvas has a name of its own.
  const pictures = phrases.filter((phrase) => /^(graphics|img|image)/.test(phrase));
  expect(pictures.filter((phrase) => !phrase.startsWith('image, Your drawing.'))).toEqual([]);
  return phrases.map((phrase) => phrase.replace(/[\u2068\u2069]/g, '').replace(/, (up|down):\w+$/, ', $1:'));
}

async function expectSaid(page, wanted) {
  const heard = await said(page);
  expect(heard.filter((phrase) => wanted.includes(phrase)), heard.join('\n')).toEqual(wanted);
}

test('every kind of question', async ({ person, page }) => {
  test.slow();
  for (const [question, wanted] of Object.entries(spoken)) {
    await person.open('every-way', question);
    await expectSaid(page, wanted);
  }
  for (const [question, wanted] of Object.entries(begins)) {
    await person.open('every-way', question);
    const heard = await said(page);
    const field = heard.filter((phrase) => phrase.startsWith('textbox'));
    for (const words of wanted) expect(field.at(-1), heard.join('\n')).toContain(words);
  }
});

test('what was chosen, and where things were moved', async ({ person, page }) => {
  await person.open('every-way', 'going');
  await person.put({ sort: { clubs: 'so-so' } });
  // As it is drawn when somebody comes back to it.
  await person.press('next');
  await person.at('keen');
  await person.press('back');
  await person.at('going');
  await expectSaid(page, [tapped('radio', piles, 'So-so')[1]]);
  await person.open('every-way', 'matters');
  await person.move('up:new');
  await expectSaid(page, [...moving('Doing something new', 4, 5), ...moving('Not too far away', 5, 5)]);
});

test('what is wrong comes first, and again with the question', async ({ person, page }) => {
  await person.open('every-way', 'party');
  await person.put(day('31', '2', '2026'));
  await person.fail('party');
  const wrong = 'Write a real date, such as 27 3 2026';
  const heard = await said(page);
  const first = (beginning) => heard.findIndex((phrase) => phrase.startsWith(beginning));
  expect(first('alert'), heard.join('\n')).toBeGreaterThan(-1);
  expect(first('heading, There is a problem')).toBeGreaterThan(first('alert'));
  expect(first(`link, ${wrong}`)).toBeGreaterThan(first('heading, There is a problem'));
  expect(first('group, Which day')).toBeGreaterThan(first(`link, ${wrong}`));
  expect(heard[first('group, Which day')]).toContain(`Error: ${wrong}`);
  expect(heard[first('textbox, Day')]).toMatch(/31.*invalid/);
});
