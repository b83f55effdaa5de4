// The browser of the tests: the system's Chromium, without anything that calls home.

export const browser = {
  browserName: 'chromium',
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  trace: 'off',
  launchOptions: {
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

/** A small phone, in CSS pixels. */
export const phone = { viewport: { width: 360, height: 740 } };

/** An ordinary laptop, in CSS pixels. */
export const laptop = { viewport: { width: 1280, height: 800 } };
