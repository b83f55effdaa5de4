// The home page, as four roles see it.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { comeIn } from '../../support/staff.mjs';
import { expect, test } from '../../support/test.mjs';

const seen = {
  engagement: ['wait to be heard', 'What is going on'],
  safeguarding: ['still sealed'],
  reader: ['wait to be heard', 'second person'],
  translator: ['Nothing needs you today'],
};

test('each role is told what needs it', async ({ page, heard, another }) => {
  for (const [role, words] of Object.entries(seen)) {
    const mine = role === 'engagement' ? page : (await another()).page;
    await comeIn(mine, heard, role);
    for (const word of words) await expect(mine.locator('main')).toContainText(word);
    expect(await violationsInEveryTheme(mine)).toEqual([]);
    await mine.setViewportSize({ width: 360, height: 740 });
    expect(await mine.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
