// Pictures of the main pages into the folder SHOTS: `{variant}/{page}-{width}.png`.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { scenes, waiting } from '../support/scenes.mjs';
import { furnished } from '../support/rooms.mjs';
import { rooms, strategy } from '../support/site.mjs';
import { comeIn } from '../support/staff.mjs';
import { expect, test } from '../support/test.mjs';

const folder = path.resolve(process.env.SHOTS || fileURLToPath(new URL('../shots', import.meta.url)));

const variants = {
  en: {},
  ar: { locale: 'ar' },
  dark: { colorScheme: 'dark' },
  'no-script': { mode: 'no-script' },
  'forced-colours': { contextOptions: { forcedColors: 'active' } },
};

const pages = [...rooms, `/results/${strategy}/enjoy-life`, `/results/${strategy}/safe-belong-community`, '/nothing', '/s/my-life-first'];

const file = (name) => name.replace(/^\/$/, 'front').replace(/^\//, '').replace(/[^a-z0-9]+/gi, '-').toLowerCase();

for (const [variant, use] of Object.entries(variants)) {
  test.describe(variant, () => {
    test.use(use);

    const shoot = (page, name) => {
      const { width } = page.viewportSize();
      return page.screenshot({ path: path.join(folder, variant, `${file(name)}-${width}.png`), fullPage: true });
    };

    test('journey', async ({ person, page, context, mode }) => {
      for (const [name, act] of Object.entries(mode === 'script' ? { ...scenes, ...waiting } : scenes)) {
        await act(person);
        await expect(page.locator('html')).toHaveAttribute('lang', /./);
        await shoot(page, `journey ${name}`);
        await context.clearCookies();
        if (mode === 'script') await page.evaluate(() => sessionStorage.clear());
      }
    });

    test('rooms', async ({ page }) => {
      for (const address of pages) {
        await page.goto(address);
        await shoot(page, address);
      }
    });

    // The staff room speaks English alone.
    if (variant !== 'ar') {
      test('staff', async ({ page, heard, request }) => {
        await page.goto('/manage/sign-in');
        await shoot(page, '/manage/sign-in');
        await comeIn(page, heard, 'administrator', 'engagement');
        for (const [room, address] of Object.entries(await furnished(page, heard, request))) {
          await page.goto(address);
          await shoot(page, room);
        }
        const rooms = page.getByRole('button', { name: /^Rooms/ });
        if (await rooms.isVisible()) {
          await rooms.click();
          await page.screenshot({ path: path.join(folder, variant, 'manage-rooms-360.png') });
        }
      });
    }
  });
}
