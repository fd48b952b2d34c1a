import type { Sentence } from '../../annotate.ts';
import { cleaningClaim } from '../../cleaning.ts';
import { createLexicon, createTagger, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { Sign } from '../../signs.ts';
import { voiceOf } from '../../voice.ts';
import {
  absoluteBoosters,
  absoluteExceptions,
  absoluteWords,
  effectWords,
  exactWords,
  freeChoices,
  hedges,
  nearlyWords,
} from '../../words/english-absolutes.ts';

/** What a sentence says without a rest, and how much of it is left when hedges, figures and sources are taken off. */
export interface Certainty {
  readonly score: number;
  readonly main: Sign;
  readonly signs: readonly Sign[];
}

/** One of these words stands in every sentence that `certaintyOf` finds something in. */
export const certaintyAnchors: ReadonlySet<string> = createLexicon({
  ...absoluteWords,
  everyone: [...(absoluteWords.everyone ?? []), ...freeChoices],
}).firstWords;

/** Null where nothing absolute is said in the author's own voice. */
export const certaintyOf = perObject<Sentence, Certainty | null>(findCertainty);

const tagsOf = createTagger(absoluteWords);
const reach = createTagger({ everyone: freeChoices, effect: effectWords });
const context = createTagger({ booster: absoluteBoosters, hedge: hedges, exact: exactWords });
const exceptions = createLexicon({ exception: absoluteExceptions });

// Set by hand. A finding needs 2.5: one absolute that nothing takes from.
const weights: Readonly<Record<string, number>> = {
  wholly: 4,
  noHarm: 3,
  nothingToFear: 3,
  always: 3,
  everyone: 3,
  nobodyHarmed: 3.5,
  cannot: 3,
  promised: 3,
  settled: 3.5,
  cures: 3,
  rootsOut: 3,
  only: 3,
  useless: 2,
};
// A count of what was found (`none of the 1,131 had ...`) is exact; `completely safe` is not made so by a trial.
const countable = new Set(['noHarm', 'nobodyHarmed', 'always', 'everyone', 'rootsOut', 'cures', 'cannot']);

function findCertainty(sentence: Sentence): Certainty | null {
  const tagged = [...tagsOf(sentence.tokens), ...unlimited(sentence)];
  const voice = voiceOf(sentence);
  if (tagged.length === 0 || voice.isQuestion) return null;
  const excepted = exceptions.find(sentence.tokens);
  const cleaning = cleaningClaim(sentence);
  const absolutes = tagged
    .filter(({ start, end }) => cleaning === null || end <= cleaning.start || cleaning.end <= start)
    .filter((match) => sentence.negated[match.from] !== true && voice.isOwn(match.from))
    .filter((match) => !excepted.some((other) => other.from < match.to && match.from < other.to))
    .filter((match) => !isSoftened(sentence, match) && !isDirective(sentence, match))
    .map((match) => signOf(match, match.tag, weights[match.tag] ?? 0));
  const main = absolutes.reduce<Sign | null>(
    (best, sign) => (best === null || sign.weight > best.weight ? sign : best),
    null,
  );
  if (main === null) return null;
  const signs = [...absolutes, ...contextSigns(sentence, main)];
  const kinds = new Set(absolutes.map((sign) => sign.kind)).size;
  const rest = signs.filter((sign) => !absolutes.includes(sign)).reduce((sum, sign) => sum + sign.weight, 0);
  return { main, signs, score: main.weight + (kinds - 1) * 0.5 + rest };
}

/** `It stops the disease, whoever you are`: a choice left free beside what something is said to do. */
function unlimited({ text, tokens, negated }: Sentence): readonly Match[] {
  const found = reach(tokens);
  const effects = found.filter(({ tag, from }) => tag === 'effect' && negated[from] !== true);
  return found.filter(
    (match) => match.tag === 'everyone' && effects.some((effect) => isOneClause(text, effect, match)),
  );
}

/** No colon, and no `and` or `but` behind a comma, parts the two. */
function isOneClause(text: string, one: Match, other: Match): boolean {
  const [before, behind] = one.start < other.start ? [one, other] : [other, one];
  return !/[:;()—–]|, (?:and|but|so|or|yet)\b/.test(text.slice(before.end, behind.start));
}

function signOf({ from, to, start, end }: Match, kind: string, weight: number): Sign {
  return { kind, weight, from, to, start, end };
}

/** `almost always`, `not all`: one of the two words before takes the absolute out. */
function isSoftened(sentence: Sentence, { from }: Match): boolean {
  return sentence.tokens.slice(Math.max(0, from - 2), from).some((token) => nearlyWords.has(token.word));
}

const commanding = new Set(['should', 'must', 'please', 'ought', 'shall', 'to', 'let', 'and']);
const directiveStarts = new Set(['never', 'always', 'no', 'every', 'all', 'without', 'everyone', 'nobody']);
const opening = new Set(['never', 'always']);

/** `Never give honey`, `you should always finish`: an absolute that says what to do, not what is so; `and never harms anyone` says what is so. */
function isDirective({ tokens }: Sentence, { from, tag }: Match): boolean {
  const word = wordAt(tokens, from);
  if ((tag !== 'always' && tag !== 'everyone') || !directiveStarts.has(word)) return false;
  const isStated = opening.has(word) && wordAt(tokens, from + 1).endsWith('s');
  if (from === 0) return opening.has(word) && !isStated;
  const before = wordAt(tokens, from - 1);
  return commanding.has(before) && !(before === 'and' && isStated);
}

function wordAt(tokens: Sentence['tokens'], index: number): string {
  return tokens[index]?.word ?? '';
}

/** `since 1977`: what is on record, with its year. */
const dateOfRecord = /\b(?:since|until|between|from|in) (?:1[89]|20)\d\d\b/;

function contextSigns(sentence: Sentence, main: Sign): readonly Sign[] {
  const outside = context(sentence.tokens).filter((match) => match.to <= main.from || match.from >= main.to);
  const signs: Sign[] = [];
  const add = (tag: string, weight: number) => {
    const match = outside.find((one) => one.tag === tag && sentence.negated[one.from] !== true);
    if (match !== undefined) signs.push(signOf(match, tag, weight));
  };
  add('booster', 1);
  add('hedge', -1.5);
  if (countable.has(main.kind)) {
    add('exact', -1.5);
    const figure = sentence.amounts.find((one) => one.end <= main.start || one.start >= main.end);
    const dated = dateOfRecord.exec(sentence.text);
    if (dated !== null)
      signs.push({ kind: 'exact', weight: -1, from: 0, to: 0, start: dated.index, end: dated.index + dated[0].length });
    if (figure !== undefined)
      signs.push({ ...figure, kind: 'exactFigure', weight: -1.5, from: figure.firstToken, to: figure.firstToken });
  }
  const cited = sentence.citations[0];
  if (cited !== undefined || sentence.hasLink) {
    signs.push({ kind: 'cited', weight: -1, from: 0, to: 0, start: cited?.start ?? 0, end: cited?.end ?? 0 });
  }
  return signs;
}
