import type { Sentence } from '../../annotate.ts';
import type { Lexicon, Match } from '../../lexicon.ts';
import type { SentenceFix } from '../../rule.ts';

/** Matches that stand for themselves: no negation reaches them and no exception covers them. */
export function plainMatches(sentence: Sentence, lexicon: Lexicon, exceptions: Lexicon): readonly Match[] {
  const matches = lexicon.find(sentence.tokens).filter((match) => sentence.negated[match.from] !== true);
  if (matches.length === 0) return matches;
  const excepted = exceptions.find(sentence.tokens);
  return matches.filter((match) => !excepted.some((other) => other.from < match.to && match.from < other.to));
}

/** Softer wording for the words of a finding: `swaps` has as tags what can be said instead. */
export function softerFixes(
  sentence: Sentence,
  found: { readonly start: number; readonly end: number },
  swaps: Lexicon,
): readonly SentenceFix[] {
  return swaps
    .find(sentence.tokens)
    .filter((match) => match.start < found.end && found.start < match.end)
    .map(({ tag, start, end }) => {
      const text = sentence.text.slice(start, end);
      const instead = start === 0 ? tag.charAt(0).toUpperCase() + tag.slice(1) : tag;
      return {
        kind: 'suggest' as const,
        label: 'checks.fix.replace',
        values: { from: text, to: instead },
        edits: [{ start, end, text: instead }],
      };
    });
}
