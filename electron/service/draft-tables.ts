import { readApproval } from '../../db/approvals.ts';
import { chosenDraftIds } from '../../db/chosen-rows.ts';
import { readSummaries } from '../../db/draft-list.ts';
import { readDraftClaim, readDraftSources } from '../../db/draft-material.ts';
import { draftBinner } from '../../db/draft-tables.ts';
import { readDraft } from '../../db/drafts.ts';
import { readPeopleNamed } from '../../db/people.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import { debunkMarkdown, debunkRecord, type ExportedDebunk } from '../../shared/exports/debunks.ts';
import { byteOrderMark, csvLine } from '../../shared/interchange/csv-cell.ts';
import type { DraftSummary } from '../../shared/model/draft.ts';
import { draftKeys } from '../../shared/text/blocks.ts';
import { clearedHash } from './cleared-hash.ts';
import type { ServiceContext } from './context.ts';
import { changeRows } from './table-change.ts';
import { type TableFiles, type TableWriting, tableFileName, writeTable } from './table-files.ts';
import { variantsOf } from './variants.ts';

/** Answers the commands of `shared/contract/tables.ts` that are for drafts and debunks. */
export function draftTableHandlers(context: ServiceContext, files: TableFiles) {
  const { library, jobs } = context;
  const write = (writing: TableWriting) => ({
    job: jobs.start('rows', (progress) => writeTable(files, writing, progress)),
  });
  return {
    'draft.deleteAll': ({ chosen }) => {
      const ids = chosenDraftIds(library, chosen);
      const change = { command: 'draft.deleteAll', subjectKind: 'draft', ids } as const;
      const createChange = (at: string) => draftBinner(library, at);
      return { job: jobs.start('rows', (progress) => changeRows(context, { ...change, createChange }, progress)) };
    },
    'draft.exportTable': ({ chosen, format }) =>
      write({ ...listFormats[format](context), ids: chosenDraftIds(library, chosen) }),
    'debunk.exportAll': ({ chosen, format }) =>
      write({ ...textFormats[format](context), ids: chosenDraftIds(library, chosen) }),
  } satisfies Partial<Handlers>;
}

type Formatting = (context: ServiceContext) => Omit<TableWriting, 'ids'>;

const listFormats: Readonly<Record<Parsed<'draft.exportTable'>['format'], Formatting>> = {
  csv: (context) => ({
    ...{ fileName: tableFileName(context, 'drafts', 'csv'), mediaType: 'text/csv; charset=utf-8' },
    ...{ head: byteOrderMark + csvLine(listColumns), between: '', foot: '' },
    writeRows: (ids) => readSummaries(context.library, ids).map((draft) => csvLine(listCells(draft))),
  }),
  json: (context) => ({
    ...{ fileName: tableFileName(context, 'drafts', 'json'), mediaType: 'application/json; charset=utf-8' },
    ...jsonParts(context, 'drafts'),
    writeRows: (ids) => readSummaries(context.library, ids).map((draft) => JSON.stringify(draft)),
  }),
};

const textFormats: Readonly<Record<Parsed<'debunk.exportAll'>['format'], Formatting>> = {
  markdown: (context) => ({
    ...{ fileName: tableFileName(context, 'debunks', 'md'), mediaType: 'text/markdown; charset=utf-8' },
    ...{ head: '', between: '\n---\n\n', foot: '' },
    writeRows: (ids) => debunks(context, ids).map(debunkMarkdown),
  }),
  json: (context) => ({
    ...{ fileName: tableFileName(context, 'debunks', 'json'), mediaType: 'application/json; charset=utf-8' },
    ...jsonParts(context, 'debunks'),
    writeRows: (ids) => debunks(context, ids).map(debunkRecord),
  }),
};

function jsonParts({ ports }: ServiceContext, name: string) {
  const head = `{"format":"plainspoken-${name}","version":1,"exportedAt":"${ports.now().toISOString()}","${name}":[\n`;
  return { head, between: ',\n', foot: '\n]}\n' };
}

const listColumns = [
  'title',
  'status',
  'claim',
  'words',
  'language',
  'changed_at',
  'approved_at',
  'review_at',
  'translation_of',
  'out_of_date_since',
  'id',
];

function listCells({ title, status, claimWording, words, language, ...rest }: DraftSummary): string[] {
  const dates = [rest.updatedAt, rest.approvedAt ?? '', rest.reviewAt ?? ''];
  const { id = '', outOfDateSince = null } = rest.translationOf ?? {};
  const translation = [id, outOfDateSince === null ? '' : String(outOfDateSince)];
  return [title, status, claimWording ?? '', String(words), language, ...dates, ...translation, rest.id];
}

/** What is not approved, or not any more, is no debunk and stays here. */
function debunks(context: ServiceContext, ids: readonly string[]): ExportedDebunk[] {
  const approved = readSummaries(context.library, ids).filter(({ status }) => status === 'approved');
  return approved.map(({ id }) => debunk(context, id));
}

function debunk(context: ServiceContext, id: string): ExportedDebunk {
  const { library } = context;
  const draft = readDraft(library, id);
  const { claimId } = draft;
  const claim = claimId === null ? null : readDraftClaim(library, claimId);
  const keys = draftKeys(draft.blocks);
  const found = readDraftSources(library, { keys, claimId: null });
  const cited = keys.flatMap((key) => found.filter((source) => source.key === key));
  return {
    draft,
    claim: claim === null ? null : { wording: claim.wording, statement: claim.statement, verdict: claim.verdict },
    authorNames: readPeopleNamed(library, draft.authorIds).map(({ person }) => person.name),
    sources: cited.map(({ key, title, authorsShort, year, container, doi, pmid, link, status }, place) => ({
      ...{ number: place + 1, key, title, authorsShort, year, container, doi, pmid, link, status },
    })),
    approval: readApproval(library, draft.id, clearedHash(library, { draft, variants: variantsOf(context, draft) })),
  };
}
