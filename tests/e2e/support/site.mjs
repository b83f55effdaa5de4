// What the public site has: the measures of the shipped strategy.

import { readFileSync } from 'node:fs';

const file = new URL('../../../server/shipped/strategies/herefordshire-2023-26.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8'));
const all = document.outcomes.flatMap((outcome) => outcome.measures);

/** Code of the strategy. */
export const strategy = document.code;
/** Codes of all measures. */
export const measures = all.map((measure) => measure.code);
/** Codes of the measures that people's answers are for. */
export const surveys = all.filter((measure) => measure.kind === 'survey').map((measure) => measure.code);
/** The languages of the interface. */
export const languages = ['en', 'cy', 'pl', 'ro', 'bg', 'uk', 'ur', 'pa', 'ar'];
/** Every public page that is not a measure. */
export const rooms = ['/', '/results', '/changes', '/calendar', '/privacy', '/accessibility', '/licences', '/help', '/look', '/receipt'];
