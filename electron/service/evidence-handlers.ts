import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { detachEvidence, listEvidenceOfSource } from '../../db/evidence.ts';
import { deletePassage, insertPassage, listPassages } from '../../db/passages.ts';
import { listSources } from '../../db/source-list.ts';
import { readSource } from '../../db/sources.ts';
import type { evidenceCommands } from '../../shared/contract/evidence.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import type { Passage } from '../../shared/model/source.ts';
import { type CitationClient, createCitationClient } from './citation-client.ts';
import type { ServiceContext } from './context.ts';
import { tieSource } from './evidence-ties.ts';
import { removeSource, restoreSource, updateSource } from './source-changes.ts';
import { addSourceText, importSourceFile } from './source-import-file.ts';

type EvidenceHandlers = Pick<Handlers, keyof typeof evidenceCommands>;

/** Answers the commands of `shared/contract/evidence.ts`. */
export function evidenceHandlers(context: ServiceContext): EvidenceHandlers {
  const { library, jobs, ports } = context;
  const client = createCitationClient(ports.workerFile('citation-worker'));
  return {
    'source.list': (query) => listSources(library, query),
    'source.get': ({ id }) => {
      const source = readSource(library, id);
      return { source, passages: listPassages(library, id), evidence: listEvidenceOfSource(library, id) };
    },
    'source.addText': (input) => addSourceText(context, input, client),
    'source.import': (input) => {
      return { job: jobs.start('bytes', (progress) => importSourceFile(context, input, progress)) };
    },
    'source.update': (input) => change(context, (at) => updateSource(context, input, at)),
    'source.delete': ({ id }) => change(context, (at) => removeSource(context, id, at)),
    'source.restore': ({ id }) => change(context, (at) => restoreSource(context, id, at)),
    'source.format': (input) => format(context, client, input),
    'passage.add': (input) => change(context, (at) => addPassage(context, input, at)),
    'passage.delete': ({ id }) => change(context, (at) => removePassage(context, id, at)),
    'evidence.attach': (link) => change(context, (at) => tieSource(library, link, at)),
    'evidence.detach': (link) => change(context, (at) => detach(context, link, at)),
  };
}

/** Runs a change and its audit entry in one transaction. */
function change<Result>(context: ServiceContext, work: (at: string) => Result): Result {
  const at = context.ports.now().toISOString();
  return context.library.transaction(() => work(at)).immediate();
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

function addPassage(context: ServiceContext, input: Parsed<'passage.add'>, at: string): Passage {
  const { library, ports } = context;
  readSource(library, input.sourceId);
  const passage: Passage = { ...input, id: ports.newId(), createdAt: at, updatedAt: at, version: 1 };
  insertPassage(library, passage);
  const subject = { subjectKind: 'passage', subjectId: passage.id };
  appendAudit(library, { at, action: 'passage.add', ...subject, contentHash: contentHash(input) });
  return passage;
}

function removePassage(context: ServiceContext, id: string, at: string): { isDone: true } {
  deletePassage(context.library, id, at);
  appendAudit(context.library, { at, action: 'passage.delete', subjectKind: 'passage', subjectId: id });
  return { isDone: true };
}

function detach(context: ServiceContext, link: Parsed<'evidence.detach'>, at: string): { isDone: true } {
  detachEvidence(context.library, link);
  const subject = { subjectKind: 'claim', subjectId: link.claimId };
  appendAudit(context.library, { at, action: 'evidence.detach', ...subject, contentHash: contentHash(link) });
  return { isDone: true };
}
