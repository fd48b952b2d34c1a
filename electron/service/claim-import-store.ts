import {
  finishClaimImport,
  type ImportedRow,
  indexImportedRows,
  joinTallies,
  startClaimImport,
  storeRows,
  type Tally,
} from '../../db/imports.ts';
import { removeImportRows } from '../../db/pending-imports.ts';
import type { NewClaim } from '../../shared/interchange/csv-claims.ts';
import type { Grouping } from '../../shared/model/claim.ts';
import type { ClaimImportResult } from '../../shared/model/job.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import { recordAction } from './record-action.ts';

/** One row of a file and where it belongs: `own` begins the claim `claimId`, else it is a sighting of it. */
export interface PlacedRow {
  readonly claim: NewClaim;
  readonly claimId: string;
  readonly grouping: Extract<Grouping, 'own' | 'same_words' | 'near_words'>;
  readonly fingerprint: string;
}

export interface ImportStore {
  add(row: PlacedRow): void;
  /** Makes all rows visible and gives the id of the import; null for a dry run, and when there was nothing to store. */
  end(counts: Pick<ClaimImportResult, 'added' | 'sameWords' | 'nearWords' | 'faulty'>): Promise<string | null>;
  /** Takes out what was stored so far. */
  abandon(): Promise<void>;
}

/** Rows go in by so many at a time: a transaction of 200 rows takes some 15 ms. */
const limitRows = 200;

export function createImportStore(
  context: ServiceContext,
  options: { readonly fileName: string; readonly mode: 'store' | 'dry_run' },
): ImportStore {
  return options.mode === 'dry_run' ? nowhere : createStore(context, options.fileName);
}

const nowhere: ImportStore = {
  add: () => undefined,
  end: () => Promise.resolve(null),
  abandon: () => Promise.resolve(),
};

function createStore(context: ServiceContext, fileName: string): ImportStore {
  const { library, ports } = context;
  const [id, at] = [ports.newId(), ports.now().toISOString()];
  const begun = new Set<string>();
  const olderTallies = new Map<string, Tally>();
  let rows: ImportedRow[] = [];
  let begunTallies = new Map<string, Tally>();
  startClaimImport(library, { id, fileName, at });

  function flush(): void {
    storeRows(library, rows, begunTallies);
    rows = [];
    begunTallies = new Map<string, Tally>();
  }

  return {
    add(row) {
      if (row.grouping === 'own') begun.add(row.claimId);
      rows.push(toRow(row, { importId: id, at, sightingId: ports.newId() }));
      tally(begun.has(row.claimId) ? begunTallies : olderTallies, row);
      if (rows.length >= limitRows) flush();
    },
    async end(counts) {
      flush();
      while (indexImportedRows(library, id) === 'more') await nextTurn();
      const grouped = counts.sameWords + counts.nearWords;
      const { added, faulty } = counts;
      recordAction(context, 'claim.import', () =>
        finishClaimImport(library, { id, at, added, grouped, faulty, tallies: olderTallies }),
      );
      return id;
    },
    async abandon() {
      while (removeImportRows(library, id) === 'more') await nextTurn();
    },
  };
}

function tally(tallies: Map<string, Tally>, { claim, claimId }: PlacedRow): void {
  const one = { count: 1, lastSeenAt: claim.seenAt, lastChannel: claim.channel };
  const earlier = tallies.get(claimId);
  tallies.set(claimId, earlier === undefined ? one : joinTallies(earlier, one));
}

function toRow(
  row: PlacedRow,
  given: { readonly importId: string; readonly at: string; readonly sightingId: string },
): ImportedRow {
  const { wording, statement, language, verdict, topics, channel, link, seenAt, reach } = row.claim;
  const { importId, at } = given;
  const content = { wording, statement, language, verdict, topics, fingerprint: row.fingerprint };
  return {
    claim: row.grouping === 'own' ? { id: row.claimId, createdAt: at, ...content, isSample: false, importId } : null,
    sighting: {
      ...{ id: given.sightingId, createdAt: at, claimId: row.claimId, wording, grouping: row.grouping, importId },
      ...{ channel, link, seenAt, reach, reachSource: '', note: '' },
    },
  };
}
