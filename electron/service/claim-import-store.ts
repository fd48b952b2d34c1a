import { type PackedRows, rowStorer } from '../../db/import-rows.ts';
import { finishClaimImport, indexImportedRows, startClaimImport } from '../../db/imports.ts';
import { removeImportRows } from '../../db/pending-imports.ts';
import { writeUnflushed } from '../../db/write-unflushed.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ReadOutcome } from './claim-import-messages.ts';
import type { ServiceContext } from './context.ts';
import { recordAction } from './record-action.ts';

export interface ImportStore {
  /** Stores some rows in one short transaction. */
  add(packed: PackedRows): void;
  /** Makes all rows visible and gives the id of the import; null for a dry run. */
  end(outcome: ReadOutcome): Promise<string | null>;
  /** Takes out what was stored so far. */
  abandon(): Promise<void>;
}

/** Where the rows of the import `importId` go; nowhere in a dry run. */
export function createImportStore(
  context: ServiceContext,
  options: { readonly importId: string; readonly fileName: string; readonly mode: 'store' | 'dry_run' },
): ImportStore {
  return options.mode === 'dry_run' ? nowhere : createStore(context, options);
}

const nowhere: ImportStore = {
  add: () => undefined,
  end: () => Promise.resolve(null),
  abandon: () => Promise.resolve(),
};

function createStore(
  context: ServiceContext,
  { importId: id, fileName }: { readonly importId: string; readonly fileName: string },
): ImportStore {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  startClaimImport(library, { id, fileName, at });
  return {
    add: rowStorer(library, { importId: id, at }),
    async end({ counts, olderTallies }) {
      while (writeUnflushed(library, () => indexImportedRows(library, id)) === 'more') await nextTurn();
      const { added, sameWords, nearWords, faulty } = counts;
      const grouped = sameWords + nearWords;
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
