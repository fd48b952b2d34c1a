import { expect, it } from 'vitest';
import { createTestService } from './harness.ts';

const columns = {
  ...{ wording: 0, statement: null, channel: null, link: null, seenAt: null },
  ...{ reach: null, verdict: null, topics: null, language: null },
};

it('says that the disk is full, keeps nothing of what was half in, and lives on', async () => {
  const service = createTestService();
  const pages = Number(service.library.pragma('page_count', { simple: true }));
  service.library.pragma(`max_page_count = ${pages + 60}`);
  const rows = Array.from({ length: 2000 }, (_, row) => `Remedy ${row} heals illness ${row * 37} in a day`);
  const file = service.addFile('claims.csv', `claim\n${rows.join('\n')}\n`);
  const { job } = await service.call('claim.import', { file, columns });
  const ended = await service.jobEnd(job);
  expect([ended.state, ended.error?.code]).toEqual(['failed', 'storage_full']);
  expect(await service.call('claim.list', {})).toEqual({ claims: [], total: 0 });

  service.library.pragma(`max_page_count = ${Number(service.library.pragma('page_count', { simple: true }))}`);
  const replies = [];
  for (let each = 0; each < 60; each += 1)
    replies.push(await service.reply('claim.add', { wording: `Claim ${each} ${'of many words '.repeat(600)}` }));
  const failed = replies.find((reply) => !reply.ok);
  expect(failed).toMatchObject({ ok: false, error: { code: 'storage_full' } });
  expect(service.bugs).toEqual([]);
  service.close();
});
