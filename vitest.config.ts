import { defineConfig } from 'vitest/config';

/** Tests of what keeps nothing from one test to the next: pure code, and functions over a library file of their own. */
const keepNothing = ['tests/shared/**/*.test.ts', 'tests/renderer/**/*.test.ts', 'tests/db/**/*.test.ts'];
/** Puts something else in the place of a module, and so must be the first to load it. */
const replaceModules = ['tests/shared/interests/table-when-needed.test.ts'];

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    setupFiles: ['tests/set-up-properties.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // Real SQLite files and spawned programs: more workers than cores only make each other wait.
    maxWorkers: 2,
    // Where processors have protection keys, V8 loses count of its code pages when threads come and go, and ends (nodejs/node#64500).
    execArgv: process.platform === 'linux' && process.arch === 'x64' ? ['--no-memory-protection-keys'] : [],
    // Loading the program anew for each file takes half of the time of the tests that do not need it.
    projects: [
      { extends: true, test: { name: 'kept', include: keepNothing, exclude: replaceModules, isolate: false } },
      {
        extends: true,
        test: { name: 'fresh', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: keepNothing },
      },
      { extends: true, test: { name: 'replaced', include: replaceModules } },
    ],
  },
});
