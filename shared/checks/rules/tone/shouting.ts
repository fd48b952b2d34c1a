import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { perObject } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { capitalWords, shoutedWords } from '../../words/english-tone-notes.ts';
import { type Noted, notesOf } from './block-notes.ts';

/** TON-03. A heading or a notice in capitals is no shout; three words in capitals within a sentence, or a whole one with a mark of exclamation, are. */
export const shouting: DraftRule = {
  id: 'TON-03',
  category: 'tone',
  severity: 'note',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: a sober tone'),
  find: (draft) => notesOf(draft, shouting, look),
  examples: {
    flag: texts(
      'THIS IS A LIE!',
      'Please, DO NOT LISTEN to these videos.',
      'It does nothing and THEY KNOW THIS very well.',
    ),
    pass: texts(
      'WHO, CDC and FDA agree.',
      'HIV, HPV and RSV are viruses.',
      'BOIL WATER NOTICE',
      'Do NOT mix bleach and ammonia.',
      'The MMR, DTaP and IPV vaccines are given in one visit.',
    ),
  },
};

const shoutOf = perObject<Sentence, { readonly start: number; readonly end: number } | null>((sentence) => {
  const { tokens, text } = sentence;
  const isMixed = tokens.some((token) => /[a-z]{2}/.test(text.slice(token.start, token.end)));
  if (!isMixed && !/!/.test(text)) return null;
  let from = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isShouted(text.slice(token.start, token.end), token.word)) continue;
    const first = tokens[from];
    const last = tokens[index - 1];
    const isShout = index - from >= 3 && tokens.slice(from, index).some((one) => shoutedWords.has(one.word));
    if (isShout && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
    from = index + 1;
  }
  return null;
});

function isShouted(raw: string, word: string): boolean {
  return /^[A-Z'’]+$/.test(raw) && !capitalWords.has(word) && (raw.length > 1 || raw === 'A' || raw === 'I');
}

function look(block: AnnotatedBlock): readonly Noted[] {
  return block.sentences.flatMap((placed) => {
    const shout = shoutOf(placed.sentence);
    return shout === null ? [] : [{ placed, ...shout, feature: 'capitals' }];
  });
}
