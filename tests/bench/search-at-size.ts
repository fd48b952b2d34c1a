import { statSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { matchExpression } from '../../db/search.ts';
import { keepClaimWords } from '../../electron/service/claim-word-reading.ts';
import type { CommandName } from '../../shared/contract.ts';
import { createTestService, type TestService } from '../service/harness.ts';
import { megabytes, processorSeconds, shareOf, spread, timed } from './spread.ts';
import { variedClaims } from './varied-claims.ts';

/** What `search-bench.ts` runs for each size: `search-at-size.ts FILE CLAIMS`. */
const [file = '', claims = '0'] = process.argv.slice(2);
const size = Number(claims);
const typed =
  'garlic cures|measles in lagos|vaccine|covid|heart attacks ohio|why is nobody talking|doctors hid|vaccination'.split(
    '|',
  );
const beginnings = typed
  .flatMap((question) => Array.from(question, (_, at) => question.slice(0, at + 1)))
  .filter((query) => query.trim() !== '');
const mostForMiniSearch = 100_000;
const mostForFullRanking = 100_000;
const rankedQuestions = 12;

const service = createTestService({ libraryFile: file });
const words = keepClaimWords(
  {
    library: service.library,
    libraryFile: file,
    ports: { workerFile: (name) => new URL(`../../electron/service/${name}.ts`, import.meta.url) },
  },
  (error) => {
    throw error;
  },
);
try {
  await benchStart(service);
  await benchSearch(service, 'from the file, as in the first seconds');
  const before = process.cpuUsage();
  const readMs = await timed(() => words.now());
  const reading = `read into memory by a thread in ${readMs.toFixed(0)} ms (${processorSeconds(before)} of processor time)`;
  console.log(`  words of the claims ${reading}`);
  await benchSearch(service, 'from memory');
  await benchOverlap(service);
  await benchMatch(service);
  const [memory, disk] = [process.memoryUsage().rss, statSync(file).size];
  console.log(`  memory of the service ${megabytes(memory)}; library on disk ${megabytes(disk)}`);
} finally {
  words.stop();
  service.close();
}
if (size <= mostForMiniSearch) await benchMiniSearch();

/** What the screens ask for when they open. */
async function benchStart(on: TestService): Promise<void> {
  const asked: readonly (readonly [CommandName, Readonly<Record<string, unknown>>])[] = [
    ['library.info', {}],
    ['settings.get', {}],
    ['claim.list', { limit: 100 }],
    ['claim.list', { limit: 100, order: 'risk' }],
    ['claim.list', { limit: 100, decision: 'undecided', order: 'last_seen' }],
    ['claim.list', { limit: 100, decision: 'due' }],
    ['source.list', {}],
    ['draft.list', {}],
    ['person.list', {}],
    ['audit.list', { limit: 200 }],
    ['import.list', {}],
  ];
  const times: number[] = [];
  let slowest = { name: '', timeMs: 0 };
  for (const [name, input] of asked) {
    for (let round = 0; round < 10; round += 1) {
      const timeMs = await timed(() => answer(on, name, input));
      times.push(timeMs);
      if (timeMs > slowest.timeMs) slowest = { name: `${name} ${JSON.stringify(input)}`, timeMs };
    }
  }
  console.log(`  what screens open with: ${spread(times)} (${slowest.name})`);
}

async function answer(on: TestService, name: string, input: unknown): Promise<void> {
  const reply = await on.reply(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
}

async function benchSearch(on: TestService, from: string): Promise<void> {
  const list: number[] = [];
  const all: number[] = [];
  for (const query of beginnings) {
    list.push(await timed(() => on.call('claim.list', { query, limit: 100 })));
    all.push(await timed(() => on.call('library.search', { query })));
  }
  const aim = size > 100_000 ? 50 : 25;
  console.log(`  ${beginnings.length} keystrokes ${from}: library.search ${spread(all)} (aim p95 ${aim} ms)`);
  console.log(`    claim.list with its total ${spread(list)}`);
}

/** Against the ranking of every match by SQLite's own bm25, equals by the newest first. */
async function benchOverlap(on: TestService): Promise<void> {
  const full = on.library
    .prepare(
      `SELECT claim.id FROM (SELECT rowid AS row_number, bm25(claim_text) AS weight FROM claim_text WHERE claim_text MATCH ?
         ORDER BY weight, rowid DESC LIMIT 20) AS found JOIN claim ON claim.row_number = found.row_number`,
    )
    .pluck();
  const every = size <= mostForFullRanking ? 1 : Math.ceil(beginnings.length / rankedQuestions);
  const asked = beginnings.filter((_, at) => at % every === 0);
  const shares: number[] = [];
  const fullMs: number[] = [];
  for (const query of asked) {
    let wanted: string[] = [];
    fullMs.push(await timed(() => (wanted = full.all(matchExpression(query)) as string[])));
    const hits = await on.call('library.search', { query, kinds: ['claim'], limit: 20 });
    const got = new Set(hits.map((hit) => hit.id));
    shares.push(wanted.length === 0 ? 1 : wanted.filter((id) => got.has(id)).length / wanted.length);
  }
  const mean = (shares.reduce((sum, share) => sum + share, 0) / shares.length) * 100;
  const least = shareOf(shares, 0) * 100;
  console.log(
    `  top 20 against full bm25 over ${asked.length} of them: ${mean.toFixed(1)} % the same, at least ${least.toFixed(0)} % (aim 95); full bm25 takes ${spread(fullMs)}`,
  );
}

async function benchMatch(on: TestService): Promise<void> {
  const wordings = variedClaims(Math.min(size, 10_000)).filter((_, at, all) => at % Math.floor(all.length / 100) === 0);
  const times: number[] = [];
  for (const wording of wordings) times.push(await timed(() => on.call('claim.match', { wording })));
  console.log(`  claim.match ${spread(times)}`);
}

async function benchMiniSearch(): Promise<void> {
  const index = new MiniSearch<{ id: number; wording: string }>({ fields: ['wording'] });
  const before = process.memoryUsage().rss;
  index.addAll(variedClaims(size).map((wording, id) => ({ id, wording })));
  const times: number[] = [];
  for (const query of beginnings) {
    const options = { prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1 };
    times.push(await timed(() => index.search(query, { ...options, combineWith: 'AND' }).slice(0, 20)));
  }
  const memory = process.memoryUsage().rss - before;
  console.log(`  reference, MiniSearch over the wordings: ${spread(times)}; ${megabytes(memory)} of memory`);
}
