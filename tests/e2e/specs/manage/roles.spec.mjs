// A day of each role, and pages on its way looked at in every theme.

import { violationsInEveryTheme } from '../../support/axe.mjs';
import { day, roles } from '../../support/roles.mjs';
import { expect, test } from '../../support/test.mjs';

const whole = async (page) => expect(await violationsInEveryTheme(page)).toEqual([]);

for (const role of Object.keys(roles)) {
  test(`${role}: sees its rooms, does its work, is kept from others`, ({ page, person, heard, another, request }) =>
    day(role, { page, person, heard, another, request, whole }));
}
