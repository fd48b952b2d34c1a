import { setImmediate as nextTurn } from 'node:timers/promises';
import { appendAudit } from '../../db/audit.ts';
import { removeImportRows } from '../../db/pending-imports.ts';
import { finishSourceImport, mergeIntoSource, type SourceMerge, startSourceImport } from '../../db/source-imports.ts';
import { findSameWork, insertSource, isKeyTaken } from '../../db/sources.ts';
import { type ChooseKey, createKeyChooser } from '../../shared/citations/citation-key.ts';
import { identifyWork } from '../../shared/citations/same-work.ts';
import type { SourceWork } from './citation-reader.ts';
import type { ServiceContext } from './context.ts';
import { refuseTooMany, tieAdded } from './evidence-ties.ts';
import { recordAction } from './record-action.ts';

/** How long one turn may hold the loop; autosave is answered in between. */
const turnMs = 15;

export interface StoreOptions {
  readonly fileName: string;
  readonly faulty: number;
  readonly signal: AbortSignal;
  readonly report: (stored: number, works: number) => void;
  /** The claim that the sources are tied to in the same step. */
  readonly claimId?: string | undefined;
}

/** What became of the works. `sourceIds` are those added and those merged into, in the order of the file; `tied` is told when there was a claim. */
export interface Stored {
  readonly importId: string | null;
  readonly added: number;
  readonly merged: number;
  readonly sourceIds: readonly string[];
  readonly tied?: number;
}

interface Storing {
  readonly context: ServiceContext;
  readonly importId: string;
  readonly chooseKey: ChooseKey;
  readonly added: Map<string, SourceWork>;
  readonly merges: SourceMerge[];
  readonly sourceIds: string[];
}

/**
 * Stores works as one import that can be undone: new sources in short transactions, invisible at first, then everything
 * visible, and merged where the library had the work, in one more. A cancel or a failure leaves nothing behind.
 */
export async function storeWorks(
  context: ServiceContext,
  works: readonly SourceWork[],
  options: StoreOptions,
): Promise<Stored> {
  if (works.length === 0) return { importId: null, added: 0, merged: 0, sourceIds: [] };
  if (options.claimId !== undefined) refuseTooMany(works.length);
  const { library, ports } = context;
  const importId = ports.newId();
  startSourceImport(library, { id: importId, fileName: options.fileName, at: ports.now().toISOString() });
  try {
    const shownBefore = countShown(context);
    const storing = newStoring(context, importId);
    await storeInTurns(storing, works, options);
    if (countShown(context) !== shownBefore) await mergeLateTwins(storing, options.signal);
    return finish(storing, works, options);
  } catch (error) {
    while (removeImportRows(library, importId) === 'more') await nextTurn();
    throw error;
  }
}

/** Stores one work outside any import: a person who pasted one reference deletes it rather than undoing an import. */
export function storeOne(context: ServiceContext, work: SourceWork, claimId?: string): Stored {
  const at = context.ports.now().toISOString();
  return recordAction(context, 'source.addText', (): Stored => {
    const stored = addOne(context, work, at);
    return { ...stored, ...tiesOf(context, { claimId, sourceIds: stored.sourceIds }, at) };
  });
}

function addOne({ library, ports }: ServiceContext, work: SourceWork, at: string): Stored {
  const known = findSameWork(library, identifyWork(work.csl));
  if (known !== null) {
    mergeIntoSource(library, { sourceId: known.id, incoming: work }, { at, importId: null });
    return { importId: null, added: 0, merged: work.records, sourceIds: [known.id] };
  }
  const id = ports.newId();
  const key = createKeyChooser((name) => isKeyTaken(library, name))(work.csl, work.key);
  insertSource(library, { ...newSource(work, key), id, createdAt: at, importId: null });
  appendAudit(library, { at, action: 'source.add', subjectKind: 'source', subjectId: id });
  return { importId: null, added: 1, merged: work.records - 1, sourceIds: [id] };
}

interface Ties {
  readonly claimId: string | undefined;
  readonly sourceIds: readonly string[];
}

function tiesOf({ library }: ServiceContext, { claimId, sourceIds }: Ties, at: string): Pick<Stored, 'tied'> {
  return claimId === undefined ? {} : { tied: tieAdded(library, { claimId, sourceIds }, at) };
}

function newStoring(context: ServiceContext, importId: string): Storing {
  const chooseKey = createKeyChooser((key) => isKeyTaken(context.library, key));
  return { context, importId, chooseKey, added: new Map(), merges: [], sourceIds: [] };
}

async function storeInTurns(storing: Storing, works: readonly SourceWork[], options: StoreOptions): Promise<void> {
  const { library } = storing.context;
  let next = 0;
  while (next < works.length) {
    options.signal.throwIfAborted();
    const until = performance.now() + turnMs;
    library
      .transaction(() => {
        for (; next < works.length && performance.now() < until; next += 1) storeWork(storing, works[next]);
      })
      .immediate();
    options.report(next, works.length);
    await nextTurn();
  }
}

function storeWork(storing: Storing, work: SourceWork | undefined): void {
  if (work === undefined) return;
  const { library, ports } = storing.context;
  const known = findSameWork(library, identifyWork(work.csl));
  if (known !== null) {
    storing.merges.push({ sourceId: known.id, incoming: work });
    storing.sourceIds.push(known.id);
    return;
  }
  const id = ports.newId();
  const source = newSource(work, storing.chooseKey(work.csl, work.key));
  insertSource(library, { ...source, id, createdAt: ports.now().toISOString(), importId: storing.importId });
  storing.added.set(id, work);
  storing.sourceIds.push(id);
}

/** While the import ran, somebody added sources: those that are the same works are merged, as if they had been there before. */
async function mergeLateTwins(storing: Storing, signal: AbortSignal): Promise<void> {
  const { library } = storing.context;
  let until = performance.now() + turnMs;
  for (const [id, work] of [...storing.added]) {
    const twin = findSameWork(library, identifyWork(work.csl));
    if (twin !== null) {
      library.prepare('DELETE FROM source WHERE id = ?').run(id);
      storing.added.delete(id);
      storing.merges.push({ sourceId: twin.id, incoming: work });
      storing.sourceIds[storing.sourceIds.indexOf(id)] = twin.id;
    }
    if (performance.now() < until) continue;
    signal.throwIfAborted();
    await nextTurn();
    until = performance.now() + turnMs;
  }
}

function finish(storing: Storing, works: readonly SourceWork[], { faulty, claimId }: StoreOptions): Stored {
  const { library, ports } = storing.context;
  const { importId, merges } = storing;
  const at = ports.now().toISOString();
  const added = storing.added.size;
  const records = works.reduce((sum, work) => sum + work.records, 0);
  const sourceIds = [...new Set(storing.sourceIds)];
  const ties = recordAction(storing.context, 'source.import', () => {
    for (const merge of merges) mergeIntoSource(library, merge, { at, importId });
    finishSourceImport(library, { id: importId, at, added, merged: records - added, faulty });
    return tiesOf(storing.context, { claimId, sourceIds }, at);
  });
  return { importId, added, merged: records - added, sourceIds, ...ties };
}

function newSource(work: SourceWork, key: string) {
  const { csl, design, status } = work;
  return { key, csl, design, status, level: null, statusNote: '', note: '', isSample: false };
}

function countShown(context: ServiceContext): unknown {
  return context.library.prepare('SELECT count(*) FROM shown_source').pluck().get();
}
