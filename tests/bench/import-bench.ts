import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { openLibrary } from '../../db/open-library.ts';
import { createTestService, type TestService } from '../service/harness.ts';
import { megabytes, processorSeconds, seconds, spread, timed, watchTurns } from './spread.ts';
import { variedClaims } from './varied-claims.ts';

const rows = 100_000;
const betweenSavesMs = 50;

/**
 * An import of 100,000 rows, with a draft saved all the while, against `sqlite3 .import` of the same file: into a bare table, and
 * into the schema of the library with its indexes and full text, which is the nearer of the two. Neither groups anything.
 */
const csv = Papa.unparse([['claim', 'channel'], ...variedClaims(rows).map((claim) => [claim, 'Bench'])]);
const service = createTestService();
try {
  const importMs = await runImport(service);
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  try {
    writeFileSync(join(folder, 'claims.csv'), csv);
    compare(importMs, 'into a bare table', () => importBare(folder));
    compare(importMs, 'into the schema of the library', () => importIntoSchema(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  service.close();
}

async function runImport(on: TestService): Promise<number> {
  const file = on.addFile('claims.csv', csv);
  const { suggested } = await on.call('claim.previewImport', { file });
  if (suggested === null) throw new Error('no column was suggested for the wording');
  const draft = await startDraft(on);
  const [turns, before, began] = [watchTurns(), process.cpuUsage(), performance.now()];
  const { job } = await on.call('claim.import', { file, columns: suggested });
  const ended = { isTrue: false };
  const saves = saveUntil(draft, ended);
  const end = await on.jobEnd(job);
  const importMs = performance.now() - began;
  ended.isTrue = true;
  if (end.result?.kind !== 'claim.import') throw new Error(`the import ended as ${end.state}`);
  const { added, sameWords, nearWords } = end.result;
  console.log(`import of ${rows} rows: ${seconds(importMs)}, ${processorSeconds(before)} of processor time`);
  console.log(`  ${added} new, ${sameWords} in the same words, ${nearWords} in near words`);
  const longest = `longest wait of the loop ${turns.stop().toFixed(0)} ms (aim 50)`;
  console.log(`  autosave meanwhile: ${spread(await saves)}; ${longest}`);
  const [memory, disk] = [process.resourceUsage().maxRSS * 1024, statSync(on.libraryFile).size];
  console.log(`  most memory ${megabytes(memory)}, library ${megabytes(disk)}, file read ${megabytes(csv.length)}`);
  return importMs;
}

type Save = () => Promise<unknown>;

async function startDraft(on: TestService): Promise<Save> {
  const templates = await on.call('template.list', {});
  const templateId = templates.templates[0]?.id ?? '';
  const { id } = await on.call('draft.create', { templateId });
  let words = 0;
  return async () => {
    const { version, title, language, audience, authorIds, blocks } = await on.call('draft.get', { id });
    const longer = blocks.map((block) => ({ ...block, text: `${block.text} word${(words += 1)}` }));
    return on.call('draft.save', { id, version, content: { title, language, audience, authorIds, blocks: longer } });
  };
}

async function saveUntil(save: Save, ended: { readonly isTrue: boolean }): Promise<number[]> {
  const times: number[] = [];
  while (!ended.isTrue) {
    times.push(await timed(save));
    await new Promise((resume) => setTimeout(resume, betweenSavesMs));
  }
  return times;
}

function compare(importMs: number, place: string, run: () => void): void {
  const began = performance.now();
  try {
    run();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.log(`  sqlite3 .import ${place}: not run, sqlite3 is not installed`);
    return;
  }
  const referenceMs = performance.now() - began;
  const times = (importMs / referenceMs).toFixed(1);
  console.log(`  sqlite3 .import ${place}: ${seconds(referenceMs)}; ours takes ${times} times as long (aim 3)`);
}

function importBare(folder: string): void {
  runSqlite(folder, ['bare.db', '-cmd', '.mode csv', '.import claims.csv claim']);
}

/** The same two rows for each claim as ours, with everything that the schema keeps of them. */
function importIntoSchema(folder: string): void {
  openLibrary(join(folder, 'schema.db')).close();
  const at = `'2026-11-21T08:12:00.000Z'`;
  runSqlite(folder, [
    'schema.db',
    ...['-cmd', '.mode csv', '-cmd', 'PRAGMA synchronous = FULL', '-cmd', '.import claims.csv incoming'],
    `BEGIN;
     INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint, sighting_count, last_channel)
       SELECT printf('%036x', rowid), ${at}, ${at}, 1, claim, '', 'en', 'unrated', '[]', 0, lower(claim), 1, channel FROM incoming;
     INSERT INTO sighting (id, created_at, updated_at, version, claim_id, wording, channel, reach_source, note, grouping)
       SELECT printf('%036x', rowid + 1000000), ${at}, ${at}, 1, printf('%036x', rowid), claim, channel, '', '', 'own' FROM incoming;
     DROP TABLE incoming;
     COMMIT;`,
  ]);
}

function runSqlite(folder: string, args: readonly string[]): void {
  execFileSync('sqlite3', args, { cwd: folder, stdio: 'pipe' });
}
