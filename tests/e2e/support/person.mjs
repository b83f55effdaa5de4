// A person in front of a journey: what they see, tap, write and press. The same in every mode.

import { expect } from '@playwright/test';

export class Person {
  constructor(page, mode, seen, request) {
    this.page = page;
    this.mode = mode;
    this.seen = seen;
    this.request = request;
    this.collector = '';
  }

  /** Whether WebAssembly is expected to walk. */
  get live() {
    return this.mode === 'script';
  }

  /** Opens a step of a collector, the first page by default. */
  async open(collector, step = '', query = '') {
    this.collector = collector;
    const response = await this.page.goto(`/s/${collector}${step && '/'}${step}${query}`);
    await this.ready();
    return response;
  }

  /** Waits until the page is what its mode makes of it: walked by WebAssembly, or as the server wrote it. */
  ready() {
    return this.place('[data-at]');
  }

  /** Waits until the person is at this step. */
  at(step) {
    return this.place(`[data-at="${step}"]`);
  }

  place(at) {
    const walked = this.live ? `html[data-live] #q input[name="live"]${at}` : `#q input[name="seed"]${at}`;
    return this.page.locator(walked).waitFor({ state: 'attached', timeout: 15_000 });
  }

  /** Presses Next at a question that will not take what was put in. */
  async fail(step) {
    await this.press('next');
    await expect(this.summary).toBeVisible();
    await this.at(step);
  }

  get summary() {
    return this.page.locator('#main .sum');
  }

  get heading() {
    return this.page.locator('#main h1');
  }

  get field() {
    return this.page.locator('#a');
  }

  /** The input of an answer to tap. */
  option(code) {
    return this.page.locator(`#q input[name="answer"][value="${code}"]`);
  }

  /** A button of the page. */
  button(go) {
    return this.page.locator(`#main button[name="go"][value="${go}"]`);
  }

  press(go) {
    return this.button(go).click();
  }

  /** The bubble of an answer: what people tap. */
  bubble(code, name = 'answer') {
    const input = this.page.locator(`input[name="${name}"][value="${code}"]`);
    return this.page.locator('#q label', { has: input });
  }

  /** Taps answers: on their words, as people do. */
  async tap(...codes) {
    for (const code of codes) await this.bubble(code).click();
  }

  /** Presses Start, after choosing how to see the questions. */
  async start(presentation) {
    if (presentation) await this.bubble(presentation, 'presentation').click();
    await this.press('start');
  }

  /** Chooses a language in the menu that is on every page. */
  async speak(language) {
    await this.page.locator('header details.menu summary').click();
    await this.page.locator(`header button[name="lang"][value="${language}"]`).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.ready();
  }

  /** Answers the question that is there, and goes on. See `plans.mjs` for what an answer may be. */
  async answer(answer) {
    await this.put(answer);
    await this.press(answer.go ?? 'next');
  }

  /** Puts an answer in, without going on. */
  async put(answer) {
    if (answer.tap) await this.tap(...answer.tap);
    if (answer.other) await this.page.locator('#o').fill(answer.other);
    if (answer.type !== undefined) await this.field.fill(answer.type);
    for (const press of answer.move ?? []) await this.move(press);
    for (const [card, pile] of Object.entries(answer.sort ?? {})) await this.bubble(pile, `card-${card}`).click();
    if (answer.choose !== undefined) await this.field.selectOption(answer.choose);
    if (answer.day) await this.date(...answer.day);
  }

  /** The options of an order, as they stand. */
  get ranked() {
    return this.page.locator('#q .rank input[name="answer"]');
  }

  /** Their codes. */
  order() {
    return this.ranked.evaluateAll((all) => all.map((one) => one.value));
  }

  /** Moves an option by its button, and waits until it has moved. */
  async move(press) {
    const [way, code] = press.split(':');
    const to = (await this.order()).indexOf(code) + (way === 'up' ? -1 : 1);
    await this.press(press);
    await expect(this.ranked.nth(to)).toHaveValue(code);
    await this.ready();
  }

  /** Types a day. */
  async date(...typed) {
    for (const [index, name] of ['day', 'month', 'year'].entries()) {
      await this.page.locator(`#q input[name="${name}"]`).fill(typed[index]);
    }
  }

  /** Walks a plan, from its first question to wherever it leads. */
  async walk(plan) {
    for (const [question, answer] of plan) {
      await this.at(question);
      await this.answer(answer);
    }
  }

  /** The draft as the page knows it. */
  async draft() {
    return JSON.parse(await this.page.locator('#q input[data-at]').inputValue());
  }

  /** Sends from the list of answers, and returns the receipt. */
  async send() {
    await this.at('check');
    await this.press('send');
    return this.receipt();
  }

  /** The words of the receipt page. */
  async receipt() {
    await this.at('thanks');
    const words = this.page.locator('ol.words li');
    await expect(words).toHaveCount(5);
    return words.allInnerTexts();
  }

  /** What the list of answers says of a question. */
  told(question) {
    const button = this.page.locator(`button[value="change:${question}"]`);
    return this.page.locator('.told > div', { has: button }).locator('dd').first();
  }

  /** The codes of the questions in the list of answers. */
  async listed() {
    const values = await this.page.locator('.told button[name="go"]').evaluateAll((all) => all.map((one) => one.value));
    return values.map((value) => value.replace('change:', ''));
  }
}
