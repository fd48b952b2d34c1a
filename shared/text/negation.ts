import type { Token } from './tokens.ts';

/**
 * For each token whether a negation before it reaches it: `does not cure` and `no vaccine is 100% safe` yes, `not only
 * cures` no. A negation reaches at most eight words and ends at a comma, a semicolon, a colon, a dash, `but` and the like.
 */
export function findNegated(text: string, tokens: readonly Token[]): readonly boolean[] {
  let reach = 0;
  return tokens.map((_, index) => {
    if (reach > 0 && endsClause(text, tokens, index)) reach = 0;
    const isReached = reach > 0;
    if (isNegator(tokens, index)) reach = limitWords;
    else if (reach > 0) reach -= 1;
    return isReached;
  });
}

const limitWords = 8;
const negators = new Set(
  "not no never cannot can't without neither nor none nobody nothing hardly isn't aren't wasn't weren't doesn't don't didn't won't wouldn't shouldn't couldn't hasn't haven't hadn't ain't myth false untrue wrongly falsely".split(
    ' ',
  ),
);
const clauseWords = new Set('but however although though because yet whereas while'.split(' '));

function isNegator(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (!negators.has(word)) return false;
  return !(word === 'not' && ['only', 'just', 'merely'].includes(tokens[index + 1]?.word ?? ''));
}

function endsClause(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  return clauseWords.has(token.word) || /[,;:()—]/.test(text.slice(before.end, token.start));
}
