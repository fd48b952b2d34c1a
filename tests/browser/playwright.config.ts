import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build-once.ts',
  outputDir: '../../test-results/browser',
  // Long, since only a failing test ever waits for them, and a crowded machine takes many times what a quiet one does.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  // A second try only in CI; the report names a test that needed it.
  retries: process.env['CI'] === undefined ? 0 : 1,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: executablePath === null ? {} : { executablePath },
    actionTimeout: 30_000,
    // Recording every test costs time in each step; a failed one is recorded when it is tried again.
    trace: 'on-first-retry',
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
  },
});
