import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  // Pictures are taken of a portal that no test has been at.
  testMatch:
    process.env.UPDATE_PICTURES === '1' ? 'pictures.spec.ts' : '*.spec.ts',
  outputDir: 'test-results',
  // One portal on a small machine; its pages are compiled as they are opened.
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.PORTAL_URL ?? 'http://localhost:3000',
    viewport: { width: 1400, height: 1000 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
