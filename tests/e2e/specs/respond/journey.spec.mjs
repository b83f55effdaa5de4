// From the first page to the receipt: every instrument, left to right and right to left.

import { answers, families, myLife, poll } from '../../support/plans.mjs';
import { expectStored, submission } from '../../support/stored.mjs';
import { expect, test } from '../../support/test.mjs';

const plans = { 'my-life': myLife, families, 'help-poll': poll };

for (const [collector, plan] of Object.entries(plans)) {
  for (const [language, direction] of [['en', 'ltr'], ['ar', 'rtl']]) {
    test(`${collector} in ${language}, to the receipt`, async ({ person, page, request }) => {
      await person.open(collector);
      if (language !== 'en') {
        await page.locator(`.langs button[name="lang"][value="${language}"]`).click();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await person.ready();
      }
      await person.start();
      await person.walk(plan);
      await person.at('check');
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const { uuid } = await person.draft();
      const told = answers(plan);
      expect(await person.listed()).toEqual(Object.keys(told));

      const receipt = await person.send();
      expect(new Set(receipt).size).toBeGreaterThan(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveURL(`/s/${collector}/thanks`);
      await expectStored(request, uuid, submission(collector, told, language), receipt);

      // Nothing of what was said stays in the page.
      expect((await person.draft()).answers).toEqual({});
      if (person.live) expect(person.seen.navigations).toHaveLength(1);
      else expect(person.seen.navigations.length).toBeGreaterThan(plan.length);
    });
  }
}
