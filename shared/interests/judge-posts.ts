import type { Interest } from '../model/person.ts';
import { type AuthorNames, authorNames } from './author-names.ts';
import { type DisclosureFailureKind, type DisclosureStatus, statusOf } from './disclosure-status.ts';
import type { ReadPost } from './disclosure-target.ts';
import { readDisclosures } from './disclosures.ts';
import type { EntityTable } from './entity-table.ts';
import { ageOfInterest, type InterestSpan } from './interest-dates.ts';
import type { InterestScope } from './interest-scope.ts';
import { isCovered, type NamedByPost, namedIn, strongest } from './named-in-post.ts';
import { withToldProducts } from './products-in-posts.ts';

export interface DisclosureFailure {
  readonly kind: DisclosureFailureKind;
  readonly interest: Interest;
  readonly author: string;
  readonly post: number;
  readonly start: number;
  readonly end: number;
  /** What the post names: words of the text. */
  readonly named: string;
  readonly via: NamedByPost['via'];
  readonly isConfirmed: boolean;
}

/** The posts of one thread, or one text, with the interests of one author. */
export interface JudgedThread extends InterestSpan {
  readonly posts: readonly string[];
  /** The alternative texts of each post's pictures, post by post. */
  readonly pictures?: readonly (readonly string[])[];
  readonly platform: string | null;
  readonly author: string;
  /** Who wrote it too. */
  readonly coAuthors?: readonly string[];
  readonly scopes: readonly InterestScope[];
  readonly table: EntityTable;
}

/** Every failure to disclose what an author's interests ask for: in each post that names a maker, product, kind of product or, run down, a competitor. */
export function judgeThread(thread: JudgedThread): readonly DisclosureFailure[] {
  const counting = thread.scopes.filter(({ interest }) => isCounting(interest, thread));
  const names = authorNames(thread.author, thread.coAuthors);
  return counting.flatMap((scope) => judgeInterest(scope, thread, names));
}

/** Whether an interest has to be told: it goes on, or ended within the months that count. */
export function isCounting(interest: Interest, span: InterestSpan): boolean {
  const age = ageOfInterest(interest, span);
  return age === 'current' || age === 'recent';
}

/** A post as one interest sees it. */
interface SeenPost extends ReadPost {
  readonly status: DisclosureStatus;
}

type Names = Pick<SeenPost, 'text' | 'named' | 'pictured'>;

function judgeInterest(scope: InterestScope, thread: JudgedThread, names: AuthorNames): readonly DisclosureFailure[] {
  const named = withoutCommonGoods(
    withToldProducts(
      thread.posts.map((text, index) => namesOf(text, thread.pictures?.[index] ?? [], { scope, thread })),
    ),
  );
  const about = strongest(named.flatMap(coveredBy));
  if (about === undefined) return named.flatMap(({ text }, index) => sponsorTagOf(text, index, { scope, thread }));
  const posts = named.map((post): SeenPost => {
    const read = { ...post, sentences: readDisclosures(post.text, names) };
    return { ...read, status: statusOf(read, scope.interest, thread.platform) };
  });
  return posts.flatMap((post, index) => failureOf(post, index, { scope, thread, posts, about }));
}

/** What a post names, and what its pictures name: that stands over the whole post. */
function namesOf(
  text: string,
  pictures: readonly string[],
  { scope, thread }: Pick<Judging, 'scope' | 'thread'>,
): Names {
  const pictured = pictures.flatMap((words) => namedIn(words, scope, thread.table));
  return {
    text,
    named: namedIn(text, scope, thread.table),
    pictured: pictured.map((one) => ({ ...one, start: 0, end: text.length })),
  };
}

/** Goods that several make are a maker's only in a thread that names nothing nearer: `glucose sensors` in front of a post on one of them is the topic. */
function withoutCommonGoods(posts: readonly Names[]): readonly Names[] {
  const hasNearer = posts.flatMap(coveredBy).some(({ via }) => via !== 'goods');
  if (!hasNearer) return posts;
  const nearer = (all: readonly NamedByPost[]) => all.filter(({ via }) => via !== 'goods');
  return posts.map((post) => ({ ...post, named: nearer(post.named), pictured: nearer(post.pictured) }));
}

function coveredBy({ named, pictured }: Pick<Names, 'named' | 'pictured'>): readonly NamedByPost[] {
  return [...named, ...pictured].filter(isCovered);
}

/** `#sp` and the like in a post that names nothing known: money is at play, and the author has an interest of money. */
function sponsorTagOf(
  text: string,
  post: number,
  { scope, thread }: Pick<Judging, 'scope' | 'thread'>,
): readonly DisclosureFailure[] {
  const tag = sponsorTag.exec(text);
  if (tag === null || idealCategories.has(scope.interest.category)) return [];
  const place = { post, start: tag.index, end: tag.index + tag[0].length };
  const { interest } = scope;
  return [{ ...place, kind: 'vague', interest, author: thread.author, named: tag[0], via: 'own', isConfirmed: false }];
}

const sponsorTag = /#(?:sp|spon|partner|collab|ambassador|gifted|affiliate|client|sponsor)(?![\p{L}\p{N}_])/iu;
const idealCategories: ReadonlySet<Interest['category']> = new Set([
  'advocacy',
  'leadership',
  'own_practice',
  'family',
]);

interface Judging {
  readonly scope: InterestScope;
  readonly thread: JudgedThread;
  readonly posts: readonly SeenPost[];
  readonly about: NamedByPost;
}

function failureOf(post: SeenPost, index: number, judging: Judging): readonly DisclosureFailure[] {
  const covered = coveredBy(post);
  const [first] = covered;
  const fault =
    first === undefined
      ? denialAlone(post, judging)
      : faultOf(post, index, { first, named: strongest(covered) ?? first, posts: judging.posts });
  if (fault === null) return [];
  const { kind, start, end } = fault;
  const { via, isConfirmed, text } = strongest(covered) ?? judging.about;
  const { scope, thread } = judging;
  const told = { interest: scope.interest, author: thread.author, named: text, via, isConfirmed };
  return [{ kind, post: index, start, end, ...told }];
}

interface Fault {
  readonly kind: DisclosureFailureKind;
  readonly start: number;
  readonly end: number;
}

/** A post that names nothing, and denies what another post of the thread is about. */
function denialAlone({ status, sentences }: SeenPost, { posts }: Judging): Fault | null {
  if (status.kind !== 'denied') return null;
  const isTold = posts.some(tells);
  return isTold && !sentences.some(({ denies }) => denies === 'all') ? null : { ...status, kind: 'denied' };
}

interface AboutPost {
  /** Where the post begins to be about it. */
  readonly first: NamedByPost;
  readonly named: NamedByPost;
  readonly posts: readonly SeenPost[];
}

function faultOf({ status }: SeenPost, index: number, { first, named, posts }: AboutPost): Fault | null {
  if (status.kind === 'told') return null;
  if (status.kind !== 'missing' && status.kind !== 'vague') return { ...status, kind: status.kind };
  const toldAt = posts.findIndex(tells);
  if (toldAt < 0)
    return status.kind === 'missing' ? { ...placeOf(first), kind: 'missing' } : { ...status, kind: 'vague' };
  return toldAt < index && isKind(named) ? null : { ...placeOf(first), kind: 'elsewhere' };
}

/** A kind of product: to have told once is enough for the posts behind. */
function isKind({ via }: NamedByPost): boolean {
  return via === 'class' || via === 'goods';
}

function placeOf({ start, end }: NamedByPost): Pick<Fault, 'start' | 'end'> {
  return { start, end };
}

function tells({ status }: SeenPost): boolean {
  return status.kind === 'told' || status.kind === 'late';
}
