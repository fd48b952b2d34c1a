import { hasPerson } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { hasShownClaim, readDraftClaim } from '../../db/draft-material.ts';
import { draftContentOf, insertDraft, readDraft, setDraftDeleted, updateDraft } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Draft, DraftContent, Template } from '../../shared/model/draft.ts';
import type { ServiceContext } from './context.ts';
import { type Start, startOnDraft, startOnTemplate } from './draft-start.ts';
import { readTemplates, templateOf } from './templates.ts';

const defaultTemplateId = 'fact-myth-fallacy-fact';

/** Stores a new draft on a template, or with the text of another draft. Raises `not_found`, or `invalid_input` when both are given. */
export function createDraft(context: ServiceContext, input: Parsed<'draft.create'>): Draft {
  const { library, ports } = context;
  if (input.basedOnId !== undefined && input.templateId !== undefined) {
    throw new AppError(
      'invalid_input',
      'A draft starts either on a template or on another draft. Nothing was made: choose one.',
    );
  }
  return library
    .transaction(() => {
      const id = ports.newId();
      insertDraft(library, { ...beginning(context, input), id, createdAt: ports.now().toISOString(), isSample: false });
      return recorded(context, id, 'draft.create');
    })
    .immediate();
}

/**
 * Stores a new version when the content differs from the newest one; the same content gives the draft as it is, so that a
 * save may be tried again. Raises `conflict` when the draft was changed since `input.version`.
 */
export function saveDraft(context: ServiceContext, input: Parsed<'draft.save'>): Draft {
  const { library, ports } = context;
  return library
    .transaction(() => {
      const current = readDraft(library, input.id);
      if (contentHash(draftContentOf(current)) === contentHash(input.content)) return current;
      if (current.version !== input.version) throw changedElsewhere(current.version, input.version);
      refuseUnusable(context, input.content, current);
      updateDraft(library, { ...input, savedAt: ports.now().toISOString() });
      return recorded(context, input.id, 'draft.save');
    })
    .immediate();
}

/** Puts a draft into the recycle bin; its versions, approvals and exports stay. Raises `not_found`. */
export function deleteDraft({ library, ports }: ServiceContext, id: string): void {
  const at = ports.now().toISOString();
  library
    .transaction(() => {
      readDraft(library, id);
      setDraftDeleted(library, id, { deletedAt: at, at });
      appendAudit(library, {
        at,
        action: 'draft.delete',
        subjectKind: 'draft',
        subjectId: id,
        personId: readSettings(library).meId,
      });
    })
    .immediate();
}

/** Takes a draft out of the recycle bin. One that is not in there is given as it is. Raises `not_found`. */
export function restoreDraft(context: ServiceContext, id: string): Draft {
  const { library, ports } = context;
  return library
    .transaction(() => {
      setDraftDeleted(library, id, { deletedAt: null, at: ports.now().toISOString() });
      return recorded(context, id, 'draft.restore');
    })
    .immediate();
}

function recorded({ library, ports }: ServiceContext, id: string, action: string): Draft {
  const draft = readDraft(library, id);
  appendAudit(library, {
    at: ports.now().toISOString(),
    action,
    subjectKind: 'draft',
    subjectId: id,
    personId: readSettings(library).meId,
    contentHash: contentHash(draftContentOf(draft)),
  });
  return draft;
}

type Beginning = DraftContent & Pick<Draft, 'claimId' | 'templateId' | 'basedOnId'>;

function beginning(context: ServiceContext, input: Parsed<'draft.create'>): Beginning {
  const start = startOf(context, input);
  if (input.basedOnId === undefined) {
    const template = requireTemplate(context, input.templateId ?? defaultTemplateId);
    return { ...startOnTemplate(template, start), claimId: input.claimId, templateId: template.id, basedOnId: null };
  }
  const origin = readDraft(context.library, input.basedOnId);
  const { claimId, templateId } = origin;
  return { ...startOnDraft(origin, start), claimId: input.claimId ?? claimId, templateId, basedOnId: origin.id };
}

function startOf({ library }: ServiceContext, input: Parsed<'draft.create'>): Start {
  const isUnknown = input.claimId !== null && !hasShownClaim(library, input.claimId);
  if (isUnknown) throw new AppError('not_found', 'There is no such claim in this library. No draft was made.');
  const claim = input.claimId === null ? null : readDraftClaim(library, input.claimId);
  const { meId } = readSettings(library);
  return { title: input.title, claim, authorIds: meId !== null && hasPerson(library, meId) ? [meId] : [] };
}

function requireTemplate({ ports }: ServiceContext, id: string): Template {
  const shelf = readTemplates(ports.templatesFolders);
  const template = templateOf(shelf, id);
  if (template !== null) return template;
  const faults = shelf.faults.slice(0, 3).map(({ file, line, message }) => ` ${file}, line ${line}: ${message}`);
  throw new AppError(
    'not_found',
    `There is no template "${id}" that can be read. No draft was made: choose another template.${faults.join('')}`,
  );
}

function changedElsewhere(stored: number, sent: number): AppError {
  return new AppError(
    'conflict',
    `This draft was changed in another window: the library holds version ${stored}, this text was written on version ${sent}. ` +
      'Nothing was overwritten, and this text is not saved yet. Copy what you need of it, then open the newest version.',
    { fields: { version: `The library holds version ${stored}.` } },
  );
}

/** The contract has checked each field; what is left is what only the whole content or the library can tell. */
function refuseUnusable({ library }: ServiceContext, content: DraftContent, current: Draft): void {
  if (new Set(content.blocks.map((block) => block.id)).size < content.blocks.length) {
    throw new AppError(
      'invalid_input',
      'Two blocks of this draft have the same id. The change was not saved; what was saved before is safe.',
      {
        fields: { 'content.blocks': 'Two blocks have the same id.' },
      },
    );
  }
  // An author who was removed from the register since must not stop a person from saving.
  const unknown = content.authorIds.find((id) => !current.authorIds.includes(id) && !hasPerson(library, id));
  if (unknown !== undefined) {
    throw new AppError(
      'invalid_input',
      'One of the authors is not in the register of people. The change was not saved: choose the authors again.',
      {
        fields: { 'content.authorIds': `There is no person ${unknown}.` },
      },
    );
  }
}
