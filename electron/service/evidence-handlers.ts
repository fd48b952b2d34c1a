import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { attachEvidence, detachEvidence, listEvidenceOfSource } from '../../db/evidence.ts';
import { deletePassage, insertPassage, listPassages } from '../../db/passages.ts';
import { listSources } from '../../db/source-list.ts';
import {
  deleteSource,
  isKeyTaken,
  readDeletedSource,
  readSource,
  restoreSource,
  type SourceContent,
  updateSource,
} from '../../db/sources.ts';
import { AppError } from '../../shared/app-error.ts';
import { createKeyChooser } from '../../shared/citations/citation-key.ts';
import type { evidenceCommands } from '../../shared/contract/evidence.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import { cleanCsl } from '../../shared/interchange/csl-clean.ts';
import type { Passage, Source } from '../../shared/model/source.ts';
import { type CitationClient, createCitationClient } from './citation-client.ts';
import type { ServiceContext } from './context.ts';
import { addSourceText, importSourceFile } from './source-import-file.ts';

type EvidenceHandlers = Pick<Handlers, keyof typeof evidenceCommands>;

/** Answers the commands of `shared/contract/evidence.ts`. */
export function evidenceHandlers(context: ServiceContext): EvidenceHandlers {
  const { library, jobs, ports } = context;
  const client = createCitationClient(ports.workerFile('citation-worker'));
  return {
    'source.list': (query) => listSources(library, query),
    'source.get': ({ id }) => ({
      source: readSource(library, id),
      passages: listPassages(library, id),
      evidence: listEvidenceOfSource(library, id),
    }),
    'source.addText': ({ text }) => addSourceText(context, text, client),
    'source.import': ({ file }) => ({
      job: jobs.start('bytes', (progress) => importSourceFile(context, file, progress)),
    }),
    'source.update': (input) => change(context, () => update(context, input)),
    'source.delete': ({ id }) => change(context, (at) => remove(context, id, at)),
    'source.restore': ({ id }) => change(context, (at) => restore(context, id, at)),
    'source.format': (input) => format(context, client, input),
    'passage.add': (input) => change(context, (at) => addPassage(context, input, at)),
    'passage.delete': ({ id }) =>
      change(context, (at) => {
        deletePassage(library, id, at);
        appendAudit(library, { at, action: 'passage.delete', subjectKind: 'passage', subjectId: id });
        return { isDone: true };
      }),
    'evidence.attach': (link) =>
      change(context, (at) => {
        attachEvidence(library, link);
        appendAudit(library, {
          at,
          action: 'evidence.attach',
          subjectKind: 'claim',
          subjectId: link.claimId,
          contentHash: contentHash(link),
        });
        return link;
      }),
    'evidence.detach': (link) =>
      change(context, (at) => {
        detachEvidence(library, link);
        appendAudit(library, {
          at,
          action: 'evidence.detach',
          subjectKind: 'claim',
          subjectId: link.claimId,
          contentHash: contentHash(link),
        });
        return { isDone: true };
      }),
  };
}

/** Runs a change and its audit entry in one transaction. */
function change<Result>(context: ServiceContext, work: (at: string) => Result): Result {
  const at = context.ports.now().toISOString();
  return context.library.transaction(() => work(at)).immediate();
}

function update(context: ServiceContext, input: Parsed<'source.update'>): Source {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  const before = readSource(library, input.id);
  if (before.version !== input.version) {
    throw new AppError(
      'conflict',
      'This source was changed elsewhere in the meantime. Your change was not saved: look at the newer version and make it again.',
    );
  }
  const content = changed(before, input);
  if (content.key !== before.key && isKeyTaken(library, content.key, before.id)) {
    const sentence = `Another source already has the key "${content.key}". Choose another one; nothing was changed.`;
    throw new AppError('invalid_input', sentence, { fields: { key: sentence } });
  }
  updateSource(library, input.id, { at, content });
  appendAudit(library, {
    at,
    action: 'source.update',
    subjectKind: 'source',
    subjectId: input.id,
    contentHash: contentHash(content),
  });
  return readSource(library, input.id);
}

/** A field that the caller left out stays as it was. */
function changed(before: Source, input: Parsed<'source.update'>): SourceContent {
  return {
    key: input.key ?? before.key,
    csl: input.csl === undefined ? before.csl : cleanCsl(input.csl),
    design: input.design ?? before.design,
    level: input.level === undefined ? before.level : input.level,
    status: input.status ?? before.status,
    statusNote: input.statusNote ?? before.statusNote,
    note: input.note ?? before.note,
  };
}

function remove(context: ServiceContext, id: string, at: string): { isDone: true } {
  readSource(context.library, id);
  deleteSource(context.library, id, at);
  appendAudit(context.library, { at, action: 'source.delete', subjectKind: 'source', subjectId: id });
  return { isDone: true };
}

/** The key may have been given to another source meanwhile; then the restored one gets a suffix. */
function restore(context: ServiceContext, id: string, at: string): Source {
  const { library } = context;
  const deleted = readDeletedSource(library, id);
  const key = createKeyChooser((name) => isKeyTaken(library, name))(deleted.csl, deleted.key);
  restoreSource(library, id, { at, key });
  appendAudit(library, { at, action: 'source.restore', subjectKind: 'source', subjectId: id });
  return readSource(library, id);
}

function addPassage(context: ServiceContext, input: Parsed<'passage.add'>, at: string): Passage {
  const { library, ports } = context;
  readSource(library, input.sourceId);
  const passage: Passage = { ...input, id: ports.newId(), createdAt: at, updatedAt: at, version: 1 };
  insertPassage(library, passage);
  appendAudit(library, {
    at,
    action: 'passage.add',
    subjectKind: 'passage',
    subjectId: passage.id,
    contentHash: contentHash(input),
  });
  return passage;
}

async function format(
  context: ServiceContext,
  client: CitationClient,
  input: Parsed<'source.format'>,
): Promise<{ id: string; text: string }[]> {
  const items = input.ids.map((id) => ({ ...readSource(context.library, id).csl, id }));
  const texts = await client.format(items, input.style);
  return input.ids.map((id, index) => ({ id, text: texts[index] ?? '' }));
}
