import type { Connection } from './open-library.ts';

export type SampleTable = 'claim' | 'draft' | 'person';

/** Marks a row as a worked example, so that `removeSamples` finds it. Call it within a transaction. */
export function markSample(library: Connection, table: SampleTable, id: string): void {
  library.prepare(marks[table]).run(id);
}

const marks: Readonly<Record<SampleTable, string>> = {
  claim: 'UPDATE claim SET is_sample = 1 WHERE id = ?',
  draft: 'UPDATE draft SET is_sample = 1 WHERE id = ?',
  person: 'UPDATE person SET is_sample = 1 WHERE id = ?',
};
