// One-use codes, from their making to a second try with a used one.

import { wayOfCodes } from '../../support/codes.mjs';
import { test } from '../../support/test.mjs';

test('codes are shown once, and each lets one person in', wayOfCodes);
