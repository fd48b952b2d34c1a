import { expect, it } from 'vitest';
import { appendAudit, readAudit } from '../../db/audit.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';

function libraryWithEntries(count: number): Connection {
  const library = openLibrary(':memory:');
  for (let each = 1; each <= count; each += 1) {
    appendAudit(library, {
      at: `2026-11-21T08:12:0${each}.000Z`,
      action: 'claim.add',
      subjectKind: 'claim',
      subjectId: `claim ${each}`,
      contentHash: 'abc',
    });
  }
  return library;
}

/** What somebody with a database tool could do, past the triggers that keep the app from it. */
function tamper(library: Connection, sql: string): void {
  library.exec(`DROP TRIGGER audit_keeps_rows; DROP TRIGGER audit_keeps_text; ${sql}`);
}

it('gives the newest entries first and finds the chain whole', () => {
  const { entries, isChainWhole } = readAudit(libraryWithEntries(5), 2);
  expect(entries.map((entry) => [entry.number, entry.subjectId])).toEqual([
    [5, 'claim 5'],
    [4, 'claim 4'],
  ]);
  expect(isChainWhole).toBe(true);
});

it.each([
  ['an entry is changed', `UPDATE audit SET action = 'claim.delete' WHERE number = 2`],
  ['an entry is changed with its hash', `UPDATE audit SET action = 'claim.delete', hash = 'f00' WHERE number = 2`],
  ['an entry is taken out', 'DELETE FROM audit WHERE number = 3'],
  [
    'two entries change places',
    'UPDATE audit SET number = CASE number WHEN 2 THEN -3 ELSE -2 END WHERE number IN (2, 3); UPDATE audit SET number = -number WHERE number < 0',
  ],
])('finds the chain broken when %s', (_, sql) => {
  const library = libraryWithEntries(5);
  tamper(library, sql);
  expect(readAudit(library, 10).isChainWhole).toBe(false);
});

it('refuses to change or remove entries', () => {
  const library = libraryWithEntries(2);
  expect(() => library.exec('DELETE FROM audit')).toThrow('audit entries are kept');
  expect(() => library.exec(`UPDATE audit SET action = 'x'`)).toThrow('audit entries are kept');
});
