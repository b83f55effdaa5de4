// Ways through the instruments. A plan is a list of [question, answer]; an answer is one of
//   { tap: [codes], other?: words }   answers to tap, in the order of the question
//   { type: words }                   something written
//   { move: [presses] }               an order: presses of `up:{option}` or `down:{option}`
//   { sort: { card: pile } }          cards on piles
//   { choose: code }                  one of a menu
//   { day: [day, month, year] }       a day, as it is typed
//   { go: 'skip' | 'refuse' }         another button than Next
//   {}                                nothing: only Next

export const tap = (...codes) => ({ tap: codes });
export const type = (text) => ({ type: text });
export const move = (...presses) => ({ move: presses });
export const sort = (piles) => ({ sort: piles });
export const choose = (code) => ({ choose: code });
export const day = (...typed) => ({ day: typed });
export const skip = { go: 'skip' };
export const refuse = { go: 'refuse' };
export const read = {};

/** The instrument behind each collector. */
export const instruments = {
  'my-life': 'quality-of-life',
  families: 'parent-carer-survey',
  'help-poll': 'help-poll',
  three: 'feeling-safe',
  'every-way': 'every-way',
};

/** Someone who is in a club: nobody asks them what they would like to try. */
export const myLife = [
  ['practice', tap('okay')],
  ['enjoy', tap('often')],
  ['club', tap('yes')],
  ['travel', tap('quite_sure')],
  ['safe', tap('area', 'travel')],
  ['belong', tap('learn')],
  ['opinion', tap('sometimes')],
  ['feedback', tap('not_sure')],
  ['cope', tap('never')],
  ['rating', tap('good')],
  ['health', tap('no')],
  ['say', type('More buses, and a bench.\nThat is all.')],
];

/** A parent carer who is asked everything. */
export const families = [
  ['welcome', read],
  ['age', type('15')],
  ['plan', tap('yes')],
  ['review', tap('both')],
  ['process', tap('quite_hard')],
  ['hardest', { tap: ['other'], other: 'The telephone' }],
  ['know_contact', tap('yes')],
  ['first_contact', { tap: ['other'], other: 'My sister' }],
  ['contact_ease', tap('8')],
  ['local_offer', { tap: ['services', 'other'], other: 'The map' }],
  ['local_offer_find', tap('some')],
  ['health_safe', tap('partly')],
  ['waiting', tap('none')],
  ['listened', tap('sometimes')],
  ['tell_once', tap('many')],
  ['coproduction', tap('no_view')],
  ['feedback', tap('no')],
  ['included', tap('often')],
  ['next_steps', tap('not_sure')],
  ['best', type('Her laugh')],
  ['change', type('Fewer letters.\n\nOne person to ring.')],
];

/** Every kind of question. What could be said, drawn or photographed is written. */
export const everyWay = [
  ['welcome', read],
  ['practice', tap('okay')],
  ['go', tap('yes')],
  ['where', { tap: ['other'], other: 'The seaside' }],
  ['bring', tap('picnic', 'umbrella')],
  ['matters', move('up:new', 'down:friends')],
  ['size', type('6')],
  ['going', sort({ friends: 'well', getting: 'so-so', rest: 'not-well' })],
  ['keen', tap('7')],
  ['name', type('The Badgers')],
  ['good', type('Cake.\nFriends.')],
  ['best', type('We went on a steam train.')],
  ['room', type('A den with cushions')],
  ['like', type('My trampoline')],
  ['area', choose('ledbury')],
  ['party', day('1', '5', '2026')],
  ['help', tap('family', 'friend')],
];

/** The order that `everyWay` makes. */
const ORDER = ['food', 'friends', 'quiet', 'new', 'close'];

/** One question. */
export const poll = [['rating', tap('good')]];

const unstored = new Set(['practice', 'welcome']);
const numbers = new Set(['age', 'contact_ease', 'size', 'keen']);

/** A plan up to, and without, a question. */
export const before = (plan, question) => plan.slice(0, plan.findIndex(([code]) => code === question));

/** A plan from a question on. */
export const from = (plan, question) => plan.slice(plan.findIndex(([code]) => code === question));

/** A plan with another answer to one question. */
export const instead = (plan, question, answer) => plan.map((step) => (step[0] === question ? [question, answer] : step));

/** What the server must have stored of a plan, in the form of `PUT /api/responses/{uuid}`. */
export function answers(plan) {
  const stored = plan.filter(([code]) => !unstored.has(code)).map(([code, answer]) => [code, one(code, answer)]);
  return Object.fromEntries(stored);
}

function one(code, answer) {
  if (answer.go === 'skip') return 'skipped';
  if (answer.go === 'refuse') return 'refused';
  if (answer.move) return { chosen: ORDER };
  if (answer.sort) return { chosen: Object.entries(answer.sort).map((pair) => pair.join(':')) };
  if (answer.choose) return { chosen: [answer.choose] };
  if (answer.day) return { text: [...answer.day].reverse().map((part) => part.padStart(2, '0')).join('-') };
  const words = answer.type ?? answer.tap[0];
  if (numbers.has(code)) return { number: Number(words) };
  if (answer.tap) return answer.other ? { chosen: answer.tap, other: answer.other } : { chosen: answer.tap };
  return { text: words };
}
