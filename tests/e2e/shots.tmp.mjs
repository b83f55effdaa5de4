import { chromium } from '@playwright/test';
import { start, folder } from './support/server.mjs';
const data = await folder();
const server = await start(data, { HEARD_PSEUDO: 'true' });
const b = await chromium.launch({ executablePath: process.env.CHROMIUM, chromiumSandbox: false, args: ['--disable-gpu'] });
const shots = [
  ['look-360-en', '/look?back=/s/my-life', [360, 740], '', true],
  ['look-1280-en', '/look', [1280, 800], '', true],
  ['look-360-ar', '/look?lang=ar', [360, 740], '', true],
  ['look-1280-dark', '/look', [1280, 800], 'dark.large.on.lexend.wider.wider', false],
  ['q-huge-dys', '/s/my-life/enjoy', [360, 740], 'cream.huge.on.dyslexic.widest.widest', true],
  ['q-andika-wide', '/s/my-life/enjoy', [1280, 800], 'light.large.on.andika.wider.wider', false],
  ['q-scan', '/s/my-life/enjoy', [360, 740], 'device.normal.on.device.normal.normal.off.slow', false],
  ['q-scan-contrast', '/s/families/local_offer', [1280, 800], 'contrast.normal.on.device.normal.normal.off.slow', false],
  ['q-pa', '/s/my-life/enjoy?lang=pa', [360, 740], '', false],
  ['q-ur', '/s/my-life/enjoy?lang=ur', [360, 740], '', false],
  ['q-xb', '/s/my-life/enjoy?lang=ar-XB', [360, 740], '', false],
  ['q-xa', '/s/my-life?lang=en-XA', [360, 740], '', true],
];
for (const [name, url, [width, height], look, full] of shots) {
  const c = await b.newContext({ viewport: { width, height }, baseURL: server.url, locale: 'en-GB' });
  if (look) await c.addCookies([{ name: 'look', value: look, url: server.url }]);
  const p = await c.newPage();
  await p.goto(url); await p.waitForLoadState('networkidle'); await p.evaluate(() => document.fonts.ready); await p.waitForTimeout(600);
  await p.screenshot({ path: `/tmp/mine-shots/${name}.png`, fullPage: full });
  if (name === 'look-360-en') { await p.emulateMedia({ forcedColors: 'active' }); await p.screenshot({ path: '/tmp/mine-shots/look-forced.png', fullPage: true }); }
  await c.close();
}
await b.close(); await server.stop();
