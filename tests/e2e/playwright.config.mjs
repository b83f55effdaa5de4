import { browser, phone } from './support/browser.mjs';

// The journey is walked in three ways: taken over by WebAssembly, with script switched off, and with
// script that never gets its WebAssembly. Everything in `specs/respond` must hold in all three.
export default {
  testDir: 'specs',
  outputDir: 'test-results',
  globalSetup: './support/template.mjs',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // What is not there by then will not come: a test that waits for it should say so soon.
  use: { ...browser, ...phone, actionTimeout: 30_000 },
  projects: [
    { name: 'script', testMatch: ['respond/*.spec.mjs', 'care/*.spec.mjs', 'script/*.spec.mjs'], use: { mode: 'script' } },
    { name: 'no-script', testMatch: /specs\/(respond|care|native)\/[^/]+$/, use: { mode: 'no-script' } },
    { name: 'no-wasm', testMatch: ['respond/*.spec.mjs', 'care/*.spec.mjs'], use: { mode: 'no-wasm' } },
    { name: 'site', testMatch: 'site/*.spec.mjs', use: { mode: 'no-script' } },
    { name: 'listen', testMatch: 'listen/*.spec.mjs', use: { mode: 'script' } },
    { name: 'mine', testMatch: 'mine/*.spec.mjs', use: { mode: 'script' } },
    { name: 'access', testMatch: 'access/*.spec.mjs', use: { mode: 'script' } },
    // Staff specs share the server of their worker and change much of it: one that fails is tried on a new one.
    // Pages of staff, with and without script: no-wasm is the same there as script.
    { name: 'manage', timeout: 180_000, retries: 1, testMatch: 'manage/*.spec.mjs', use: { mode: 'script', viewport: { width: 1280, height: 800 } } },
    { name: 'manage-no-script', timeout: 180_000, retries: 1, testMatch: 'manage/native/*.spec.mjs', use: { mode: 'no-script', viewport: { width: 1280, height: 800 } } },
    { name: 'voice', testMatch: 'voice/*.spec.mjs', use: { mode: 'script' } },
  ],
};
