import type { Token } from './tokens.ts';

/**
 * For each token whether a negation before it reaches it: `does not cure` and `no vaccine is 100% safe` yes, `not only
 * cures` no. A negation reaches at most eight words and ends at a comma, a semicolon, a colon, a dash, `but` and the like.
 */
export function findNegated(
  text: string,
  tokens: readonly Token[],
  words: NegationWords = english,
): readonly boolean[] {
  let reach = 0;
  return tokens.map((token, index) => {
    if (reach > 0 && (words.clauseWords.has(token.word) || isParted(text, tokens, index))) reach = 0;
    const isReached = reach > 0;
    if (words.negators.has(token.word) && !isNotOnly(tokens, index)) reach = limitWords;
    else if (reach > 0) reach -= 1;
    return isReached;
  });
}

/** Words that deny what follows, and words at which that ends. */
export interface NegationWords {
  readonly negators: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
}

const limitWords = 8;
const negators = new Set(
  "not no never cannot can't without neither nor none nobody nothing hardly isn't aren't wasn't weren't doesn't don't didn't won't wouldn't shouldn't couldn't hasn't haven't hadn't ain't myth false untrue wrongly falsely".split(
    ' ',
  ),
);
const clauseWords = new Set('but however although though because yet whereas while'.split(' '));

const english: NegationWords = { negators, clauseWords };

function isNotOnly(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word ?? '';
  return notOnly.get(tokens[index]?.word ?? '')?.includes(next) ?? false;
}

const notOnly: ReadonlyMap<string, readonly string[]> = new Map([
  ['not', ['only', 'just', 'merely']],
  ['no', ['solo', 'sólo', 'solamente']],
]);

function isParted(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && /[,;:()—]/.test(text.slice(before.end, token.start));
}
