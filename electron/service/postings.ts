import { contentHash } from '../../db/content-hash.ts';
import { readDraft } from '../../db/drafts.ts';
import { removePosting, storePosting } from '../../db/postings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Posting } from '../../shared/model/composer.ts';
import { composeDraft } from './composer.ts';
import { recordOfDraft } from './composer-audit.ts';
import type { ServiceContext } from './context.ts';
import { readGate } from './gate.ts';

/**
 * Records that a post went out. Raises `conflict` while the draft is not cleared or its gate is closed again, `not_found` for a
 * post that the thread does not have.
 */
export function savePosting(context: ServiceContext, input: Parsed<'posting.save'>): Posting {
  const { library } = context;
  const draft = readDraft(library, input.draftId);
  const [thread] = composeDraft(context, draft.id, input.platform);
  const post = thread?.posts[input.post];
  if (post === undefined)
    throw new AppError('not_found', 'This thread has no such post any more. Nothing was recorded.');
  if (draft.status !== 'approved' || !readGate(context, draft.id).canApprove) throw notCleared();
  const posting: Posting = {
    ...{ draftId: draft.id, platform: input.platform, post: input.post, language: draft.language, link: input.link },
    // A link that is kept later changes nothing of what was posted, and when.
    ...(post.posting === null ? postedNow(context, post.text) : keptOf(post.posting)),
  };
  storePosting(library, posting);
  record(context, { input, action: 'posting.save', words: { textHash: posting.textHash, link: input.link } });
  return posting;
}

function postedNow({ ports }: ServiceContext, text: string): ReturnType<typeof keptOf> {
  return { id: ports.newId(), textHash: contentHash(text), postedAt: ports.now().toISOString() };
}

function keptOf({ id, textHash, postedAt }: Posting): Pick<Posting, 'id' | 'textHash' | 'postedAt'> {
  return { id, textHash, postedAt };
}

/** Forgets that a post went out. Raises `not_found` when nothing says so. */
export function forgetPosting(context: ServiceContext, input: Parsed<'posting.remove'>): void {
  const { language } = readDraft(context.library, input.draftId);
  if (!removePosting(context.library, { ...input, language }))
    throw new AppError('not_found', 'This post is not marked as posted. Nothing was changed.');
  record(context, { input, action: 'posting.remove', words: input });
}

interface PostingRecord {
  readonly input: Parsed<'posting.remove'>;
  readonly action: string;
  readonly words: unknown;
}

function record(context: ServiceContext, { input, action, words }: PostingRecord): void {
  const { draftId, platform, post } = input;
  const at = context.ports.now().toISOString();
  recordOfDraft(context, { at, action: `${action} ${platform} ${post + 1}`, draftId, words });
}

function notCleared(): AppError {
  return new AppError(
    'conflict',
    'This draft is not cleared for posting. Nothing was recorded: clear it first, then post it.',
  );
}
