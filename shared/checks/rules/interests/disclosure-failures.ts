import type { Entity } from '../../../interests/entity.ts';
import { shippedEntities } from '../../../interests/entity-rows.ts';
import { createEntityTable, type EntityTable, shippedTable } from '../../../interests/entity-table.ts';
import { type InterestScope, scopeOf } from '../../../interests/interest-scope.ts';
import type { DisclosureFailure, DisclosureFailureKind } from '../../../interests/judge-posts.ts';
import { judgeThread } from '../../../interests/judge-posts.ts';
import type { FindingPlace, Fix, Severity } from '../../../model/finding.ts';
import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckAuthor } from '../../check-input.ts';
import { wordsOf } from '../../identify.ts';
import { createMemory, perObject } from '../../memory.ts';
import type { DraftHit } from '../../rule.ts';
import { disclosureFixes } from './disclosure-fixes.ts';
import { type DraftWords, wordsOfDraft } from './draft-words.ts';

/** A failure to disclose, with its place in the draft or the post. */
export interface PlacedFailure {
  readonly failure: DisclosureFailure;
  readonly place: FindingPlace;
  readonly fixes: readonly Fix[];
  readonly words: string;
}

/** What keeps the disclosure rules from saying anything: a text without a library and without an author's interests. */
export function lackOfInterests({ input }: AnnotatedDraft): string | null {
  return input.isBare === true && input.authors.length === 0 ? 'noInterests' : null;
}

/** Every failure to disclose in a draft or thread, worked out once for all rules that tell of them. */
export const disclosureFailures = perObject<AnnotatedDraft, readonly PlacedFailure[]>((draft) => {
  const { input } = draft;
  if (input.isBare === true && input.threads.length > 0)
    return input.threads.flatMap((_, index) => inThread(draft, index));
  const inDraft = inBlocks(draft);
  const known = new Set(inDraft.map(({ failure }) => failure.interest));
  const lost = input.threads.flatMap((_, index) => firstOfInterest(inThread(draft, index), known));
  return [...inDraft, ...lost];
});

/** A finding of a failure: `severity` is given where it is not the rule's own. */
export function hitOfFailure(
  { failure, place, fixes, words }: PlacedFailure,
  told: Pick<DraftHit, 'severity' | 'message'> = {},
): DraftHit {
  const { named, author, interest } = failure;
  return {
    ...told,
    ...{ place, fixes, words },
    values: { named, entity: interest.entity, name: author },
    why: [
      { feature: 'interest', text: interest.entity },
      { feature: 'product', text: named },
    ],
  };
}

/** Failures of some kinds. */
export function failuresOf(draft: AnnotatedDraft, kinds: readonly DisclosureFailureKind[]): readonly PlacedFailure[] {
  return disclosureFailures(draft).filter(({ failure }) => kinds.includes(failure.kind));
}

/** What rests on a row that nobody looked up, or on a kind of product alone, warns and does not block. */
export function weightOf({ failure }: PlacedFailure): Severity {
  return failure.isConfirmed && failure.via !== 'class' ? 'block' : 'warn';
}

function inBlocks(draft: AnnotatedDraft): readonly PlacedFailure[] {
  const words = wordsOfDraft(draft.input.blocks);
  return draft.input.authors.flatMap((author) =>
    judgeThread({ ...judged(draft, author), posts: [words.text], platform: null }).map((failure) =>
      placedInBlocks(draft, words, failure),
    ),
  );
}

function placedInBlocks(draft: AnnotatedDraft, words: DraftWords, failure: DisclosureFailure): PlacedFailure {
  const place = words.placeOf(failure.start, failure.end);
  const text = words.text.slice(failure.start, failure.end);
  const fixes = place.kind === 'block' ? disclosureFixes(draft.input, failure, place) : [];
  return { failure, place, fixes, words: wordsOfFailure(failure, text) };
}

function inThread(draft: AnnotatedDraft, index: number): readonly PlacedFailure[] {
  const { input } = draft;
  const thread = input.threads[index];
  if (thread === undefined) return [];
  const { platform } = thread;
  const posts = thread.posts.map((post) => post.text);
  const shownOn = input.isBare === true ? (input.shownOn ?? null) : platform;
  return input.authors.flatMap((author) =>
    judgeThread({ ...judged(draft, author), posts, platform: shownOn }).map((failure) => {
      const { post, start, end } = failure;
      const words = `${platform} ${wordsOfFailure(failure, posts[post]?.slice(start, end) ?? '')}`;
      return { failure, place: { kind: 'post' as const, platform, post, start, end }, fixes: [], words };
    }),
  );
}

/** Of each interest the first post that lost its disclosure, where the draft itself has one. */
function firstOfInterest(placed: readonly PlacedFailure[], known: ReadonlySet<Interest>): readonly PlacedFailure[] {
  const seen = new Set<Interest>(known);
  return placed.flatMap((one) => {
    if (seen.has(one.failure.interest)) return [];
    seen.add(one.failure.interest);
    const kind = one.failure.kind === 'late' ? ('late' as const) : ('elsewhere' as const);
    return [{ ...one, failure: { ...one.failure, kind } }];
  });
}

function wordsOfFailure({ kind, interest }: DisclosureFailure, text: string): string {
  return `${kind}|${interest.entity}|${wordsOf(text)}`;
}

function judged({ input }: AnnotatedDraft, author: CheckAuthor) {
  const table = input.entities === undefined ? shippedTable() : tableWith(input.entities);
  const scopes = author.interests.map((interest) => scopeIn(table)(interest));
  return { author: author.name, scopes, table, now: input.now };
}

const tableWith = perObject<readonly Entity[], EntityTable>((own) => createEntityTable([...own, ...shippedEntities()]));

// A register changes seldom, and its names are looked for at each keystroke.
const scopeIn = perObject<EntityTable, (interest: Interest) => InterestScope>((table) => {
  const scopes = createMemory<InterestScope>(400);
  return (interest) => ({ ...scopes(JSON.stringify(interest), () => scopeOf(interest, table)), interest });
});
