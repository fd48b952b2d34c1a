import type { Sentence } from '../../annotate.ts';
import type { Lexicon, Match } from '../../lexicon.ts';
import type { SentenceHit } from '../../rule.ts';

/** Matches that stand for themselves: no negation reaches them and no exception covers them. */
export function plainMatches(sentence: Sentence, lexicon: Lexicon, exceptions: Lexicon): readonly Match[] {
  const matches = lexicon.find(sentence.tokens).filter((match) => sentence.negated[match.from] !== true);
  if (matches.length === 0) return matches;
  const excepted = exceptions.find(sentence.tokens);
  return matches.filter((match) => !excepted.some((other) => other.from < match.to && match.from < other.to));
}

/** A finding for each match, its tag being the softer wording that is offered. A tag that begins with `-` offers nothing. */
export function softer(sentence: Sentence, matches: readonly Match[], feature: string): readonly SentenceHit[] {
  return matches.map(({ tag, start, end }) => {
    const text = sentence.text.slice(start, end);
    const instead = start === 0 ? capitalize(tag) : tag;
    const fix = {
      kind: 'suggest' as const,
      label: 'checks.fix.replace',
      values: { from: text, to: instead },
      edits: [{ start, end, text: instead }],
    };
    return { start, end, values: { text }, why: [{ feature, text }], fixes: tag.startsWith('-') ? [] : [fix] };
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
