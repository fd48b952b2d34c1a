import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { readRows, type SalvagedRow } from '../../db/salvage-rows.ts';

const megabyte = 1_000_000;
const table = (name: string, hasRowNumbers: boolean) => ({
  ...{ name, hasRowNumbers, columns: ['hash', 'bytes'], keyColumns: ['hash'] },
});

function filled(ending: string, megabytes: number) {
  const library = new Database(':memory:');
  library.exec(`CREATE TABLE picture (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) ${ending}`);
  const insert = library.prepare('INSERT INTO picture VALUES (?, ?)');
  for (let number = 0; number < megabytes; number += 1) insert.run(`h${number}`, Buffer.alloc(megabyte, number));
  return library;
}

it.each([
  ['rows by number', '', true],
  ['rows by key', 'WITHOUT ROWID', false],
])('gives large %s a few at a time, each once', (_, ending, hasRowNumbers) => {
  const copy = filled(ending, 60);
  const blocks: number[] = [];
  const hashes: unknown[] = [];
  readRows(copy, table('picture', hasRowNumbers), (rows: readonly SalvagedRow[]) => {
    blocks.push(rows.length);
    hashes.push(...rows.map((row) => row['hash']));
  });
  expect(hashes.toSorted()).toEqual(Array.from({ length: 60 }, (__, number) => `h${number}`).toSorted());
  expect(Math.max(...blocks)).toBeLessThanOrEqual(9);
  copy.close();
});

it('gives small rows many at a time', () => {
  const copy = new Database(':memory:');
  copy.exec('CREATE TABLE note (hash TEXT PRIMARY KEY, bytes TEXT)');
  const insert = copy.prepare('INSERT INTO note VALUES (?, ?)');
  for (let number = 0; number < 2000; number += 1) insert.run(`h${number}`, null);
  const blocks: number[] = [];
  readRows(copy, table('note', true), (rows) => blocks.push(rows.length));
  expect(blocks).toEqual([512, 512, 512, 464]);
  copy.close();
});
