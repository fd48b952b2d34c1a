import { contentHash } from '../../../db/content-hash.ts';
import { readDraft } from '../../../db/drafts.ts';
import type { Connection } from '../../../db/open-library.ts';
import { readSettings } from '../../../db/settings.ts';
import { AppError } from '../../../shared/app-error.ts';
import { readsLanguage } from '../../../shared/checks/reader/both-layers.ts';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { DraftContent } from '../../../shared/model/draft.ts';
import type { Gate } from '../../../shared/model/finding.ts';
import type { ServiceContext } from '../context.ts';
import { readerClientOf, readerInput } from '../second-reader/reader-client.ts';
import { policyForChecks } from './proven-packs.ts';

type ReadText = Pick<DraftContent, 'language' | 'blocks'>;

/** A handful of drafts is open at a time; what is forgotten is read again in a second. */
const mostKept = 200;
const readTexts = new WeakMap<Connection, Set<string>>();

/** Notes that the second reader has read the whole of a text. */
export function noteRead({ library }: ServiceContext, text: ReadText): void {
  const known = readTexts.get(library) ?? new Set<string>();
  readTexts.set(library, known);
  if (known.size >= mostKept) known.clear();
  known.add(hashOf(text));
}

/** What the policy in force asks of the second reader before this text is cleared, and whether it is done; null where it locks none of its rules. */
export function lockedReader(context: ServiceContext, text: ReadText): Gate['reader'] {
  const policy = policyForChecks(context)?.policy;
  const rules = (policy?.rules ?? []).filter(({ rule, isLocked }) => isLocked && isReaderRule(rule));
  if (policy === undefined || rules.length === 0) return null;
  return { organisation: policy.organisation, rules: rules.map(({ rule }) => rule), state: stateOf(context, text) };
}

/** Has a text read that the policy wants read, so that the gate stands on it. What keeps it from being read, the gate says. */
export async function readForGate(context: ServiceContext, draftId: string): Promise<void> {
  const draft = readDraft(context.library, draftId);
  if (lockedReader(context, draft)?.state !== 'unread') return;
  const report = await readerClientOf(context)
    .read(readerInput(context, draft), Number.POSITIVE_INFINITY)
    .catch(() => null);
  if (report !== null) noteRead(context, draft);
}

/** Raises `conflict` for a text that the second reader should have read and has not. A language that it does not know stops nobody, as with every rule. */
export function requireRead({ reader }: Pick<Gate, 'reader'>): void {
  if (reader === null || reader.state === 'read' || reader.state === 'language') return;
  const why =
    reader.state === 'off'
      ? 'it is switched off. Nothing was cleared: switch it on in the settings'
      : 'it could not read it. Nothing was cleared: try once more, and start the app again if that does not help';
  throw new AppError(
    'conflict',
    `The policy of ${reader.organisation} wants the second reader to have read this text (${reader.rules.join(', ')}), and ${why}.`,
  );
}

function stateOf({ library }: ServiceContext, text: ReadText): NonNullable<Gate['reader']>['state'] {
  if (!readsLanguage(text.language)) return 'language';
  if (!readSettings(library).isReaderOn) return 'off';
  return text.blocks.every((block) => block.text.trim() === '') || readTexts.get(library)?.has(hashOf(text)) === true
    ? 'read'
    : 'unread';
}

function hashOf({ language, blocks }: ReadText): string {
  return contentHash({ language, blocks: blocks.map(({ role, text }) => ({ role, text })) });
}
