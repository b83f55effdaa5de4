// A person who says, draws or photographs an answer; and what became of it, here and on the server.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { browser } from './browser.mjs';

const file = new URL('../../../locales/en/voice.ftl', import.meta.url);
const known = Object.fromEntries(readFileSync(file, 'utf8').split('\n').map((line) => line.split(' = ')));

/** An English text of the interface. */
export const word = (key) => known[key];

const device = '--use-fake-device-for-media-stream';
const launch = (...more) => ({ ...browser.launchOptions, args: [...browser.launchOptions.args, ...more] });

/** A browser with a microphone that beeps, which may be used. */
export const talking = { permissions: ['microphone'], launchOptions: launch(device, '--use-fake-ui-for-media-stream') };
/** A browser with a microphone that may not be used. */
export const refusing = { permissions: [], launchOptions: launch(device, '--use-fake-ui-for-media-stream=deny') };
/** A browser without a microphone. */
export const mute = { permissions: ['microphone'], launchOptions: launch('--use-fake-ui-for-media-stream') };

/** Notes every stream that the page gets, in `window.streams`; and every blob that has an address, in `window.blobs`. */
export const note = () => {
  const name = URL.createObjectURL;
  window.blobs = {};
  URL.createObjectURL = (blob) => {
    const address = name.call(URL, blob);
    window.blobs[address] = blob;
    return address;
  };
  const devices = navigator.mediaDevices;
  if (!devices) return;
  const get = devices.getUserMedia.bind(devices);
  window.streams = [];
  devices.getUserMedia = async (wanted) => {
    const stream = await get(wanted);
    window.streams.push(stream);
    return stream;
  };
};

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

export class Voice {
  constructor(person) {
    this.person = person;
    this.page = person.page;
    this.element = this.page.locator('#main heard-voice');
  }

  button(key) {
    return this.element.getByRole('button', { name: word(key), exact: true });
  }

  /** Presses buttons, one after the other. */
  async press(...keys) {
    for (const key of keys) await this.button(key).click();
  }

  at(step) {
    return expect(this.element).toHaveAttribute('data-step', step);
  }

  get disc() {
    return this.element.locator('.disc');
  }

  /** From the first button to the big one. */
  async agree() {
    await this.press('voice-start', 'voice-yes', 'voice-place-yes');
    await this.at('record');
  }

  /** Talks for a while, from the big button to listening. */
  async talk(milliseconds = 1500) {
    await this.disc.click();
    await expect(this.element).toHaveAttribute('data-on', '');
    await this.page.waitForTimeout(milliseconds);
    await this.disc.click();
    await this.at('review');
  }

  /** All the way to a recording that is part of the answer. */
  async record() {
    await this.agree();
    await this.talk();
    await this.press('voice-use');
    await this.at('kept');
  }

  /** The hidden field, in its parts. */
  async field() {
    const value = await this.page.locator('#q input[name="file"]').inputValue();
    const [medium, id, seconds] = value.split(':');
    return { value, medium, id, seconds: Number(seconds) };
  }

  /** Waits until the server has everything. */
  async saved() {
    await expect(this.page.locator('#main heard-outbox[data-own]')).toHaveAttribute('data-state', 'done', { timeout: 20_000 });
  }

  /** SHA-256 of what can be listened to here. */
  async here() {
    const sound = this.element.locator('audio');
    await expect(sound).toHaveAttribute('src', /./);
    const bytes = await sound.evaluate(async (it) => Array.from(new Uint8Array(await (window.blobs[it.src] ?? (await fetch(it.src))).arrayBuffer())));
    return digest(Buffer.from(bytes));
  }

  async address(id) {
    return `/api/responses/${(await this.person.draft()).uuid}/recordings/${id ?? (await this.field()).id}`;
  }

  /** SHA-256 of what the server has; its status where it has nothing. */
  async there(address) {
    const answer = await this.person.request.get(address ?? (await this.address()));
    return answer.ok() ? digest(await answer.body()) : answer.status();
  }

  /** How many of the microphone's tracks are still open. */
  open() {
    return this.page.evaluate(() => window.streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live').length);
  }
}

/** How many recordings lie on this device. */
export const kept = (page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'heard')) return 0;
    return new Promise((done) => {
      const asked = indexedDB.open('heard');
      asked.onsuccess = () => {
        const count = asked.result.transaction('outbox').objectStore('outbox').count();
        count.onsuccess = () => {
          asked.result.close();
          done(count.result);
        };
      };
    });
  });

/** Puts a voice of this many seconds into the outbox, as if it had been recorded: plain sound, 32 KB a second. */
export const sound = async (page, seconds) => {
  await page.locator('heard-voice[data-step]').waitFor();
  await page.evaluate(async (seconds) => {
    const rate = 16_000;
    const bytes = new ArrayBuffer(44 + seconds * rate * 2);
    const view = new DataView(bytes);
    const text = (at, words) => [...words].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt()));
    text(0, 'RIFF');
    view.setUint32(4, bytes.byteLength - 8, true);
    text(8, 'WAVEfmt ');
    [[16, 16], [24, rate], [28, rate * 2], [40, bytes.byteLength - 44]].forEach(([at, value]) => view.setUint32(at, value, true));
    [[20, 1], [22, 1], [32, 2], [34, 16]].forEach(([at, value]) => view.setUint16(at, value, true));
    text(36, 'data');
    for (let index = 0; index < seconds * rate; index += 1) view.setInt16(44 + index * 2, 9000 * Math.sin(index / 9), true);
    const element = document.querySelector('heard-voice');
    const box = await import(element.dataset.outbox);
    document.querySelector('#q input[name="file"]').value = await box.keep(new Blob([bytes], { type: 'audio/wav' }), 'voice', seconds);
    element.begin();
  }, seconds);
};

/** Expects that pressing the big button tells why it cannot work, and that writing is a press away. */
export async function expectTold(person, step, key) {
  const voice = new Voice(person);
  await voice.agree();
  await voice.disc.click();
  await voice.at(step);
  await expect(voice.element).toContainText(word(key));
  await expect(voice.element.locator('h2')).toBeFocused();
  await voice.press('voice-retry');
  await voice.at('record');
  await voice.disc.click();
  await voice.at(step);
  await voice.press('voice-write');
  await expect(person.field).toBeFocused();
}
