// A day of each role, without script.

import { day, roles } from '../../../support/roles.mjs';
import { test } from '../../../support/test.mjs';

const whole = () => undefined;

for (const role of Object.keys(roles)) {
  test(`${role}: sees its rooms, does its work, is kept from others`, ({ page, person, heard, another, request }) =>
    day(role, { page, person, heard, another, request, whole }));
}
