import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/set-up-properties.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Real SQLite files and spawned programs: more workers than cores only make each other wait.
    maxWorkers: 2,
  },
});
