import { hasPerson } from '../../db/approvals.ts';
import { chosenClaimIds } from '../../db/chosen-rows.ts';
import { claimAssigner, claimBinner, claimTagger, listClaimIds } from '../../db/claim-tables.ts';
import { readClaims } from '../../db/claims.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readPeopleNamed } from '../../db/people.ts';
import { listSightingsOf } from '../../db/sightings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import {
  claimTableHead,
  claimTableRecord,
  claimTableRow,
  type TableClaim,
} from '../../shared/interchange/claim-table.ts';
import type { ChosenClaims, TableChangeResult } from '../../shared/model/table.ts';
import { mergeClaim } from './claim-changes.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';
import { recordPart } from './record-action.ts';
import { changeRows, type TableChange } from './table-change.ts';
import { type TableFiles, type TableWriting, tableFileName, writeTable } from './table-files.ts';

/** Answers the commands of `shared/contract/tables.ts` that are for claims. */
export function claimTableHandlers(context: ServiceContext, files: TableFiles) {
  const { library, jobs, ports } = context;
  const idsOf = (chosen: ChosenClaims) => chosenClaimIds(library, chosen, ports.now().toISOString());
  const start = (change: Omit<TableChange, 'subjectKind'>) => ({
    job: jobs.start('rows', (progress) => changeRows(context, { ...change, subjectKind: 'claim' }, progress)),
  });
  return {
    'claim.ids': (query) => ({ ids: listClaimIds(library, { ...query, now: ports.now().toISOString() }) }),
    'claim.tag': ({ chosen, add, remove }) => {
      refuseNothing(add, remove);
      const createChange = (at: string) => claimTagger(library, { add, remove, at });
      const hash = contentHash({ add, remove });
      return start({ command: 'claim.tag', ids: idsOf(chosen), contentHash: hash, createChange });
    },
    'claim.assign': ({ chosen, personId }) => {
      if (personId !== null && !hasPerson(library, personId)) throw noSuchPerson();
      const createChange = (at: string) => claimAssigner(library, { personId, at });
      return start({
        ...{ command: 'claim.assign', ids: idsOf(chosen), contentHash: contentHash({ personId }), createChange },
      });
    },
    'claim.deleteAll': ({ chosen }) =>
      start({ command: 'claim.deleteAll', ids: idsOf(chosen), createChange: (at) => claimBinner(library, at) }),
    'claim.mergeAll': (input) => ({ job: jobs.start('rows', (progress) => mergeAll(context, input, progress)) }),
    'claim.exportTable': ({ chosen, format }) => {
      const writing = { ...formats[format](context), ids: idsOf(chosen) };
      return { job: jobs.start('rows', (progress) => writeTable(files, writing, progress)) };
    },
  } satisfies Partial<Handlers>;
}

function refuseNothing(add: readonly string[], remove: readonly string[]): void {
  if (add.length + remove.length > 0) return;
  throw new AppError('invalid_input', 'Name at least one topic to add or to take away. Nothing was changed.');
}

function noSuchPerson(): AppError {
  return new AppError('not_found', 'There is no such person in this library. Nothing was changed: choose again.');
}

/** All or none, so that nobody has to find out which half of a group was put together. */
function mergeAll(
  context: ServiceContext,
  { intoId, fromIds }: Parsed<'claim.mergeAll'>,
  { report }: JobProgress,
): Promise<TableChangeResult> {
  const at = context.ports.now().toISOString();
  const distinct = [...new Set(fromIds)];
  const merge = () => {
    for (const fromId of distinct) mergeClaim(context, { intoId, fromId }, at);
  };
  const { number } = recordPart(context, { command: 'claim.mergeAll', number: null }, merge);
  const total = distinct.length;
  report(total, total);
  return Promise.resolve({
    ...{ kind: 'table.change', total, changed: total, leftCount: 0, left: [], isStopped: false, action: number },
  });
}

type Formatting = Omit<TableWriting, 'ids'>;

const formats: Readonly<Record<Parsed<'claim.exportTable'>['format'], (context: ServiceContext) => Formatting>> = {
  csv: (context) => ({
    ...{ fileName: tableFileName(context, 'claims', 'csv'), mediaType: 'text/csv; charset=utf-8' },
    ...{ head: claimTableHead, between: '', foot: '' },
    writeRows: (ids) => tableClaims(context, ids).map(claimTableRow),
  }),
  json: (context) => ({
    ...{ fileName: tableFileName(context, 'claims', 'json'), mediaType: 'application/json; charset=utf-8' },
    head: `{"format":"plainspoken-claims","version":1,"exportedAt":"${context.ports.now().toISOString()}","claims":[\n`,
    ...{ between: ',\n', foot: '\n]}\n' },
    writeRows: (ids) => tableClaims(context, ids).map(claimTableRecord),
  }),
};

function tableClaims({ library }: ServiceContext, ids: readonly string[]): TableClaim[] {
  const claims = readClaims(library, ids);
  const people = [...new Set(claims.flatMap(({ assigneeId }) => assigneeId ?? []))];
  const names = new Map(readPeopleNamed(library, people).map(({ person }) => [person.id, person.name]));
  const sightings = listSightingsOf(
    library,
    claims.map(({ id }) => id),
  );
  return claims.map((claim) => ({
    claim,
    sightings: sightings.get(claim.id) ?? [],
    assigneeName: names.get(claim.assigneeId ?? '') ?? '',
  }));
}
