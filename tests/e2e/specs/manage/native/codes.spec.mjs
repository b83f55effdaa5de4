// One-use codes where no script runs, for staff and for people.

import { wayOfCodes } from '../../../support/codes.mjs';
import { test } from '../../../support/test.mjs';

test('codes are shown once, and each lets one person in', wayOfCodes);
