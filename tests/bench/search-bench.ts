import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../../scripts/run-tool.ts';
import { buildLibrary } from './built-library.ts';
import { seconds, timed } from './spread.ts';

/**
 * Search as one types, the commands that screens open with, memory and size on disk, at each size in a process of its own.
 * `--million` adds a library of a million claims, which takes minutes to build.
 */
const sizes = [1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])];
const atSize = fileURLToPath(new URL('./search-at-size.ts', import.meta.url));

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  try {
    const file = join(folder, 'library.plainspoken');
    const buildMs = await timed(() => buildLibrary(file, size));
    console.log(`\n${size.toLocaleString('en')} claims (library built in ${seconds(buildMs)}, without an import)`);
    process.exitCode = runTool(atSize, [file, String(size)]) || process.exitCode || 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
