import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readSettings } from '../../db/settings.ts';
import type { ServiceContext } from './context.ts';

interface DraftRecord {
  readonly at: string;
  readonly action: string;
  readonly draftId: string;
  /** What the entry's hash stands for; the words themselves stay out of the trail. */
  readonly words: unknown;
}

/** Writes into the audit trail what was done with the posts of a draft, and who did it. */
export function recordOfDraft({ library }: ServiceContext, { at, action, draftId, words }: DraftRecord): void {
  const personId = readSettings(library).meId;
  appendAudit(library, {
    ...{ at, action, subjectKind: 'draft', subjectId: draftId },
    ...{ personId, contentHash: contentHash(words) },
  });
}
