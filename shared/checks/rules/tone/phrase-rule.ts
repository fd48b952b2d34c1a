import type { Sentence } from '../../annotate.ts';
import type { Lexicon } from '../../lexicon.ts';
import type { SentenceHit } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';

/** A hit for the first phrase of `lexicon` that the author says: not denied, not handed on, not advised against. */
export function ownPhrase(sentence: Sentence, lexicon: Lexicon, feature: string): readonly SentenceHit[] {
  const voice = voiceOf(sentence);
  const match = lexicon
    .find(sentence.tokens)
    .find((one) => sentence.negated[one.from] !== true && voice.isOwn(one.from));
  if (match === undefined) return [];
  const text = sentence.text.slice(match.start, match.end);
  return [{ start: match.start, end: match.end, values: { text }, why: [{ feature, text }] }];
}
