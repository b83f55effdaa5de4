import { browser, laptop, phone } from './support/browser.mjs';

// Pictures of the main pages, for people to look at: `npm run screenshots`. Not part of the tests.
export default {
  testDir: 'screenshots',
  outputDir: 'test-results',
  globalSetup: './support/template.mjs',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: [['line']],
  use: browser,
  projects: [
    { name: 'phone', use: phone },
    { name: 'laptop', use: laptop },
  ],
};
