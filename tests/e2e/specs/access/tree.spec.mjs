// What a screen reader is told, for one page of each kind. Words are left open where they may be put better.

import { scenes } from '../../support/scenes.mjs';
import { expect, test } from '../../support/test.mjs';

const step = `
  - button "Back"
  - paragraph: /Part/`;

const acts = `
  - button "Next"
  - button "Skip"
  - button "I’d rather not say"`;

const trees = {
  start: `
    - heading [level=1]
    - heading [level=2]
    - list:
      - listitem:
        - button "English"
      - listitem:
        - button "Cymraeg"
      - listitem:
        - button "Polski"
      - listitem:
        - button "Українська"
      - listitem:
        - button "العربية"
    - group:
      - heading [level=2]
      - radio /Words/ [checked]
      - radio /Easy Read/
    - list:
      - listitem
      - listitem
      - listitem
    - button "Start"`,
  information: `${step}
  - heading [level=1]
  - paragraph
  - button "Next"`,
  faces: `${step}
  - group "How often do you enjoy your life?":
    - heading "How often do you enjoy your life?" [level=1]
    - paragraph
    - radio "Always"
    - radio "Most of the time"
    - radio "Sometimes"
    - radio "Never"
  ${acts.trim()}`,
  'yes or no': `${step}
  - group /hobby/:
    - heading [level=1]
    - radio "Yes"
    - radio "No"
    - radio /sure/
  ${acts.trim()}`,
  'one choice with other': `${step}
  - group /hardest/:
    - heading [level=1]
    - radio
    - radio
    - radio
    - radio
    - radio
    - radio
    - text: /./
    - textbox /./
    - radio
  ${acts.trim()}`,
  'several choices with none': `${step}
  - group "Where do you feel safe?":
    - heading "Where do you feel safe?" [level=1]
    - paragraph
    - checkbox /area/
    - checkbox /learn/
    - checkbox /buses/
    - checkbox /school/
    - paragraph: or
    - checkbox /don’t feel safe/
  ${acts.trim()}`,
  scale: `${step}
  - group /My sister/:
    - heading /My sister/ [level=1]
    - paragraph: /0 – .+10 – .+/
    - radio "0"
    - radio "1"
    - radio "2"
    - radio "3"
    - radio "4"
    - radio "5"
    - radio "6"
    - radio "7"
    - radio "8"
    - radio "9"
    - radio "10"
  ${acts.trim()}`,
  number: `${step}
  - heading [level=1]
  - textbox /old/
  ${acts.trim()}`,
  'short text': `${step}
  - heading [level=1]
  - textbox /./
  ${acts.trim()}`,
  'long text': `${step}
  - heading [level=1]
  - textbox /change one thing/
  ${acts.trim()}`,
  'something wrong': `
  - button "Back"
  - alert:
    - heading /There is a problem/ [level=2]
    - list:
      - listitem:
        - link /whole number/:
          - /url: "#a"
  - heading [level=1]
  - paragraph: /Error:/
  - textbox [invalid]: many
  ${acts.trim()}`,
  check: `
  - button "Back"
  - heading "Check your answers" [level=1]
  - term
  - definition
  - definition:
    - button /^Change ./
  - term
  - button "Send my answers"`,
  thanks: `
  - heading [level=1]
  - paragraph
  - heading /five words/ [level=2]
  - list /five words/:
    - listitem: /^\\S+$/
    - listitem: /^\\S+$/
    - listitem: /^\\S+$/
    - listitem: /^\\S+$/
    - listitem: /^\\S+$/
  - paragraph:
    - link:
      - /url: /receipt/
  - heading [level=2]
  - list
  - paragraph:
    - link:
      - /url: /results/
  - paragraph:
    - button "Finish"`,
};

for (const mode of ['script', 'no-script']) {
  test.describe(mode, () => {
    test.use({ mode });
    for (const [name, tree] of Object.entries(trees)) {
      test(name, async ({ person, page }) => {
        await scenes[name](person);
        await expect(page.locator('#main')).toMatchAriaSnapshot(tree);
      });
    }

    test('around every step', async ({ person, page }) => {
      await person.open('my-life', 'enjoy');
      await expect(page.locator('body')).toMatchAriaSnapshot(`
        - link "Skip to the question"
        - banner:
          - paragraph
          - group: /English/
          - link "Help"
          - link "Exit"
        - main
        - contentinfo:
          - link "Privacy"
          - link "Accessibility"
          - button "Make it mine"
      `);
    });
  });
}
