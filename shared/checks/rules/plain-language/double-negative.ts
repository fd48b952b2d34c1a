import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceFix, SentenceHit, SentenceRule } from '../../rule.ts';

const opposites: ReadonlyMap<string, string> = new Map(
  'uncommon common;unusual usual;unlikely likely;impossible possible;insignificant significant;infrequent frequent;infrequently often;irrelevant relevant;unreasonable reasonable;unimportant important;unsafe safe;ineffective effective;unhelpful helpful;unaware aware;unknown known;unfamiliar familiar;unwise wise;unfounded founded;dissimilar similar;unrelated related;unnecessary needed;inconsistent consistent;unable able;incapable able;harmless harmful;painless painful;illogical logical;unimaginable imaginable;inappropriate right;unaffected affected;unjustified justified;unexpected expected;unprecedented seen before;insubstantial large;inconceivable conceivable'
    .split(';')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
const negators = new Set(
  "not never cannot can't no nobody nothing none isn't aren't wasn't weren't doesn't don't didn't won't wouldn't shouldn't couldn't".split(
    ' ',
  ),
);
const seconds = new Set(['not', 'without', 'never', 'nobody', 'nothing', 'no']);

/** PLN-07. Readers lose the second `not`, most of all those who are afraid. */
export const doubleNegative: SentenceRule = {
  id: 'PLN-07',
  category: 'plain-language',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('No double negatives'),
  anchors: negators,
  find: findDouble,
  examples: {
    flag: texts(
      'A sore arm is not uncommon.',
      'It is not impossible that you feel tired.',
      'You should not go without a coat of sunscreen.',
      'There is no reason not to get it.',
    ),
    pass: texts(
      'A sore arm is common.',
      'No, it does not cause autism.',
      'It is not only safe but also cheap.',
      'It does not work, and it is not cheap.',
      'The risk is not known.',
    ),
  },
};

function findDouble(sentence: Sentence): readonly SentenceHit[] {
  return sentence.tokens.flatMap(({ word }, index): readonly SentenceHit[] => {
    if (!negators.has(word)) return [];
    const opposite = oppositeAt(sentence, index);
    if (opposite !== null) return [opposite];
    const second = secondNegator(sentence, index);
    return second === null ? [] : [tell(sentence, [index, second])];
  });
}

/** `not uncommon`, `not at all unlikely`. */
function oppositeAt(sentence: Sentence, index: number): SentenceHit | null {
  const { tokens } = sentence;
  if (tokens[index]?.word !== 'not' && tokens[index]?.word.endsWith("n't") !== true) return null;
  for (let at = index + 1; at < index + 4; at += 1) {
    const word = tokens[at]?.word ?? '';
    const plain = opposites.get(word);
    if (plain !== undefined) return tell(sentence, [index, at], plain);
    if (!['at', 'all', 'a', 'an', 'entirely', 'very', 'so', 'that', 'completely'].includes(word)) return null;
  }
  return null;
}

/** In the same clause, at least one word apart: `not ... without`, `no reason not to`. */
function secondNegator(sentence: Sentence, index: number): number | null {
  for (let at = index + 1; at <= index + 5; at += 1) {
    const word = sentence.tokens[at]?.word ?? '';
    if (endsClause(sentence, at)) return null;
    if (seconds.has(word) && at > index + 1) return sentence.tokens[at + 1]?.word === 'only' ? null : at;
  }
  return null;
}

function endsClause({ tokens, text }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || clauseWords.has(token.word)) return true;
  return /[,;:.()—–]/.test(text.slice(tokens[at - 1]?.end ?? 0, token.start));
}

const clauseWords = new Set(['but', 'and', 'or', 'because']);

function tell(sentence: Sentence, [from, to]: readonly [number, number], plain?: string): SentenceHit {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to]?.end ?? start;
  const text = sentence.text.slice(start, end);
  const fix: SentenceFix = {
    kind: 'suggest',
    label: 'checks.fix.replace',
    values: { from: text, to: plain ?? '' },
    edits: [{ start, end, text: plain ?? '' }],
  };
  const isSwap = plain !== undefined && sentence.tokens[from]?.word === 'not';
  return { start, end, values: { text }, why: [{ feature: 'negative', text }], fixes: isSwap ? [fix] : [] };
}
