// From a published version to the next one, without script.

import { test } from '../../../support/test.mjs';
import { walkVersions } from '../../../support/versions.mjs';

test('a version is drafted, talked about, translated, published and closed', async ({ page, heard, browser }) => {
  await walkVersions({ page, heard, browser, script: false, whole: () => undefined });
});
