import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const root = resolve('.');
const folders = ['shared', 'db', 'electron', 'renderer', 'scripts', 'tests'];
const law = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Pick<ICruiseOptions, never> & {
  readonly forbidden: readonly unknown[];
  readonly options: object;
};

describe('the layer law', () => {
  it('holds, and was asked of every module', async () => {
    const { summary } = await cruiseFolder(root, ['shared', 'db', 'electron', 'renderer']);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    // With a TypeScript that it does not know, dependency-cruiser looks at nothing and is content.
    expect(summary.totalCruised).toBeGreaterThan(200);
  }, 60_000);

  it.each([
    ['shared-is-pure', 'shared/planted.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');"],
    ['shared-is-pure', 'shared/planted.ts', "import '../db/there.ts';"],
    ['db-knows-shared-and-sqlite', 'db/planted.ts', "import '../electron/service/there.ts';"],
    ['service-knows-no-shell', 'electron/service/planted.ts', "import '../shell/there.ts';"],
    ['service-knows-no-shell', 'electron/service/planted.ts', "import '../../renderer/there.ts';"],
    ['host-knows-no-shell', 'electron/host/planted.ts', "import '../shell/there.ts';"],
    ['shell-knows-no-database', 'electron/shell/planted.ts', "import '../../db/there.ts';"],
    ['shell-knows-no-database', 'electron/main.ts', "import '../renderer/there.ts';"],
    ['page-knows-only-shared', 'renderer/planted.ts', "import '../electron/service/there.ts';"],
    ['page-has-no-node', 'renderer/planted.ts', "import { join } from 'node:path';\njoin('x');"],
    ['nothing-imports-tests', 'shared/planted.ts', "import '../tests/there.ts';"],
    ['no-cycles', 'shared/planted.ts', "import './planted-too.ts';"],
  ])('%s stops a planted import in %s', async (rule, file, text) => {
    const folder = plant(file, text);
    const { summary } = await cruiseFolder(folder, ['shared', 'db', 'electron', 'renderer']);
    rmSync(folder, { recursive: true });
    expect(summary.violations.map((violation) => violation.rule.name)).toContain(rule);
  });
});

describe('every file', () => {
  const files = folders.flatMap((folder) => filesBelow(join(root, folder)));
  const sources = files.filter((file) => ['.ts', '.tsx', '.mjs', '.css'].includes(extname(file)));

  it('is found by this test', () => {
    expect(sources.length).toBeGreaterThan(200);
  });

  it('has a name that says what is inside', () => {
    const banned = /(^|-)(utils?|helpers?|managers?|common|misc|base|impl)(-|\.|$)/;
    const allowed = new Set(['renderer/styles/base.css']);
    const names = files.map((file) => relative(root, file)).filter((file) => !allowed.has(file));
    expect(names.filter((file) => banned.test(basename(file)) || /[A-Z_ ]/.test(basename(file)))).toEqual([]);
  });

  it('has at most 300 lines, but for tables of data', () => {
    const tables =
      /^(shared\/(messages|samples|checks\/words|spelling)\/|shared\/thread\/limits\.ts|db\/migrations\/|tests\/fixtures\/)/;
    const long = sources.filter((file) => !tables.test(relative(root, file)) && linesOf(file) > 300);
    expect(long.map((file) => `${relative(root, file)}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it('reaches for no network: no address that code could fetch from, and no client but to itself', () => {
    const clients = /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|from '(node:)?(https|net|tls|dgram)'/;
    const shipped = sources.filter((file) => /^(shared|db|electron|renderer)\//.test(relative(root, file)));
    const offline = shipped.filter((file) => clients.test(withoutComments(file)));
    expect(offline.map((file) => relative(root, file))).toEqual([allowedNet]);
  });
});

/** Takes only the type of an address from node:net. */
const allowedNet = 'electron/host/http-server.ts';

async function cruiseFolder(folder: string, parts: readonly string[]): Promise<ICruiseResult> {
  const options = { ...law.options, baseDir: folder, validate: true, ruleSet: { forbidden: law.forbidden } };
  const { output } = await cruise([...parts], options as ICruiseOptions, {}, { tsConfig: { options: {} } });
  return output as ICruiseResult;
}

/** A small tree with one bad import in it, shaped like ours. */
function plant(file: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-planted-'));
  const there = ['shared', 'db', 'electron/service', 'electron/shell', 'electron/host', 'renderer', 'tests'];
  for (const name of there) write(folder, join(name, 'there.ts'), 'export {};');
  write(folder, 'tsconfig.json', '{}');
  write(folder, 'shared/planted-too.ts', "import './planted.ts';\nexport {};");
  write(folder, file, `${text}\nexport {};`);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'fixtures') return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
