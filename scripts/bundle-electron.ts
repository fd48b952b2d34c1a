import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { pageFonts } from '../electron/host/page-fonts.ts';
import { englishZod } from './english-zod.ts';
import { projectFolder } from './run-tool.ts';

const outFolder = join(projectFolder, 'dist', 'electron');

/** The programs that run on Electron's Node, and the workers that the service starts by file. */
const programs = [
  'electron/main.ts',
  'electron/start-service.ts',
  'electron/service-process.ts',
  'electron/serve.ts',
  'electron/service/citation-worker.ts',
  'electron/service/claim-import-worker.ts',
  'electron/service/library-worker.ts',
  'electron/service/purge-worker.ts',
  'electron/service/word-index-worker.ts',
  'electron/service/checkpoint-worker.ts',
  'electron/service/second-reader-worker.ts',
  'electron/service/style-worker.ts',
];

const shared: BuildOptions = {
  absWorkingDir: projectFolder,
  outdir: outFolder,
  entryNames: '[name]',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  // Half as much to read and to look through at each start. Names stay for stacks in crash reports.
  minifyWhitespace: true,
  minifySyntax: true,
  platform: 'node',
  format: 'cjs',
  // The oldest Electron that the app has to run in has Node 18.
  target: 'node18',
  // Native code, and Electron itself, are loaded when the app runs.
  external: ['electron', 'better-sqlite3'],
  // The package that counting posts depends on, instead of Node's own of that name, at which Node prints a warning.
  alias: { punycode: join(projectFolder, 'node_modules', 'punycode', 'punycode.js') },
  plugins: [englishZod],
  logLevel: 'warning',
};

/** Files that code reads at run time from beside itself: what the second reader learned, its model and its WASM. */
function copyReaderFiles(): void {
  cpSync(join(projectFolder, 'electron/service/second-reader/learned'), join(outFolder, 'learned'), {
    recursive: true,
  });
  for (const name of ['model-embeddings-en', 'core']) {
    const from = join(projectFolder, 'node_modules', '@energetic-ai', name, 'dist');
    const wanted = readdirSync(from).filter((file) => /^group1-shard|\.wasm$|^(?:model|vocab)\.json$/.test(file));
    for (const file of wanted) cpSync(join(from, file), join(outFolder, file));
  }
}

/** The fonts of the pages that are drawn, as the sources find them in their packages. */
function copyFonts(): void {
  for (const { family, files } of pageFonts) {
    const from = join(projectFolder, 'node_modules', '@fontsource-variable', family);
    const to = join(outFolder, 'fonts', family);
    cpSync(join(from, 'index.css'), join(to, 'index.css'));
    for (const file of readdirSync(join(from, 'files')).filter((name) => files.test(name)))
      cpSync(join(from, 'files', file), join(to, 'files', file));
  }
}

/** Bundles what Electron runs into dist/electron/*.cjs. */
export async function bundleElectron(): Promise<void> {
  rmSync(outFolder, { recursive: true, force: true });
  copyReaderFiles();
  copyFonts();
  const there = programs.filter((program) => existsSync(join(projectFolder, program)));
  await Promise.all([
    build({
      ...shared,
      entryPoints: there,
      // esbuild leaves import.meta empty in CommonJS.
      define: { 'import.meta.url': 'moduleAddress' },
      banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
    }),
    // A sandboxed preload may require nothing but electron: no banner.
    build({ ...shared, entryPoints: ['electron/preload.ts'] }),
  ]);
}
