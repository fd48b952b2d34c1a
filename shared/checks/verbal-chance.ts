import type { Sentence } from './annotate.ts';
import { type FigureWords, figureWords, hasTrait, isClauseEnd, trait } from './figure-words.ts';
import type { Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { voiceOf } from './voice.ts';

/** A chance told in words: `very rare`, `hardly ever`, `the odds are tiny`. Indexes are of tokens. */
export interface VerbalChance {
  readonly kind: 'howCommon' | 'howOften' | 'howLarge' | 'howMany';
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Chances in words in a sentence, in the author's own voice; whether they are about health is not looked at here. */
export const verbalChances = perObject<Sentence, readonly VerbalChance[]>((sentence) => {
  const seen = figureWords(sentence);
  const voice = voiceOf(sentence);
  if (voice.isQuestion) return [];
  const found = [
    ...tokensWith(seen, trait.rare | trait.often).flatMap((index) => adjectiveAt(sentence, index)),
    ...tokensWith(seen, trait.chance).flatMap((index) => chanceAt(sentence, seen, index)),
    ...seen.phrases.flatMap((match) => phraseAt(sentence, seen, match)),
  ];
  return found.filter(({ from }) => voice.isOwn(from)).map((one) => spanned(sentence, one));
});

function tokensWith({ traits }: FigureWords, wanted: number): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < traits.length; index += 1) if (((traits[index] ?? 0) & wanted) !== 0) indexes.push(index);
  return indexes;
}

type Found = Omit<VerbalChance, 'start' | 'end'>;

function spanned(sentence: Sentence, found: Found): VerbalChance {
  const start = sentence.tokens[found.from]?.start ?? 0;
  return { ...found, start, end: sentence.tokens[found.to - 1]?.end ?? start };
}

/** `is very rare`, `are common`, `unlikely to`; not `rare disease`, `the common cold`, `more likely than`. */
function adjectiveAt(sentence: Sentence, index: number): readonly Found[] {
  const word = wordAt(sentence, index);
  const from = withDegree(sentence, index);
  if (comparing.has(wordAt(sentence, index - 1)) || isTimesBefore(sentence, index)) return [];
  if (word === 'likely' || word === 'unlikely') return likelyAt(sentence, from, index);
  if (!isPredicate(sentence, from, index)) return [];
  return [{ kind: 'howCommon', from, to: index + 1 }];
}

function likelyAt(sentence: Sentence, from: number, index: number): readonly Found[] {
  const isSaid = isPredicate(sentence, from, index) || (index > 0 && wordAt(sentence, index + 1) === 'to');
  return isSaid ? [{ kind: 'howCommon', from, to: index + 1 }] : [];
}

function withDegree(sentence: Sentence, index: number): number {
  let from = index;
  while (degrees.has(wordAt(sentence, from - 1)) && from > index - 3) from -= 1;
  return from;
}

/** A form of `be` stands just before, and no noun that it would describe comes next. */
function isPredicate(sentence: Sentence, from: number, index: number): boolean {
  const next = wordAt(sentence, index + 1);
  const isLast = next === '' || isClauseEnd(sentence, index + 1) || following.has(next);
  if (!isLast) return false;
  if (from === 0) return true;
  for (let back = from - 1; back >= Math.max(0, from - 3); back -= 1) {
    if (copulas.has(wordAt(sentence, back)) || /(?:'s|'re)$/.test(wordAt(sentence, back))) return true;
    if (isClauseEnd(sentence, back + 1)) return false;
  }
  return false;
}

function isTimesBefore(sentence: Sentence, index: number): boolean {
  return sentence.amounts.some((amount) => amount.endToken <= index && amount.endToken >= index - 2);
}

/** `a tiny risk`, `the chance is slim`; `at high risk` names a group. */
function chanceAt(sentence: Sentence, seen: FigureWords, index: number): readonly Found[] {
  const before = sizeBefore(sentence, seen, index);
  if (before !== null) return [{ kind: 'howLarge', from: before, to: index + 1 }];
  const after = sizeAfter(sentence, seen, index);
  return after === null ? [] : [{ kind: 'howLarge', from: index, to: after + 1 }];
}

function sizeBefore(sentence: Sentence, seen: FigureWords, index: number): number | null {
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    if (isClauseEnd(sentence, back + 1)) return null;
    if (!hasTrait(seen, trait.size, [back, back + 1])) continue;
    const lead = wordAt(sentence, withDegree(sentence, back) - 1);
    if (lead === 'at' || comparing.has(wordAt(sentence, back - 1)) || groupWords.has(wordAt(sentence, index + 1)))
      return null;
    return comparatives.has(wordAt(sentence, back)) ? null : back;
  }
  return null;
}

function sizeAfter(sentence: Sentence, seen: FigureWords, index: number): number | null {
  let hasVerb = false;
  for (let ahead = index + 1; ahead < Math.min(sentence.tokens.length, index + 12); ahead += 1) {
    const word = wordAt(sentence, ahead);
    if (!hasVerb && /[;:—]/.test(between(sentence, ahead))) return null;
    if (copulas.has(word)) hasVerb = true;
    else if (hasVerb && hasTrait(seen, trait.size, [ahead, ahead + 1]))
      return isLargeHere(sentence, ahead) ? ahead : null;
    else if (hasVerb && !degrees.has(word)) return null;
  }
  return null;
}

function isLargeHere(sentence: Sentence, at: number): boolean {
  return !comparatives.has(wordAt(sentence, at)) && !isTimesBefore(sentence, at);
}

function phraseAt(sentence: Sentence, seen: FigureWords, match: Match): readonly Found[] {
  const { tag, from, to } = match;
  if (tag === 'nearlyNone') return nearlyNoneAt(sentence, seen, match);
  if (tag === 'fewPeople') return [{ kind: 'howMany', from, to }];
  return [{ kind: 'howOften', from, to }];
}

/** `next to no chance`, `the risk is close to zero`. */
function nearlyNoneAt(sentence: Sentence, seen: FigureWords, { from, to }: Match): readonly Found[] {
  if (hasTrait(seen, trait.chance, [to, to + 3])) return [{ kind: 'howLarge', from, to: to + 1 }];
  const isChance = hasTrait(seen, trait.chance, [from - 8, from]) && hasCopula(sentence, from - 4, from);
  return isChance ? [{ kind: 'howLarge', from, to }] : [];
}

function hasCopula(sentence: Sentence, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) if (copulas.has(wordAt(sentence, index))) return true;
  return false;
}

function between({ text, tokens }: Sentence, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function wordAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.word ?? '';
}

const copulas = new Set(
  "is are was were be been being remain remains remained seem seems seemed stay stays stayed become becomes isn't aren't wasn't get gets look looks appear appears".split(
    ' ',
  ),
);
const degrees = new Set(
  'very extremely quite really so too rather fairly pretty vanishingly exceedingly exceptionally incredibly remarkably highly relatively comparatively generally usually still also actually indeed reassuringly thankfully fortunately mercifully just only not never both always now extraordinarily unusually particularly quite a an truly surprisingly overall therefore'.split(
    ' ',
  ),
);
const comparing = new Set(['more', 'less', 'most', 'least', 'as', 'equally', 'how', 'whether', 'where', 'far', 'much']);
const comparatives = new Set(['smaller', 'lower', 'slightest', 'faintest']);
const following = new Set(
  'and but or so in with after among for when if because as at than though although on to that while which below above under before after until unless outside inside between beyond without even these here during enough overall too since'.split(
    ' ',
  ),
);
const groupWords = new Set(
  'group groups people patients category categories area areas factor factors pregnancy pregnancies women men individuals adults'.split(
    ' ',
  ),
);
