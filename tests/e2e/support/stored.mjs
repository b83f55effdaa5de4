// What the server has stored. It tells nobody; but it takes the same response twice and gives the same
// receipt, and refuses another one under the same UUID. So asking it to store what we think it has
// stored answers the question, and changes nothing.

import { expect } from '@playwright/test';

import { instruments } from './plans.mjs';

/** The body of `PUT /api/responses/{uuid}`. */
export const submission = (collector, answers, language = 'en', presentation = 'standard') => ({
  collector,
  instrument: instruments[collector],
  version: 1,
  language,
  presentation,
  answers,
});

/** Sends a response as a program would. */
export async function put(request, uuid, body) {
  const answer = await request.put(`/api/responses/${uuid}`, { data: body });
  return { status: answer.status(), body: await answer.json() };
}

/** Expects exactly these answers to be stored under this UUID, with this receipt. */
export async function expectStored(request, uuid, body, receipt) {
  const same = await put(request, uuid, body);
  expect(same).toEqual({ status: 200, body: { receipt } });
  const [first] = Object.keys(body.answers);
  const answers = { ...body.answers, [first]: body.answers[first] === 'skipped' ? 'refused' : 'skipped' };
  const other = await put(request, uuid, { ...body, answers });
  expect(other.status).toBe(409);
}
