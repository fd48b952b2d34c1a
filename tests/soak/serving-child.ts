import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hostOptions } from '../../electron/host/host-options.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { serveLibrary } from '../../electron/host/serve-library.ts';

// Serves the library named on the command line as the browser-hosted mode does, with an empty page: nothing has to be built.
const libraryFile = process.argv[2] ?? '';
const pageFolder = join(dirname(libraryFile), 'page');
mkdirSync(pageFolder, { recursive: true });
writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>Soak</title>');
const installation = { ...installationAt(resolve('.')), pageFolder };
// Whoever started it may be killed too: nothing is left running then.
process.stdin.on('end', () => process.exit()).resume();
await serveLibrary(installation, hostOptions({ library: libraryFile, 'no-samples': true }), (line) =>
  console.log(line),
);
