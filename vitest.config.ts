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
    // Where processors have protection keys, V8 loses count of its code pages when threads come and go, and ends (nodejs/node#64500).
    execArgv: process.platform === 'linux' && process.arch === 'x64' ? ['--no-memory-protection-keys'] : [],
  },
});
