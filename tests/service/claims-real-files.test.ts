import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimImportResult } from '../../shared/model/job.ts';
import { createTestService, type TestService } from './harness.ts';

const shared = resolve(process.env.PLAINSPOKEN_SHARED ?? '../shared', 'data');
const isThere = existsSync(resolve(shared, 'claims/healthver_dev.csv'));
if (!isThere) console.log(`Not run: the real claims and posts are not at ${shared}.`);

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

async function importFile(fileName: string, content: Uint8Array | string): Promise<ClaimImportResult> {
  const file = service.addFile(fileName, content);
  const { suggested } = await service.call('claim.previewImport', { file });
  if (suggested === null) throw new Error('no column was taken for the wording');
  const { job } = await service.call('claim.import', { file, columns: suggested });
  const end = await service.jobEnd(job);
  if (end.result?.kind !== 'claim.import') throw new Error(JSON.stringify(end.error));
  return end.result;
}

describe.skipIf(!isThere)('real files', () => {
  it.each([
    ['healthver_dev.csv', { rows: 1917, added: 230, sameWords: 1687, nearWords: 0, faulty: 0 }],
    ['Constraint_Train.csv', { rows: 6420, added: 6258, sameWords: 106, nearWords: 56, faulty: 0 }],
    ['coaid_claim_fake.csv', { rows: 27, added: 27, sameWords: 0, nearWords: 0, faulty: 0 }],
  ])(
    '%s imports with the columns that are suggested, every row accounted for',
    async (fileName, counts) => {
      const result = await importFile(fileName, readFileSync(resolve(shared, 'claims', fileName)));
      expect(result).toMatchObject(counts);
      const { total } = await service.call('claim.list', {});
      expect(total).toBe(counts.added);
      expect(service.library.prepare('SELECT sum(sighting_count) FROM claim').pluck().get()).toBe(counts.rows);
    },
    60_000,
  );

  // The dev posts of CheckThat! 2021 task 2A; BM25 over the same claims finds 78 % first and 88 % within five.
  it('finds the fact-checked claim behind a post', async () => {
    const lines = readFileSync(resolve(shared, 'matching/verified_claims.jsonl'), 'utf8').trim().split('\n');
    const claims = lines.map((line) => JSON.parse(line) as { readonly vclaim: string; readonly vclaim_id: string });
    const csv = claims.map(({ vclaim }) => `"${vclaim.replaceAll('"', '""')}"`).join('\n');
    await importFile('verified.csv', `claim\n${csv}\n`);
    const wordingOf = new Map(claims.map((claim) => [claim.vclaim_id, claim.vclaim]));
    const answers = tableOf('matching/dev.qrels.tsv').map(
      ([post = '', , claim = '']) => [post, wordingOf.get(claim)] as const,
    );
    const wanted = new Map(answers);
    const ranks: number[] = [];
    for (const [post = '', text = ''] of tableOf('matching/dev.queries.tsv')) {
      const matches = await service.call('claim.match', { wording: text });
      ranks.push(matches.findIndex((match) => match.wording === wanted.get(post)));
    }
    const hit = (within: number) => ranks.filter((rank) => rank >= 0 && rank < within).length / ranks.length;
    console.log(`claim.match on ${ranks.length} posts: hit@1 ${hit(1).toFixed(3)}, hit@5 ${hit(5).toFixed(3)}`);
    expect([hit(1) > 0.75, hit(5) > 0.85]).toEqual([true, true]);
  }, 120_000);
});

function tableOf(file: string): string[][] {
  return readFileSync(resolve(shared, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}
