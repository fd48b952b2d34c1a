import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build-once.ts',
  outputDir: '../../test-results/browser',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A second try only in CI; the report names a test that needed it.
  retries: process.env['CI'] === undefined ? 0 : 1,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: executablePath === null ? {} : { executablePath },
    actionTimeout: 20_000,
    // Recording every test costs time in each step; a failed one is recorded when it is tried again.
    trace: 'on-first-retry',
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
  },
});
