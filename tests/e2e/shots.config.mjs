import config from './playwright.config.mjs';
export default { ...config, testDir: 'shots', projects: [{ name: 'shots', use: { mode: 'script' } }] };
