import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './build-app.ts',
  outputDir: '../../test-results/electron',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Two Electrons at once hang in teardown on Linux (electron#47419).
  workers: 1,
  // A second try only in CI; the report names a test that needed it.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});
