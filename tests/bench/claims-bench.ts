import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import Papa from 'papaparse';
import { createTestService, type TestService } from '../service/harness.ts';
import { variedClaims } from './varied-claims.ts';

type Print = (line: string) => void;

const importedClaims = 20_000;
const librarySizes = [10_000, 100_000] as const;
const typed = [
  'garlic cures',
  'measles in lagos',
  'vaccine',
  'covid',
  'heart attacks ohio',
  'why is nobody talking',
  'doctors hid',
  'vaccination',
];

/** Import against `sqlite3 .import` of the same file, and search as one types beside MiniSearch, each in the same run. */
export async function benchClaims(print: Print): Promise<void> {
  await benchImport(print);
  for (const size of librarySizes) await benchSearch(size, print);
}

async function benchImport(print: Print): Promise<void> {
  const claims = variedClaims(importedClaims);
  const csv = Papa.unparse([['claim', 'channel'], ...claims.map((claim) => [claim, 'Bench'])]);
  const service = createTestService();
  try {
    const { result, timeMs, longestTurnMs } = await importInto(service, csv);
    print(
      `import of ${importedClaims} claims: ${seconds(timeMs)}, ${result}; longest wait of the loop ${longestTurnMs.toFixed(0)} ms`,
    );
    const reference = importBySqlite(csv);
    print(
      reference === null
        ? '  sqlite3 .import: not run, sqlite3 is not installed'
        : `  sqlite3 .import of the same file: ${seconds(reference)}; ours takes ${(timeMs / reference).toFixed(1)} times as long: it also folds, groups and indexes`,
    );
  } finally {
    service.close();
  }
}

async function importInto(
  service: TestService,
  csv: string,
): Promise<{ result: string; timeMs: number; longestTurnMs: number }> {
  const file = service.addFile('claims.csv', csv);
  const { suggested } = await service.call('claim.previewImport', { file });
  if (suggested === null) throw new Error('no column was suggested for the wording');
  const turns = watchTurns();
  const began = performance.now();
  const { job } = await service.call('claim.import', { file, columns: suggested });
  const end = await service.jobEnd(job);
  const timeMs = performance.now() - began;
  if (end.result?.kind !== 'claim.import')
    throw new Error(`the import ended as ${end.state}: ${end.error?.message ?? ''}`);
  const { added, sameWords, nearWords } = end.result;
  return {
    result: `${added} new, ${sameWords} in the same words, ${nearWords} in near words`,
    timeMs,
    longestTurnMs: turns.stop(),
  };
}

function watchTurns(): { stop(): number } {
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}

/** Null where sqlite3 is not installed. */
function importBySqlite(csv: string): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  try {
    writeFileSync(join(folder, 'claims.csv'), csv);
    const began = performance.now();
    execFileSync('sqlite3', ['claims.db', '-cmd', '.mode csv', '.import claims.csv claim'], {
      cwd: folder,
      stdio: 'pipe',
    });
    return performance.now() - began;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchSearch(size: number, print: Print): Promise<void> {
  const claims = variedClaims(size);
  const service = createTestService();
  try {
    const { timeMs } = await importInto(service, Papa.unparse([['claim'], ...claims.map((claim) => [claim])]));
    const info = await service.call('library.info', {});
    print(
      `search as one types in ${info.claims} claims (imported in ${seconds(timeMs)}), each beginning of ${typed.length} questions`,
    );
    const list: number[] = [];
    const all: number[] = [];
    for (const query of beginnings()) {
      list.push(await timed(() => service.call('claim.list', { query, limit: 100 })));
      all.push(await timed(() => service.call('library.search', { query })));
    }
    print(`  claim.list: ${spread(list)}; library.search: ${spread(all)}`);
    const matches: number[] = [];
    for (const wording of claims.filter((_, index) => index % Math.floor(size / 100) === 0)) {
      matches.push(await timed(() => service.call('claim.match', { wording })));
    }
    print(`  claim.match: ${spread(matches)}`);
  } finally {
    service.close();
  }
  print(`  MiniSearch over the same wordings: ${spread(await timeMiniSearch(claims))}`);
}

async function timeMiniSearch(claims: readonly string[]): Promise<number[]> {
  const index = new MiniSearch<{ id: number; wording: string }>({ fields: ['wording'] });
  index.addAll(claims.map((wording, id) => ({ id, wording })));
  const times: number[] = [];
  for (const query of beginnings()) {
    times.push(
      await timed(() =>
        Promise.resolve(
          index.search(query, { prefix: (_, at, terms) => at === terms.length - 1, combineWith: 'AND' }).slice(0, 100),
        ),
      ),
    );
  }
  return times;
}

function beginnings(): string[] {
  return typed
    .flatMap((question) => Array.from(question, (_, at) => question.slice(0, at + 1)))
    .filter((query) => query.trim() !== '');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await benchClaims((line) => process.stdout.write(`${line}\n`));
}
