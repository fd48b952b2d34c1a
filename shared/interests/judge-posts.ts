import type { Interest } from '../model/person.ts';
import { visibleLength } from '../thread/folds.ts';
import { acceptedRelations, groupsOfThings, lastingCategories, looserThanWork } from './accepted-relations.ts';
import { denialIn, isFamilys, isWithin, namesOwn, otherCompany, type ReadPost, targetOf } from './disclosure-target.ts';
import { type DisclosingSentence, type Relation, readDisclosures, tagRun } from './disclosures.ts';
import type { EntityTable } from './entity-table.ts';
import { ageOfInterest } from './interest-dates.ts';
import type { InterestScope } from './interest-scope.ts';
import { type NamedByPost, namedIn } from './named-in-post.ts';
import { readsAlone } from './post-language.ts';

/** How a disclosure fails. `elsewhere` stands in another post, `late` behind the fold, `buried` among tags; `company` and `kind` say something else than the register, `over` says that a lasting tie is past. */
export type DisclosureFailureKind =
  | 'missing'
  | 'vague'
  | 'elsewhere'
  | 'late'
  | 'buried'
  | 'denied'
  | 'company'
  | 'kind'
  | 'over'
  | 'language';

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
export interface JudgedThread {
  readonly posts: readonly string[];
  readonly platform: string | null;
  readonly author: string;
  readonly scopes: readonly InterestScope[];
  readonly table: EntityTable;
  /** ISO day or time. */
  readonly now: string;
}

/** Every failure to disclose what an author's interests ask for: in each post that names a maker, product, kind of product or, run down, a competitor. */
export function judgeThread(thread: JudgedThread): readonly DisclosureFailure[] {
  const counting = thread.scopes.filter(({ interest }) => isCounting(interest, thread.now));
  return counting.flatMap((scope) => judgeInterest(scope, thread));
}

function isCounting(interest: Interest, now: string): boolean {
  const age = ageOfInterest(interest, now);
  return age === 'current' || age === 'recent';
}

/** A post as one interest sees it. */
interface SeenPost extends ReadPost {
  readonly status: Status;
}

type Told = { readonly start: number; readonly end: number };
type Status =
  | ({ readonly kind: 'told' } & Told)
  | ({ readonly kind: Exclude<DisclosureFailureKind, 'elsewhere'> } & Told);

function judgeInterest(scope: InterestScope, thread: JudgedThread): readonly DisclosureFailure[] {
  const names = namesOf(thread.author);
  const posts = thread.posts.map((text): SeenPost => {
    const named = namedIn(text, scope, thread.table);
    const sentences = readDisclosures(text, names);
    return { text, named, sentences, status: statusOf({ text, named, sentences }, scope, thread) };
  });
  const about = posts.flatMap(({ named }) => named).find(({ via }) => via !== 'rival-neutral');
  if (about === undefined) return posts.flatMap((post, index) => sponsorTagOf(post.text, index, { scope, thread }));
  return posts.flatMap((post, index) => failureOf(post, index, { scope, thread, posts, about }));
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

function namesOf(author: string): readonly string[] {
  const last = author.toLowerCase().split(' ').at(-1) ?? '';
  return last === '' ? [] : [last];
}

interface Judging {
  readonly scope: InterestScope;
  readonly thread: JudgedThread;
  readonly posts: readonly SeenPost[];
  readonly about: NamedByPost;
}

function failureOf(post: SeenPost, index: number, judging: Judging): readonly DisclosureFailure[] {
  const named = post.named.find(({ via }) => via !== 'rival-neutral');
  const fault =
    named === undefined ? denialAlone(post, judging) : faultOf(post, index, { named, posts: judging.posts });
  if (fault === null) return [];
  const { kind, start, end } = fault;
  const { via, isConfirmed, text } = named ?? judging.about;
  const { scope, thread } = judging;
  const told = { interest: scope.interest, author: thread.author, named: text, via, isConfirmed };
  return [{ kind, post: index, start, end, ...told }];
}

type Fault = Told & { readonly kind: DisclosureFailureKind };

/** A post that names nothing, and denies what another post of the thread is about. */
function denialAlone({ status, sentences }: SeenPost, { posts }: Judging): Fault | null {
  if (status.kind !== 'denied') return null;
  const isTold = posts.some(tells);
  return isTold && !sentences.some(({ denies }) => denies === 'all') ? null : { ...status, kind: 'denied' };
}

interface AboutPost {
  readonly named: NamedByPost;
  readonly posts: readonly SeenPost[];
}

function faultOf({ status }: SeenPost, index: number, { named, posts }: AboutPost): Fault | null {
  if (status.kind === 'told') return null;
  if (status.kind !== 'missing' && status.kind !== 'vague') return { ...status, kind: status.kind };
  const toldAt = posts.findIndex(tells);
  if (toldAt < 0)
    return status.kind === 'missing' ? { ...placeOf(named), kind: 'missing' } : { ...status, kind: 'vague' };
  return toldAt < index && named.via === 'class' ? null : { ...placeOf(named), kind: 'elsewhere' };
}

function placeOf({ start, end }: Told): Told {
  return { start, end };
}

function tells({ status }: SeenPost): boolean {
  return status.kind === 'told' || status.kind === 'late';
}

function statusOf(post: ReadPost, scope: InterestScope, thread: JudgedThread): Status {
  const told = post.sentences.flatMap((sentence) => toldIn(sentence, post, scope));
  const good = told.filter(({ kind }) => kind === 'told').sort((a, b) => a.end - b.end)[0];
  const denial = denialIn(post, scope.interest, good !== undefined);
  if (denial !== null) return { kind: 'denied', start: denial.start, end: denial.end };
  if (good !== undefined) return placed(good, post, thread);
  const wrong = told[0];
  if (wrong !== undefined) return { ...wrong };
  const other = otherCompany(post);
  if (other !== null) return { kind: 'company', start: other.start, end: other.end };
  return hintOf(post);
}

/** A disclosure that says enough, if it stands where it is read, in the language of its readers. */
function placed(good: Told, { text, named, sentences }: ReadPost, { platform }: JudgedThread): Status {
  const itself = sentences.find((one) => one.start <= good.start && good.start < one.end);
  const isAbout = named.some((one) => one.via !== 'rival-neutral' && (itself === undefined || !isWithin(one, itself)));
  // A maker that is named to be disclosed, and nowhere else, needs no disclosure in front.
  if (!isAbout) return { kind: 'told', start: good.start, end: good.end };
  if (good.end > visibleLength(text, platform)) return { kind: 'late', start: good.start, end: good.end };
  const run = [...text.slice(0, good.start).matchAll(tagRun)].at(-1);
  const isBehindTags =
    run !== undefined && /^\s*$/.test(text.slice(run.index + run[0].length, sentenceStart(sentences, good)));
  if (isBehindTags && run.index > 0) return { kind: 'buried', start: good.start, end: good.end };
  const told = sentences.filter((one) => one.relations.some(({ start }) => start === good.start));
  if (told.length > 0 && !told.some((one) => readsAlone(text, one)))
    return { kind: 'language', start: good.start, end: good.end };
  return { kind: 'told', start: good.start, end: good.end };
}

function sentenceStart(sentences: readonly DisclosingSentence[], { start }: Told): number {
  return sentences.find((one) => one.start <= start && start < one.end)?.start ?? start;
}

/** What one sentence tells of the interest: enough (`told`), or something else. */
function toldIn(sentence: DisclosingSentence, post: ReadPost, scope: InterestScope): readonly Status[] {
  const positive = sentence.relations.filter(({ isNegated }) => !isNegated);
  const isLoose = ({ start, end }: Relation) =>
    scope.interest.category === 'employment' && looserThanWork.test(post.text.slice(start, end));
  const mine = positive.filter(({ person }) => (isFamilys(scope.interest) ? person === 'family' : person === 'self'));
  if (mine.length === 0) return positive.length > 0 && namesOwn(sentence, post) ? [spanOf('kind', positive)] : [];
  const target = targetOf(sentence, post, mine);
  if (target === null) return [];
  const accepted = acceptedRelations[scope.interest.category];
  const enough = mine.filter(
    (one) =>
      accepted.includes(one.group) && !isLoose(one) && (target.is !== 'pronoun' || groupsOfThings.has(one.group)),
  );
  if (enough.length === 0) return [spanOf('kind', mine)];
  const isGone = enough.every((one) => isSaidToBeOver(one, scope.interest));
  if (isGone) return [spanOf('over', enough)];
  const [first] = enough;
  const end = Math.max(Math.min(...enough.map((one) => one.end)), target.end);
  return [{ kind: 'told', start: first?.start ?? sentence.start, end }];
}

function spanOf(kind: 'kind' | 'over', relations: readonly Relation[]): Status {
  return {
    kind,
    start: Math.min(...relations.map(({ start }) => start)),
    end: Math.max(...relations.map(({ end }) => end)),
  };
}

function isSaidToBeOver({ isOver, isPast }: Relation, interest: Interest): boolean {
  if (interest.until !== null) return false;
  return isOver || (isPast && lastingCategories.has(interest.category));
}

const disclosingTag =
  /#(?:[\p{L}\p{N}_]*(?:ad|ads|sponsored|paid|partner|partnership|collab|ambassador|client|consultant|advisor|spon|sp|employee|shareholder|publicidad|anuncio|patrocinado|werbung|anzeige|publicit[eé]|disclosure|coi))(?![\p{L}\p{N}_])/iu;

/** What only hints: tags, thanks, a pointer to the profile. */
function hintOf({ text, named, sentences }: ReadPost): Status {
  const run = [...text.matchAll(tagRun)].find((tags) => disclosingTag.test(tags[0]));
  if (run !== undefined) return { kind: 'buried', start: run.index, end: run.index + run[0].length };
  const vague = sentences.find((sentence) => isHint(sentence, named));
  if (vague !== undefined) return { kind: 'vague', start: vague.start, end: vague.end };
  return { kind: 'missing', start: 0, end: text.length };
}

/** Words that hint, in a sentence that is about a maker, the author or disclosing. */
function isHint(sentence: DisclosingSentence, named: readonly NamedByPost[]): boolean {
  const isTold = sentence.relations.some(({ isNegated }) => !isNegated);
  if (!sentence.isVague) return isTold;
  const isAbout = named.some((one) => one.isCompany && isWithin(one, sentence));
  return isTold || isAbout || pointing.test(sentence.text);
}

const pointing =
  /[#@]\p{L}|disclos|conflict|declar|industry|\bbio\b|profile|interessenkonflikt|offenleg|profil|industrie|conflicto|perfil|industria|conflit/iu;
