import { type Match, words } from '../checks/lexicon.ts';
import type { Span } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { AuthorNames } from './author-names.ts';
import { type Person, personOf } from './disclosing-person.ts';
import { isNegated } from './negated-relation.ts';
import { type RelationGroup, type RelationWords, relationGroups } from './relation-words.ts';

/** One word for a tie, with who has it. Offsets are those of the sentence, or of the text that it stands in. */
export interface Relation extends Span {
  readonly group: RelationGroup;
  readonly person: Person;
  readonly isNegated: boolean;
  readonly isOver: boolean;
  readonly isPast: boolean;
}

/** A sentence that is read in one language, with the phrases that were found in it. */
export interface ReadSentence {
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly names: AuthorNames;
  readonly language: RelationWords;
  readonly matches: readonly Match[];
}

/** The tie that a phrase tells, if it is one of the author or the author's family. */
export function relationOf(match: Match, read: ReadSentence): readonly Relation[] {
  const { language, matches, sentence, tokens } = read;
  const group = relationGroups.find((one) => one === match.tag);
  if (group === undefined || (group !== 'ad' && sentence.charAt(match.start - 1) === '#')) return [];
  if (isNoTie(match, language, tokens)) return [];
  const person = group === 'ad' ? personOfMark(match, read) : personOf(match, read);
  if (person === null) return [];
  const goesOn = tokens.some(({ word }) => language.still.includes(word));
  return [
    {
      ...{ group, person, start: match.start, end: match.end },
      isNegated: isNegated(match, language, tokens),
      isOver: !goesOn && (isOver(matches) || endedIn.test(sentence)),
      isPast: !goesOn && isToldAsPast(match, language, tokens),
    },
  ];
}

/** `my own wife` tells of no owning. */
function isAdjective({ from }: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  return tokens[from]?.word === 'own' && language.possessives.includes(tokens[from - 1]?.word ?? '');
}

/** Words of a tie that tell of none where they stand. */
function isNoTie(match: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  return isAdjective(match, language, tokens) || isOthersBook(match, tokens) || isBuying(match, tokens);
}

/** `I'd pay for it out of my own pocket`, `I paid for mine`: who pays is not paid. */
function isBuying({ from, to }: Match, tokens: readonly Token[]): boolean {
  if (to !== from + 1 || !paying.has(tokens[from]?.word ?? '')) return false;
  return payers.has(tokens[from - 1]?.word ?? '') && !receiving.has(tokens[from + 1]?.word ?? '');
}

const paying = new Set(words('pay paid'));
const payers = new Set(words("i we i'd we'd i'll we'll i've we've would gladly happily"));
const receiving = new Set(words('by from speaker consultant adviser advisor'));

/** `My book club` tells of no book of mine. */
function isOthersBook({ tag, to }: Match, tokens: readonly Token[]): boolean {
  return tag === 'book' && aboutBooks.has(tokens[to]?.word ?? '');
}

const aboutBooks = new Set(words('club clubs group shelf shelves list lists review reviews fair token bag stack pile'));

/** A simple past at the word or shortly before it; `have consulted` and `am employed` are none. */
function isToldAsPast({ from, to }: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  for (let at = Math.max(0, from - 5); at < to; at += 1) {
    if (!language.past.includes(tokens[at]?.word ?? '')) continue;
    const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
    if (!before.some((word) => perfect.has(word))) return true;
  }
  return false;
}

const perfect = new Set(words("have has had i've we've 've am is are be been i'm we're being"));

function isOver(matches: readonly Match[]): boolean {
  return matches.some((match) => match.tag === 'over');
}

const endedIn = /\b(?:until|till|up to|bis|hasta|jusqu en|jusqu'en)\s(?:\p{L}+\s){0,2}(?:19|20)\d\d\b/iu;

/** `#ad`, or `Ad:` and the like at the beginning: the mark speaks for itself. `Paid partnership with` does anywhere. */
function personOfMark(match: Match, { sentence, tokens }: ReadSentence): Person | null {
  if (match.to > match.from + 1 || sentence.charAt(match.start - 1) === '#') return 'self';
  const isFirst = match.from === 0 && /^[\s\])}]*[:|.\-–—\])}]|^\s*$/.test(sentence.slice(match.end, match.end + 3));
  return isFirst || tokens.length === 1 ? 'self' : null;
}
