// Reading aloud: what is said, in which voice, what is marked, and what stops it. With the journey taken over,
// and on pages whose WebAssembly never comes.

import { tap, type } from '../../support/plans.mjs';
import { expect, test } from '../../support/test.mjs';
import { giveVoice, heard, listen, said } from '../../support/voice.mjs';

const question = (page) => page.locator('.heard-row .hear').first();
const everything = (page) => page.locator('.heard-row .hear').nth(1);
const playing = (page) => page.locator('.hear.on');

for (const mode of ['script', 'no-wasm']) {
  test.describe(mode, () => {
    test.use({ mode });

    test('each part has its own button, in the voice of this device', async ({ person, page, context }) => {
      await giveVoice(context, { remote: ['en-GB'] });
      await person.open('my-life', 'club');
      const loads = person.seen.navigations.length;
      await listen(page);
      await expect(page.locator('main [name="listen"]')).toHaveAttribute('aria-pressed', 'true');
      await question(page).click();
      await expect(playing(page)).toHaveCount(0, { timeout: 15_000 });
      expect(await heard(page)).toContain('Are you in a club');
      expect((await said(page)).every((one) => one.voice === 'Local en-GB' && one.lang === 'en-GB')).toBe(true);
      await page.evaluate(() => (window.said.length = 0));
      await page.locator('.ans > .hear').first().click();
      await expect(playing(page)).toHaveCount(0);
      expect(await heard(page)).toBe('Yes');
      expect(person.seen.navigations).toHaveLength(loads);
      // The answers are not touched by it.
      await expect(page.locator('#q input:checked')).toHaveCount(0);
      // The next page knows.
      await page.reload();
      await page.locator('.heard-row').waitFor();
      await page.locator('main [name="listen"]').click();
      await expect(page.locator('.hear')).toHaveCount(0);
      const cookies = await context.cookies();
      expect(cookies.map((cookie) => cookie.name)).toContain('look');
    });

    test('everything is read in its order, and the word that is read is marked', async ({ person, page, context }) => {
      await giveVoice(context, { pace: 60 });
      await person.open('my-life', 'club');
      await listen(page);
      await everything(page).click();
      await expect(page.locator('.hearing')).toHaveCount(1);
      await expect
        .poll(() => page.evaluate(() => [...CSS.highlights.get('heard-word')].map(String).join('')), { intervals: [20] })
        .toMatch(/^\S+$/);
      await expect(playing(page)).toHaveCount(0, { timeout: 20_000 });
      const all = await heard(page);
      const places = ['Are you in a club', 'It could be sport', 'Yes', 'No', 'not sure'].map((text) => all.indexOf(text));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      await expect(page.locator('.hearing')).toHaveCount(0);
    });

    test('pressing again, Escape and a hidden page stop it', async ({ person, page, context }) => {
      await giveVoice(context, { mode: 'endless', pace: 100 });
      await person.open('my-life', 'club');
      await listen(page);
      for (const stop of [
        () => playing(page).click(),
        () => page.keyboard.press('Escape'),
        () => page.evaluate(() => dispatchEvent(new Event('pagehide'))),
      ]) {
        await question(page).click();
        await expect(playing(page)).toHaveAccessibleName('Stop');
        await stop();
        await expect(playing(page)).toHaveCount(0);
        expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
      }
    });

    test('a voice that never begins is said to be quiet', async ({ person, page, context }) => {
      await giveVoice(context, { mode: 'silent' });
      await person.open('my-life', 'club');
      await listen(page);
      await question(page).click();
      await expect(page.locator('.heard-note')).toContainText('The voice did not start', { timeout: 10_000 });
      await expect(playing(page)).toHaveCount(0);
    });

    test('a voice that forgets to end is ended', async ({ person, page, context }) => {
      await giveVoice(context, { mode: 'endless', pace: 1 });
      await person.open('my-life', 'club');
      await listen(page);
      await page.locator('.ans > .hear').first().click();
      await expect(playing(page)).toHaveCount(1);
      await expect(playing(page)).toHaveCount(0, { timeout: 15_000 });
    });

    test('voices that come late are waited for', async ({ person, page, context }) => {
      await giveVoice(context, { mode: 'late' });
      await person.open('my-life', 'club');
      await listen(page);
      await question(page).click();
      await expect.poll(() => heard(page), { timeout: 6000 }).toContain('Are you in a club');
    });

    test('a remote voice is none, and the page says so in its language', async ({ person, page, context }) => {
      await giveVoice(context, { languages: ['en-GB'], remote: ['pl-PL'] });
      await person.open('my-life', 'club', '?lang=pl');
      await listen(page);
      await question(page).click();
      await expect(page.locator('.heard-note')).toContainText('nie ma własnego głosu dla tego języka: ⁨polski⁩');
      expect(await said(page)).toEqual([]);
    });
  });
}

test('another question, another language and Exit stop it', async ({ person, page, context }) => {
  await giveVoice(context, { languages: ['en-GB', 'cy-GB'], mode: 'endless', pace: 100 });
  await person.open('my-life', 'club');
  await listen(page);
  await question(page).click();
  await expect(playing(page)).toHaveCount(1);
  await person.speak('cy');
  await expect(playing(page)).toHaveCount(0);
  await expect(question(page)).toHaveAccessibleName('Gwrando ar hwn');
  await question(page).click();
  expect((await said(page)).at(-1).lang).toBe('cy-GB');
  await person.answer(tap('yes'));
  await person.at('travel');
  await expect(playing(page)).toHaveCount(0);
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect(page.locator('.ans > .hear')).toHaveCount(4);
  await question(page).click();
  await page.goBack();
  await person.at('club');
  await expect(playing(page)).toHaveCount(0);
});

test('what a person wrote is read by its own button only', async ({ person, page, context }) => {
  await giveVoice(context);
  await person.open('my-life', 'say');
  await listen(page);
  const own = page.locator('.txt + .hear');
  await expect(own).toBeHidden();
  await person.put(type('A secret bench'));
  await everything(page).click();
  await expect(playing(page)).toHaveCount(0, { timeout: 20_000 });
  expect(await heard(page)).not.toContain('secret');
  await own.click();
  await expect.poll(() => heard(page)).toContain('A secret bench');
  await person.press('next');
  await person.at('check');
  await page.evaluate(() => (window.said.length = 0));
  await everything(page).click();
  await expect(playing(page)).toHaveCount(0, { timeout: 20_000 });
  expect(await heard(page)).not.toContain('secret');
  await page.locator('dd[data-own] .hear').click();
  await expect.poll(() => heard(page)).toContain('A secret bench');
});

test('public pages are read too', async ({ person, page, context }) => {
  await giveVoice(context);
  await person.open('my-life', 'club');
  await listen(page);
  for (const [address, words] of [['/help', 'Get help'], ['/privacy', 'What happens to what you say'], ['/results', 'What people said']]) {
    await page.goto(address);
    await question(page).click();
    await expect.poll(() => heard(page)).toContain(words);
  }
});
