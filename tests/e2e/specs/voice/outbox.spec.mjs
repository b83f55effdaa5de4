// On the way to the server: nothing is lost when the network or the page goes away, and nothing is left on this
// device when the person does.

import { exit } from '../../support/server.mjs';
import { expect, test } from '../../support/test.mjs';
import { Voice, kept, note, sound, talking, word } from '../../support/recorder.mjs';

test.use(talking);

const pieces = '**/api/responses/*/recordings/*';
const PIECE = 256 * 1024;

/** Holds every piece from this one on (from 0) until the returned function is called. */
async function hold(context, first) {
  let seen = 0;
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  await context.route(pieces, async (route) => {
    if (route.request().method() === 'PATCH' && seen++ >= first) await gate;
    await route.continue().catch(() => {});
  });
  return release;
}

/** Where each piece began, and how often was asked how far it is. */
const offsets = (person) =>
  person.seen.requests.filter((one) => one.method() === 'PATCH').map((one) => Number(one.headers()['upload-offset']) / PIECE);

test.beforeEach(async ({ person, context }) => {
  await context.addInitScript(note);
  await person.open('my-life', 'say');
});

test('progress is told in words and by a bar', async ({ person, page, context }) => {
  const voice = new Voice(person);
  const release = await hold(context, 2);
  await sound(page, 30);
  const far = page.locator('#main heard-outbox');
  await expect(far.locator('progress')).toHaveJSProperty('value', Math.floor((100 * 2 * PIECE) / (44 + 30 * 32_000)));
  await expect(far.locator('label')).toHaveText(/54\S* of 100 saved$/);
  await expect(far.getByRole('status')).toHaveText(word('upload-going'));
  release();
  await voice.saved();
  await expect(far.getByRole('status')).toHaveText(word('upload-done'));
  expect(await voice.there()).toBe(await voice.here());
});

test('a network that goes away in the middle: it goes on where it was', async ({ person, page, context }) => {
  const voice = new Voice(person);
  let cut = true;
  await context.route(pieces, (route) => {
    const late = route.request().method() === 'PATCH' && Number(route.request().headers()['upload-offset']) >= 2 * PIECE;
    return cut && late ? route.abort() : route.continue();
  });
  await sound(page, 30);
  await expect(page.locator('#main heard-outbox').getByRole('status')).toHaveText(word('upload-slow'));
  cut = false;
  await context.setOffline(true);
  await context.setOffline(false);
  await voice.saved();
  expect(await voice.there()).toBe(await voice.here());
  const sent = offsets(person);
  expect(sent.slice(0, 3)).toEqual([0, 1, 2]);
  expect(sent.slice(-2)).toEqual([2, 3]);
  expect(sent.filter((offset) => offset < 2)).toHaveLength(2);
});

test('a reload in the middle: it goes on where it was', async ({ person, page, context }) => {
  const voice = new Voice(person);
  await hold(context, 1);
  await sound(page, 30);
  await expect(page.locator('#main heard-outbox label')).toHaveText(/27\S* of 100/);
  const { value } = await voice.field();
  const whole = await voice.here();
  await context.unroute(pieces);
  await page.reload();
  await person.at('say');
  await voice.at('kept');
  expect((await voice.field()).value).toBe(value);
  await voice.saved();
  expect(await voice.there()).toBe(whole);
  expect(await voice.here()).toBe(whole);
  expect(offsets(person).filter((offset) => offset === 0)).toHaveLength(1);
});

test('an upload goes on while the person goes on, and sending waits for it', async ({ person, page, context }) => {
  const voice = new Voice(person);
  const release = await hold(context, 1);
  await sound(page, 30);
  const address = await voice.address();
  await person.press('next');
  await person.at('check');
  await expect(page.locator('#q > heard-outbox')).toBeVisible();
  await expect(voice.button('voice-hear-play')).toBeVisible();
  await person.press('send');
  await expect(page.locator('#main [role="status"] h1')).toBeVisible();
  await expect(page.locator('#q > heard-outbox')).toBeVisible();
  expect(await voice.there(address)).not.toBe(200);
  release();
  await person.receipt();
  await expect.poll(() => kept(page)).toBe(0);
});

test('what the server will not take is told, and can be taken away', async ({ person, page, context }) => {
  const voice = new Voice(person);
  await context.route(pieces, (route) =>
    route.request().method() === 'PATCH' ? route.fulfill({ status: 415, json: {} }) : route.continue(),
  );
  await sound(page, 10);
  await expect(page.locator('#main heard-outbox').getByRole('status')).toHaveText(word('upload-lost'));
  await person.put({ type: 'More buses' });
  await person.press('next');
  await person.at('check');
  await person.press('send');
  await expect(page.locator('#main [role="alert"]')).toContainText(word('refused-recording'));
  await person.press('check');
  await person.at('check');
  await page.locator('button[value="change:say"]').click();
  await voice.at('kept');
  await voice.press('voice-delete', 'voice-delete-yes');
  await person.press('next');
  await person.at('check');
  await person.send();
});

test('a checksum that fails once is tried again', async ({ person, page, context }) => {
  const voice = new Voice(person);
  let failed = false;
  await context.route(pieces, (route) => {
    if (failed || route.request().method() !== 'PATCH') return route.continue();
    failed = true;
    return route.fulfill({ status: 460, json: {} });
  });
  await sound(page, 3);
  await voice.saved();
  expect(await voice.there()).toBe(await voice.here());
});

test('what lies on this device cannot be read without this tab', async ({ person, page }) => {
  await sound(page, 2);
  await new Voice(person).saved();
  const row = await page.evaluate(
    () =>
      new Promise((done) => {
        const asked = indexedDB.open('heard');
        asked.onsuccess = () => {
          const all = asked.result.transaction('outbox').objectStore('outbox').getAll();
          all.onsuccess = () => done({ keys: Object.keys(all.result[0]), start: new TextDecoder().decode(all.result[0].data.slice(0, 4)) });
        };
      }),
  );
  expect(row.start).not.toBe('RIFF');
  expect(row.keys).not.toContain('blob');
});

for (const mode of ['script', 'no-wasm']) {
  test.describe(`Exit, ${mode}`, () => {
    test.use({ mode });

    test('leaves nothing here, and nothing on the server', async ({ person, page }) => {
      const voice = new Voice(person);
      await voice.record();
      await voice.saved();
      const address = await voice.address();
      await page.locator('header a.exit').click();
      await expect(page).toHaveURL(exit);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await expect.poll(() => kept(page)).toBe(0);
      await expect.poll(() => voice.there(address)).toBe(404);
    });
  });
}

test.describe('where no WebAssembly comes', () => {
  test.use({ mode: 'no-wasm' });

  test('a voice goes along from page to page, and Send waits for it', async ({ person, page, context }) => {
    const voice = new Voice(person);
    const release = await hold(context, 0);
    await voice.record();
    const address = await voice.address();
    await person.press('next');
    await person.at('check');
    await expect(page.locator('#q > heard-outbox')).toBeVisible();
    await person.press('send');
    await person.at('check');
    release();
    await person.receipt();
    expect(await voice.there(address)).toBe(404);
    await expect.poll(() => kept(page)).toBe(0);
  });
});
