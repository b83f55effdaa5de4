// The home page, as four roles see it.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

const seen = {
  engagement: ['to be heard', 'nothing yet', 'What is going on'],
  safeguarding: ['still sealed'],
  reader: ['to be heard', 'second person'],
  translator: [],
};

test('each role is told what needs it, and each line leads to where it is done', async ({ page, heard, another }) => {
  for (const [role, words] of Object.entries(seen)) {
    const mine = role === 'engagement' ? page : (await another()).page;
    await comeIn(mine, heard, role);
    for (const word of words) await expect(mine.locator('main')).toContainText(word);
    expect(await violationsInEveryTheme(mine)).toEqual([]);
    await mine.setViewportSize({ width: 360, height: 740 });
    expect(await mine.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // The most urgent group comes first, and no kind of need fills the page.
    const groups = await mine.locator('.today h3').allInnerTexts();
    const order = ['First: somebody may not be safe', 'Now', 'This week or next', 'When there is time'];
    expect(groups).toEqual(order.filter((group) => groups.includes(group)));
    const links = await mine.locator('.need a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const to of new Set(links)) {
      await mine.goto(new URL(to, mine.url()).href);
      await expect(mine.getByRole('heading', { level: 1 })).not.toHaveText(/not for your role|not here/);
      // Where a line names a place of its page, that place is there.
      const place = new URL(to, mine.url()).hash.slice(1);
      if (place) await expect(mine.locator(`[id="${place}"]`)).toHaveCount(1);
    }
  }
});
