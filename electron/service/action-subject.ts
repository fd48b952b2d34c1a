import type { RowChange } from '../../db/change-recorder.ts';
import type { HistoryAction } from '../../shared/model/history.ts';

/** What an action was done to, by id alone: a title would outlive a purge. */
export interface Subject {
  readonly kind: HistoryAction['subjectKind'];
  readonly id: string;
}

type NamedKind = Exclude<Subject['kind'], 'library'>;

/** What stands before the dot of a command -> what such commands are done to. */
const kinds: Readonly<Record<string, NamedKind>> = {
  ...{ claim: 'claim', sighting: 'claim', triage: 'claim', evidence: 'claim' },
  ...{ draft: 'draft', gate: 'draft', variant: 'draft', reader: 'draft' },
  ...{ composer: 'draft', posting: 'draft', image: 'draft', translation: 'draft' },
  ...{ source: 'source', passage: 'source' },
  ...{ person: 'person', interest: 'person', account: 'person' },
  import: 'import',
};

/** Finds it in the rows that were changed: the first row of that kind, or the first that names one. The library for all else. */
export function subjectOf(command: string, changes: readonly RowChange[]): Subject {
  const imported = changes.find((change) => change.table === 'import');
  const kind = imported === undefined ? kinds[command.split('.')[0] ?? ''] : 'import';
  if (kind === undefined) return { kind: 'library', id: '' };
  const own = changes.find((change) => change.table === kind);
  if (own !== undefined) return { kind, id: String(own.key['id']) };
  const named = changes.map((change) => ({ ...change.before, ...change.after, ...change.key })[`${kind}_id`]);
  const id = named.find((value) => typeof value === 'string');
  return id === undefined ? { kind: 'library', id: '' } : { kind, id };
}
