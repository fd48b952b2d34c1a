import type { Interest } from '../model/person.ts';
import { visibleLength } from '../thread/folds.ts';
import { acceptedRelations, groupsOfThings, lastingCategories } from './accepted-relations.ts';
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
interface SeenPost {
  readonly text: string;
  readonly named: readonly NamedByPost[];
  readonly sentences: readonly DisclosingSentence[];
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
  const { scope, thread, posts, about } = judging;
  const first = post.named.find(({ via }) => via !== 'rival-neutral');
  const fail = (kind: DisclosureFailureKind, place: Told, named: NamedByPost): readonly DisclosureFailure[] => [
    {
      ...{ kind, interest: scope.interest, author: thread.author, post: index, start: place.start, end: place.end },
      ...{ named: named.text, via: named.via, isConfirmed: named.isConfirmed },
    },
  ];
  const { status } = post;
  const toldAt = posts.findIndex((other) => other.status.kind === 'told' || other.status.kind === 'late');
  if (first === undefined) {
    const isDenial = status.kind === 'denied' && (toldAt < 0 || post.sentences.some(({ denies }) => denies === 'all'));
    return isDenial ? fail('denied', status, about) : [];
  }
  if (status.kind === 'told') return [];
  if (status.kind !== 'missing' && status.kind !== 'vague') return fail(status.kind, status, first);
  if (toldAt >= 0 && toldAt < index && first.via === 'class') return [];
  return toldAt >= 0
    ? fail('elsewhere', first, first)
    : fail(status.kind, status.kind === 'missing' ? first : status, first);
}

type Read = Omit<SeenPost, 'status'>;

function statusOf(post: Read, scope: InterestScope, thread: JudgedThread): Status {
  const told = post.sentences.flatMap((sentence) => toldIn(sentence, post, scope));
  const good = told.filter(({ kind }) => kind === 'told').sort((a, b) => a.end - b.end)[0];
  const denial = denialIn(post, scope, good !== undefined);
  if (denial !== null) return { kind: 'denied', ...denial };
  if (good !== undefined) return placed(good, post, thread);
  const wrong = told[0];
  if (wrong !== undefined) return { ...wrong };
  const other = otherCompany(post);
  if (other !== null) return { kind: 'company', start: other.start, end: other.end };
  return hintOf(post);
}

/** A disclosure that says enough, if it stands where it is read, in the language of its readers. */
function placed(good: Told, { text, sentences }: Read, { platform }: JudgedThread): Status {
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
function toldIn(sentence: DisclosingSentence, post: Read, scope: InterestScope): readonly Status[] {
  const positive = sentence.relations.filter(({ isNegated }) => !isNegated);
  const mine = positive.filter(({ person }) => (isFamilys(scope.interest) ? person === 'family' : person === 'self'));
  if (mine.length === 0) return positive.length > 0 && namesOwn(sentence, post) ? [spanOf('kind', positive)] : [];
  const target = targetOf(sentence, post, mine);
  if (target === null) return [];
  const accepted = acceptedRelations[scope.interest.category];
  const enough = mine.filter(
    ({ group }) =>
      accepted.includes(group) && (target.isNamed || groupsOfThings.has(group) || group === 'ad' || target.isMaker),
  );
  if (enough.length === 0) return [spanOf('kind', mine)];
  const isGone = enough.every((one) => isSaidToBeOver(one, scope.interest));
  if (isGone) return [spanOf('over', enough)];
  const [first] = enough;
  const end = Math.max(Math.min(...enough.map((one) => one.end)), target.end);
  return [{ kind: 'told', start: first?.start ?? sentence.start, end }];
}

function isFamilys({ category, beneficiary }: Interest): boolean {
  return category === 'family' || beneficiary === 'family';
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

interface Target extends Told {
  readonly isNamed: boolean;
  readonly isMaker: boolean;
}

/** Whom a disclosing sentence speaks of: the registered maker by name, or `its maker` and the like where the sentence names no other. */
function targetOf(sentence: DisclosingSentence, post: Read, mine: readonly Relation[]): Target | null {
  const inside = post.named.filter((one) => isWithin(one, sentence));
  const own = inside.filter((one) => one.via === 'own' && !isDenied(one, sentence, post.text));
  const [first] = own;
  const at = { start: sentence.start, end: first === undefined ? sentence.start : first.end };
  if (first !== undefined) return { ...at, isNamed: true, isMaker: false };
  if (inside.some((one) => one.via === 'own')) return null;
  if (mine.some(({ group }) => group === 'ad')) return { ...at, isNamed: true, isMaker: false };
  if (inside.some((one) => one.isCompany) || namesStranger(sentence, inside)) return null;
  const product = inside.find((one) => one.via === 'product' && isObjectOf(one, mine, post.text));
  if (product !== undefined) return { start: product.start, end: product.end, isNamed: true, isMaker: false };
  if (sentence.namesMaker) return { ...at, isNamed: false, isMaker: true };
  return sentence.hasPronoun || mine.some(isOwnThing) ? { ...at, isNamed: false, isMaker: false } : null;
}

function isOwnThing({ group }: Relation): boolean {
  return group === 'practice' || group === 'book' || group === 'give';
}

function isWithin(one: Told, sentence: DisclosingSentence): boolean {
  return one.start >= sentence.start && one.end <= sentence.end;
}

/** `not for Novo Nordisk`, `a rival of Novo Nordisk`. */
function isDenied(one: NamedByPost, sentence: DisclosingSentence, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, one.start - 26), one.start);
  const isNear = sentence.negators.some(
    (at) => at < one.start && one.start - at <= 14 && !/[,;]/.test(text.slice(at, one.start)),
  );
  return (
    isNear ||
    /(?:competitor|competitors|rival|rivals|rather than|instead of|konkurrent\p{L}*|competidor\p{L}*|concurrent\p{L}*)(?: of| to| von| de| du)? $/iu.test(
      before,
    )
  );
}

/** `paid to talk about Ozempic`, `shares in Ozempic`. */
function isObjectOf(product: Told, mine: readonly Relation[], text: string): boolean {
  return mine.some((relation) => {
    const between = text.slice(relation.end, product.start);
    return (
      relation.end <= product.start &&
      between.length <= 40 &&
      !/\b(?:which|that|who|rival|competes?|der|die|das|que|qui)\b/i.test(between)
    );
  });
}

const strange =
  /\b(?:for|by|from|at|with|für|bei|von|para|por|con|pour|chez|par)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}&'’-]+)/gu;

/** A capitalised name behind `for`, `by` and the like that nobody knows: another company, as far as anyone can tell. */
function namesStranger(sentence: DisclosingSentence, inside: readonly NamedByPost[]): boolean {
  return [...sentence.text.matchAll(strange)].some((found) => {
    const start = sentence.start + found.index + found[0].length - (found[1] ?? '').length;
    return (
      !inside.some((one) => one.start <= start && start < one.end) &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|I|My|Its|This)$/.test(
        found[1] ?? '',
      )
    );
  });
}

function namesOwn(sentence: DisclosingSentence, post: Read): boolean {
  return post.named.some((one) => one.via === 'own' && isWithin(one, sentence));
}

/** A sentence that discloses another company than the registered one. */
function otherCompany(post: Read): DisclosingSentence | null {
  const told = post.sentences.filter(({ relations }) =>
    relations.some(
      ({ isNegated, group }) =>
        !isNegated &&
        group !== 'give' &&
        group !== 'lead' &&
        group !== 'practice' &&
        group !== 'book' &&
        group !== 'idea',
    ),
  );
  return (
    told.find((sentence) => {
      const inside = post.named.filter((one) => isWithin(one, sentence));
      return inside.some((one) => one.isCompany && one.via !== 'own') || namesStranger(sentence, inside);
    }) ?? null
  );
}

/** Denial of what the register says: of all ties, or of a tie with this very maker. */
function denialIn(post: Read, scope: InterestScope, isTold: boolean): Told | null {
  for (const sentence of post.sentences) {
    if (sentence.denies === 'all') return sentence;
    if (isTold) continue;
    const inside = post.named.filter((one) => isWithin(one, sentence));
    const isOther =
      !namesOwn(sentence, post) && (inside.some((one) => one.isCompany) || namesStranger(sentence, inside));
    if (isOther || isFamilys(scope.interest)) continue;
    const isNegated = sentence.relations.some((one) => one.isNegated && one.person === 'self');
    if (
      (sentence.denies === 'some' && sentence.isPersonal) ||
      (isNegated && (namesOwn(sentence, post) || sentence.namesMaker))
    )
      return sentence;
  }
  return null;
}

const disclosingTag =
  /#(?:[\p{L}\p{N}_]*(?:ad|ads|sponsored|paid|partner|partnership|collab|ambassador|client|consultant|advisor|spon|sp|employee|shareholder|publicidad|anuncio|patrocinado|werbung|anzeige|publicit[eé]|disclosure|coi))(?![\p{L}\p{N}_])/iu;

/** What only hints: tags, thanks, a pointer to the profile. */
function hintOf({ text, named, sentences }: Read): Status {
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
