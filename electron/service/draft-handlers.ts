import { listExports } from '../../db/approvals.ts';
import { listDrafts } from '../../db/draft-list.ts';
import { listDraftVersions, readDraft, readDraftVersion } from '../../db/drafts.ts';
import type { draftCommands } from '../../shared/contract/drafts.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { createDraft, deleteDraft, restoreDraft, saveDraft } from './draft-writing.ts';
import { approveDraft, overrideFinding, readGate, withdrawOverride } from './gate.ts';
import { check, gather, threadsOf } from './gather.ts';
import { readerHandlers } from './reader-handlers.ts';
import { readTemplates } from './templates.ts';
import { exportThread } from './thread-export.ts';
import { saveVariant, variantsOf } from './variants.ts';

const done = { isDone: true } as const;

/** Answers the commands of `shared/contract/drafts.ts`. */
export function draftHandlers(context: ServiceContext): Pick<Handlers, keyof typeof draftCommands> {
  return { ...writing(context), ...clearing(context), ...posting(context), ...readerHandlers(context) };
}

function writing(context: ServiceContext) {
  const { library, ports } = context;
  return {
    'template.list': () => {
      const { templates, faults } = readTemplates(ports.templatesFolders);
      return { templates: [...templates], faults: [...faults] };
    },
    'draft.list': (query) => listDrafts(library, query),
    'draft.get': ({ id }) => readDraft(library, id),
    'draft.create': (input) => createDraft(context, input),
    'draft.save': (input) => saveDraft(context, input),
    'draft.versions': ({ id }) => listDraftVersions(library, readDraft(library, id).id),
    'draft.version': ({ id, version }) => readDraftVersion(library, readDraft(library, id).id, version),
    'draft.delete': ({ id }) => {
      deleteDraft(context, id);
      return done;
    },
    'draft.restore': ({ id }) => restoreDraft(context, id),
  } satisfies Partial<Handlers>;
}

function clearing(context: ServiceContext) {
  return {
    'draft.check': ({ id }) => check(gather(context, readDraft(context.library, id))),
    'gate.get': ({ draftId }) => readGate(context, draftId),
    'gate.override': (input) => overrideFinding(context, input),
    'gate.withdrawOverride': ({ id }) => {
      withdrawOverride(context, id);
      return done;
    },
    'gate.approve': (input) => approveDraft(context, input),
  } satisfies Partial<Handlers>;
}

function posting(context: ServiceContext) {
  const { library } = context;
  return {
    'variant.list': ({ draftId }) => variantsOf(context, readDraft(library, draftId)),
    'variant.save': (input) => saveVariant(context, readDraft(library, input.draftId), input),
    'thread.compose': ({ draftId }) => [...threadsOf(gather(context, readDraft(library, draftId)))],
    'thread.export': (input) => exportThread(context, input),
    'export.list': ({ draftId }) => listExports(library, readDraft(library, draftId).id),
  } satisfies Partial<Handlers>;
}
