import { expect, it } from 'vitest';
import { appendAudit, checkAudit, readAudit, unchecked } from '../../db/audit.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';

function libraryWithEntries(count: number): Connection {
  const library = openLibrary(':memory:');
  for (let each = 1; each <= count; each += 1) {
    appendAudit(library, {
      at: '2026-11-21T08:12:00.000Z',
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

function stateOfChain(library: Connection): string {
  let check = checkAudit(library, unchecked);
  while (check.state === 'more') check = checkAudit(library, check);
  return check.state;
}

it('gives the newest entries first, a window at a time, and finds the chain whole', () => {
  const library = libraryWithEntries(5);
  const { entries, total } = readAudit(library, { limit: 2, offset: 0 });
  expect(entries.map((entry) => [entry.number, entry.subjectId])).toEqual([
    [5, 'claim 5'],
    [4, 'claim 4'],
  ]);
  expect(total).toBe(5);
  expect(readAudit(library, { limit: 10, offset: 3 }).entries.map(({ number }) => number)).toEqual([2, 1]);
  expect(stateOfChain(library)).toBe('whole');
});

it('checks a long chain in steps, and finds a break behind the first of them', () => {
  const library = libraryWithEntries(600);
  expect(checkAudit(library, unchecked)).toMatchObject({ state: 'more', number: 250 });
  expect(stateOfChain(library)).toBe('whole');
  tamper(library, `UPDATE audit SET action = 'x' WHERE number = 550`);
  expect(stateOfChain(library)).toBe('broken');
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
  expect(stateOfChain(library)).toBe('broken');
});

it('refuses to change or remove entries', () => {
  const library = libraryWithEntries(2);
  expect(() => library.exec('DELETE FROM audit')).toThrow('audit entries are kept');
  expect(() => library.exec(`UPDATE audit SET action = 'x'`)).toThrow('audit entries are kept');
});
