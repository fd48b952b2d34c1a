import { type ImportedRow, joinTallies, type PackedRows, packRows, type Tally } from '../../db/import-rows.ts';
import { type CsvRow, createCsvReader } from '../../shared/interchange/csv.ts';
import { type NewClaim, readClaimRow } from '../../shared/interchange/csv-claims.ts';
import { type ClaimIndex, createClaimIndex, type GroupedUnder } from '../../shared/matching/claim-index.ts';
import { type FoldedWording, foldWording } from '../../shared/matching/fold.ts';
import type { ClaimImportResult } from '../../shared/model/job.ts';
import type { ReadAnswer, ReadingSetup, ReadOutcome, ReadRequest } from './claim-import-messages.ts';
import { idsLike } from './new-id.ts';

const limitFaults = 1000;
/** Storing so many rows takes the service some 10 ms. */
const limitPackRows = 200;

/** Reads the claims of one file and finds for each whether it is there already. Raises `invalid_input` for what is no CSV. */
export type ClaimReading = (request: ReadRequest) => ReadAnswer;

export function createClaimReading(setup: ReadingSetup): ClaimReading {
  const index = createClaimIndex();
  const packing = setup.mode === 'store' ? createPacking(idsLike(setup.importId)) : countOnly(idsLike(setup.importId));
  const intake = createIntake(setup, { index, packing });
  const decoder = new TextDecoder(setup.encoding);
  const csv = createCsvReader(setup.delimiter);
  const take = (rows: readonly CsvRow[]) => {
    for (const row of rows) intake.take(row);
    return packing.takePacks();
  };
  return (request) => {
    if (request.kind === 'know') {
      for (const { id, wording } of request.wordings) index.add(id, foldWording(wording));
      return { kind: 'known' };
    }
    if (request.kind === 'read') {
      const packs = take(csv.push(decoder.decode(request.bytes, { stream: true })));
      return { kind: 'read', bytes: request.bytes.length, packs };
    }
    const packs = [...take(csv.push(decoder.decode())), ...take(csv.end())];
    return { kind: 'ended', packs, outcome: { ...intake.end(), olderTallies: packing.olderTallies() } };
  };
}

interface Intake {
  take(row: CsvRow): void;
  end(): Pick<ReadOutcome, 'counts' | 'faults'>;
}

interface IntakeParts {
  readonly index: ClaimIndex;
  readonly packing: Packing;
}

/** Takes one row after the other: the first is the header, each other one a new claim, a sighting of one that is there, or a fault. */
function createIntake(setup: ReadingSetup, { index, packing }: IntakeParts): Intake {
  const counts = { rows: 0, added: 0, sameWords: 0, nearWords: 0, faulty: 0 };
  const faults: ClaimImportResult['faults'] = [];
  let isHeader = true;

  function takeClaim(claim: NewClaim): void {
    const folded = foldWording(claim.wording);
    const known = index.find(folded);
    const claimId = packing.add(claim, folded, known);
    if (known === null) index.add(claimId, folded);
    counts[known === null ? 'added' : known.grouping === 'same_words' ? 'sameWords' : 'nearWords'] += 1;
  }

  return {
    take(row) {
      if (isHeader) {
        isHeader = false;
        return;
      }
      counts.rows += 1;
      const rowFault = faultOf(row, setup);
      const read = rowFault === null ? readClaimRow(row.fields, setup.row) : { faults: [rowFault] };
      if ('claim' in read) {
        takeClaim(read.claim);
        return;
      }
      counts.faulty += 1;
      const record = (row.fields[setup.row.columns.wording] ?? '').trim().slice(0, 80);
      if (faults.length < limitFaults) faults.push({ line: row.line, record, message: read.faults.join(' ') });
    },
    end: () => ({ counts, faults }),
  };
}

/** What is wrong with a row as a whole, so that none of its cells can be trusted; null when nothing is. */
function faultOf({ fields, hasFaultyQuotes }: CsvRow, { columns, hasBrokenBytes }: ReadingSetup): string | null {
  if (hasFaultyQuotes) return 'A quotation mark stands inside a quoted field; write it twice there.';
  if (fields.length > columns && fields.slice(columns).some((cell) => cell.trim() !== ''))
    return tooManyCells(fields.length, columns);
  if (hasBrokenBytes && fields.some((cell) => cell.includes('\uFFFD')))
    return 'This row holds bytes that are no UTF-8 text. Save the file as UTF-8 and import it again.';
  return null;
}

function tooManyCells(cells: number, columns: number): string {
  return `This row has ${cells} cells, and the header ${columns}. Put quotation marks around a cell that holds the sign between cells.`;
}

interface Packing {
  /** Adds a row and gives the id of the claim that it begins or belongs to. */
  add(claim: NewClaim, folded: FoldedWording, known: GroupedUnder | null): string;
  /** What was packed since the last time. */
  takePacks(): readonly PackedRows[];
  olderTallies(): ReadonlyMap<string, Tally>;
}

function countOnly(newId: () => string): Packing {
  return {
    add: (_, __, known) => known?.claimId ?? newId(),
    takePacks: () => [],
    olderTallies: () => new Map(),
  };
}

function createPacking(newId: () => string): Packing {
  const begun = new Set<string>();
  const olderTallies = new Map<string, Tally>();
  let packs: PackedRows[] = [];
  let rows: ImportedRow[] = [];
  let tallies = new Map<string, Tally>();

  function pack(): void {
    if (rows.length > 0) packs.push(packRows(rows, tallies));
    rows = [];
    tallies = new Map<string, Tally>();
  }

  return {
    add(claim, { fingerprint }, known) {
      const claimId = known?.claimId ?? newId();
      if (known === null) begun.add(claimId);
      addTo(begun.has(claimId) ? tallies : olderTallies, claimId, claim);
      const { wording, statement, language, verdict, topics, channel, link, seenAt, reach } = claim;
      const content = { id: claimId, wording, statement, language, verdict, topics, fingerprint };
      const grouping = known?.grouping ?? ('own' as const);
      const sighting = { id: newId(), claimId, wording, channel, link, seenAt, reach, grouping };
      rows.push({ claim: known === null ? content : null, sighting });
      if (rows.length >= limitPackRows) pack();
      return claimId;
    },
    takePacks() {
      pack();
      const taken = packs;
      packs = [];
      return taken;
    },
    olderTallies: () => olderTallies,
  };
}

function addTo(tallies: Map<string, Tally>, claimId: string, { seenAt, channel }: NewClaim): void {
  const one = { count: 1, lastSeenAt: seenAt, lastChannel: channel };
  const earlier = tallies.get(claimId);
  tallies.set(claimId, earlier === undefined ? one : joinTallies(earlier, one));
}
