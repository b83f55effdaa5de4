// From a published version to the next one, each page looked at by axe and at the width of a phone.

import { violations } from '../../support/axe.mjs';
import { expect, test } from '../../support/test.mjs';
import { walkVersions } from '../../support/versions.mjs';

async function whole(page) {
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('every page on the way to a new version is whole', async ({ page, heard, browser }) => {
  test.setTimeout(120_000);
  await walkVersions({ page, heard, browser, script: true, whole });
});
