import type { DisclosureFailureKind } from '../../../interests/disclosure-status.ts';
import type { Entity } from '../../../interests/entity.ts';
import { shippedEntities } from '../../../interests/entity-rows.ts';
import { createEntityTable, type EntityTable, shippedTable } from '../../../interests/entity-table.ts';
import { type InterestScope, scopeOf } from '../../../interests/interest-scope.ts';
import { type DisclosureFailure, isCounting, judgeThread } from '../../../interests/judge-posts.ts';
import { isCovered, namedIn } from '../../../interests/named-in-post.ts';
import type { FindingPlace, Fix, Severity } from '../../../model/finding.ts';
import type { Interest } from '../../../model/person.ts';
import type { Post } from '../../../model/thread.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { wordsOf } from '../../identify.ts';
import { createMemory, perObject } from '../../memory.ts';
import type { DraftHit } from '../../rule.ts';
import { disclosureFixes } from './disclosure-fixes.ts';
import { type DraftWords, wordsOfDraft } from './draft-words.ts';
import { spanOfInterests } from './people-of-draft.ts';

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
  return [...inDraft, ...lostInThreads(draft, inDraft)];
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
  return failure.isConfirmed && failure.via !== 'class' && failure.via !== 'goods' ? 'block' : 'warn';
}

/** The rules that tell of silence: of a rival run down, the family's, something of one's own, and all else. Each failure belongs to one. */
type SilenceRule = 'COI-17' | 'COI-11' | 'COI-15' | 'COI-03';

/** The failures of an interest that nothing is said of, as far as they are those of one rule. */
export function silentFailures(draft: AnnotatedDraft, rule: SilenceRule): readonly PlacedFailure[] {
  return failuresOf(draft, ['missing']).filter(({ failure }) => silenceRuleOf(failure) === rule);
}

function silenceRuleOf({ via, interest: { category, beneficiary } }: DisclosureFailure): SilenceRule {
  if (via === 'rival') return 'COI-17';
  if (beneficiary === 'family' || category === 'family') return 'COI-11';
  return category === 'own_practice' || category === 'book_or_course' ? 'COI-15' : 'COI-03';
}

/** How heavily the rule tells that has a failure. */
function heaviness(placed: PlacedFailure): number {
  const { failure } = placed;
  const isWarned =
    alwaysWarned.has(failure.kind) || (failure.kind === 'missing' && silenceRuleOf(failure) !== 'COI-03');
  return !isWarned && weightOf(placed) === 'block' ? 2 : 1;
}

const alwaysWarned: ReadonlySet<DisclosureFailureKind> = new Set(['vague', 'buried', 'language', 'kind', 'over']);

function inBlocks(draft: AnnotatedDraft): readonly PlacedFailure[] {
  const words = wordsOfDraft(draft.input.blocks);
  return judgedAuthors(draft).flatMap((author) =>
    judgeThread({ ...author, posts: [words.text], platform: null }).map((failure) =>
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
  const pictures = thread.posts.map((post) => altTextsOf(post, input));
  const shownOn = input.isBare === true ? (input.shownOn ?? null) : platform;
  return judgedAuthors(draft).flatMap((author) =>
    judgeThread({ ...author, posts, pictures, platform: shownOn }).map((failure) => {
      const { post, start, end } = failure;
      const words = `${platform} ${wordsOfFailure(failure, posts[post]?.slice(start, end) ?? '')}`;
      return { failure, place: { kind: 'post' as const, platform, post, start, end }, fixes: [], words };
    }),
  );
}

function altTextsOf({ imageIds = [] }: Post, { pictures = [] }: CheckInput): readonly string[] {
  return pictures.filter(({ id }) => imageIds.includes(id)).map(({ altText }) => altText);
}

/** Of each interest the first failure in the posts that weighs more than what the draft itself is told of. */
function lostInThreads(draft: AnnotatedDraft, inDraft: readonly PlacedFailure[]): readonly PlacedFailure[] {
  const told = new Map<Interest, number>();
  for (const one of inDraft) told.set(one.failure.interest, Math.max(heavinessIn(told, one), heaviness(one)));
  const isTold = disclosedInBlocks(draft, inDraft);
  return draft.input.threads
    .flatMap((_, index) => inThread(draft, index))
    .map((one) => (isTold(one.failure.interest) ? asLost(one) : one))
    .filter((one) => {
      const isHeavier = heaviness(one) > heavinessIn(told, one);
      if (isHeavier) told.set(one.failure.interest, heaviness(one));
      return isHeavier;
    });
}

function heavinessIn(told: ReadonlyMap<Interest, number>, { failure }: PlacedFailure): number {
  return told.get(failure.interest) ?? 0;
}

/** Whether the draft itself discloses an interest: it names what the interest is about, and nothing is told of it. */
function disclosedInBlocks(
  { input }: AnnotatedDraft,
  inDraft: readonly PlacedFailure[],
): (interest: Interest) => boolean {
  const { text } = wordsOfDraft(input.blocks);
  const failed = new Set(inDraft.map(({ failure }) => failure.interest));
  return (interest) => {
    const table = tableOf(input);
    return !failed.has(interest) && namedIn(text, scopeIn(table)(interest), table).some(isCovered);
  };
}

/** The draft discloses, and the post lost it. */
function asLost(placed: PlacedFailure): PlacedFailure {
  const kind = placed.failure.kind === 'late' ? ('late' as const) : ('elsewhere' as const);
  return { ...placed, failure: { ...placed.failure, kind } };
}

function wordsOfFailure({ kind, interest }: DisclosureFailure, text: string): string {
  return `${kind}|${interest.entity}|${wordsOf(text)}`;
}

/** The authors who have something to disclose; for a draft of others no table is made. */
const judgedAuthors = perObject(({ input }: AnnotatedDraft) => {
  const span = spanOfInterests(input);
  const authors = input.authors.filter(({ interests }) => interests.some((one) => isCounting(one, span)));
  return authors.map((author) => {
    const table = tableOf(input);
    const coAuthors = input.authors.filter((one) => one !== author).map(({ name }) => name);
    const scopes = author.interests.map((interest) => scopeIn(table)(interest));
    return { author: author.name, coAuthors, scopes, table, ...span };
  });
});

function tableOf({ entities }: CheckInput): EntityTable {
  return entities === undefined ? shippedTable() : tableWith(entities);
}

const tableWith = perObject<readonly Entity[], EntityTable>((own) => createEntityTable([...own, ...shippedEntities()]));

// A register changes seldom, and its names are looked for at each keystroke.
const scopeIn = perObject<EntityTable, (interest: Interest) => InterestScope>((table) => {
  const scopes = createMemory<InterestScope>(400);
  return (interest) => ({ ...scopes(JSON.stringify(interest), () => scopeOf(interest, table)), interest });
});
