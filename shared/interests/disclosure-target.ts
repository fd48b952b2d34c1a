import { perText } from '../checks/memory.ts';
import type { Interest } from '../model/person.ts';
import type { Span } from '../text/sentences.ts';
import type { DisclosingSentence } from './disclosures.ts';
import type { NamedByPost } from './named-in-post.ts';
import type { Relation } from './relation-in-sentence.ts';

/** A post with what it names and what it discloses. */
export interface ReadPost {
  readonly text: string;
  readonly named: readonly NamedByPost[];
  /** What its pictures name. */
  readonly pictured: readonly NamedByPost[];
  readonly sentences: readonly DisclosingSentence[];
}

/** Whom a disclosing sentence speaks of: by name, as `the maker`, or by a pronoun. `end` is where that is said (UTF-16 units of the post). */
export interface DisclosureTarget {
  readonly end: number;
  readonly is: 'name' | 'maker' | 'pronoun';
}

/** Whom a disclosing sentence speaks of: the registered maker by name, or `its maker` and the like where the sentence names no other. */
export function targetOf(
  sentence: DisclosingSentence,
  post: ReadPost,
  mine: readonly Relation[],
): DisclosureTarget | null {
  const inside = post.named.filter((one) => isWithin(one, sentence));
  const own = inside.filter((one) => one.via === 'own');
  const meant = own.find((one) => !isDenied(one, sentence, post.text));
  if (meant !== undefined) return { end: meant.end, is: 'name' };
  if (own.length > 0) return null;
  if (mine.some(({ group }) => group === 'ad')) return { end: sentence.start, is: 'name' };
  if (inside.some((one) => one.isCompany) || namesStranger(sentence, inside)) return null;
  const product = inside.find((one) => one.via === 'product' && isObjectOf(one, mine, post.text));
  return product === undefined ? targetWithoutName(sentence, mine) : { end: product.end, is: 'name' };
}

/** `its maker`, or what a pronoun points at. */
function targetWithoutName(sentence: DisclosingSentence, mine: readonly Relation[]): DisclosureTarget | null {
  if (sentence.namesMaker) return { end: sentence.start, is: 'maker' };
  return sentence.hasPronoun || mine.some(isOwnThing) ? { end: sentence.start, is: 'pronoun' } : null;
}

function isOwnThing({ group }: Relation): boolean {
  return group === 'practice' || group === 'book' || group === 'give';
}

export function isWithin(one: Span, sentence: DisclosingSentence): boolean {
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
function isObjectOf(product: Span, mine: readonly Relation[], text: string): boolean {
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

const noStranger =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|I|My|Its|This)$/;

/** A capitalised name behind `for`, `by` and the like that nobody knows: another company, as far as anyone can tell. */
function namesStranger(sentence: DisclosingSentence, inside: readonly NamedByPost[]): boolean {
  return strangersIn(sentence.text).some((at) => {
    const start = sentence.start + at;
    return !inside.some((one) => one.start <= start && start < one.end);
  });
}

const strangersIn = perText((sentence): readonly number[] =>
  [...sentence.matchAll(strange)]
    .filter((found) => !noStranger.test(found[1] ?? ''))
    .map((found) => found.index + found[0].length - (found[1] ?? '').length),
);

export function namesOwn(sentence: DisclosingSentence, post: ReadPost): boolean {
  return post.named.some((one) => one.via === 'own' && isWithin(one, sentence));
}

/** A sentence that discloses another company than the registered one. */
export function otherCompany(post: ReadPost): DisclosingSentence | null {
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
export function denialIn(post: ReadPost, interest: Interest, isTold: boolean): DisclosingSentence | null {
  const found = post.sentences.find(
    (sentence) => sentence.denies === 'all' || (!isTold && !isFamilys(interest) && deniesThis(sentence, post)),
  );
  return found ?? null;
}

function deniesThis(sentence: DisclosingSentence, post: ReadPost): boolean {
  const inside = post.named.filter((one) => isWithin(one, sentence));
  const isNamed = namesOwn(sentence, post);
  if (!isNamed && (inside.some((one) => one.isCompany) || namesStranger(sentence, inside))) return false;
  if (sentence.denies === 'some' && sentence.isPersonal) return true;
  const isNegated = sentence.relations.some((one) => one.isNegated && one.person === 'self');
  return isNegated && (isNamed || sentence.namesMaker);
}

export function isFamilys({ category, beneficiary }: Interest): boolean {
  return category === 'family' || beneficiary === 'family';
}
