import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const require = createRequire(import.meta.url);

/** The JavaScript file behind a package's program, to be run by the Node that runs this: it need not be on the PATH. */
export function toolFile(packageName: string, program: string = packageName): string {
  const description = packageFile(packageName);
  const { bin } = JSON.parse(readFileSync(description, 'utf8')) as { readonly bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`${packageName} has no program called ${program}.`);
  return join(dirname(description), file);
}

/** Runs a package's program to its end and gives its exit code (1 when it was killed). */
export function runTool(file: string, args: readonly string[], options: SpawnSyncOptions = {}): number {
  const run = spawnSync(process.execPath, [file, ...args], { cwd: projectFolder, stdio: 'inherit', ...options });
  if (run.error !== undefined) throw run.error;
  return run.status ?? 1;
}

function packageFile(packageName: string): string {
  // Some packages do not export their package.json: then its folder is found by name.
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const file = join(folder, packageName, 'package.json');
    if (existsSync(file)) return file;
  }
  throw new Error(`${packageName} is not installed. Run npm ci.`);
}
