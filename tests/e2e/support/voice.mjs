// A voice for browsers that have none. It records what is asked of it and fires events as voices do.

/**
 * Gives every page of a context a voice.
 * @param {{languages?: string[], remote?: string[], mode?: 'speaks' | 'silent' | 'endless' | 'late', pace?: number}} voice
 *   `silent` never begins, `endless` never ends, `late` has its voices a moment after the page is there
 */
export async function giveVoice(context, { languages = ['en-GB'], remote = [], mode = 'speaks', pace = 30 } = {}) {
  await context.addInitScript(
    ({ languages, remote, mode, pace }) => {
      const all = [
        ...languages.map((lang) => ({ name: `Local ${lang}`, lang, localService: true, default: false })),
        ...remote.map((lang) => ({ name: `Remote ${lang}`, lang, localService: false, default: true })),
      ];
      let voices = mode === 'late' ? [] : all;
      const target = new EventTarget();
      const said = (window.said = []);
      let current;
      const synth = Object.assign(target, {
        speaking: false,
        pending: false,
        paused: false,
        cancelled: 0,
        getVoices: () => voices,
        resume() {},
        cancel() {
          synth.cancelled += 1;
          synth.speaking = false;
          const left = current;
          current = undefined;
          left?.onerror?.({ error: 'interrupted' });
        },
        speak(utterance) {
          said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name });
          synth.speaking = true;
          current = utterance;
          if (mode === 'silent') return;
          const still = (act) => () => current === utterance && act();
          setTimeout(still(() => utterance.onstart?.({})), 1);
          const words = [...utterance.text.matchAll(/\S+/g)];
          words.forEach((word, index) =>
            setTimeout(
              still(() => utterance.onboundary?.({ name: 'word', charIndex: word.index, charLength: word[0].length })),
              (index + 1) * pace,
            ),
          );
          if (mode === 'endless') return;
          const end = still(() => {
            synth.speaking = false;
            current = undefined;
            utterance.onend?.({});
          });
          setTimeout(end, (words.length + 1) * pace);
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: synth });
      window.SpeechSynthesisUtterance = class {
        constructor(text) {
          this.text = text;
        }
      };
      if (mode === 'late') {
        setTimeout(() => {
          voices = all;
          synth.dispatchEvent(new Event('voiceschanged'));
        }, 1500);
      }
    },
    { languages, remote, mode, pace },
  );
}

/** What was said until now. */
export const said = (page) => page.evaluate(() => window.said);

/** The texts of what was said, as one. */
export const heard = async (page) => (await said(page)).map((one) => one.text).join(' ');

/** Switches listening on in the page that is there. */
export async function listen(page) {
  await page.locator('main [name="listen"]').click();
  await page.locator('.heard-row').waitFor();
}
