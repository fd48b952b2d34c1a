import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { type Noted, notesOf } from './block-notes.ts';

/** TON-04. On a bare text only marks that are loud by themselves are told: friendly posts have two exclamation marks and three emoji too. */
export const loudMarks: DraftRule = {
  id: 'TON-04',
  category: 'tone',
  severity: 'note',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: wma('Recommendation 8: no frivolous or light-hearted opinions on medical matters'),
  find: (draft) => notesOf(draft, loudMarks, (block) => look(draft, block)),
  examples: {
    flag: texts(
      'Nope!!! 🤡',
      'Really?! A potato in a sock?',
      'Good news! The study is out! Read it!',
      'Great 🎉🎉🎉 news',
    ),
    pass: texts('Vaccines are free ✅', 'What a week!', 'Does it work? No.'),
  },
};

const loud = /!{3,}|\?!|!\?|[\u{1F921}\u{1F595}\u{1F4A9}]/u;
const mark = /!(?![?!])/g;
const emoji = /\p{Extended_Pictographic}/gu;
/** Every mark and every emoji is one of these, and most texts have none. */
const anyMark = /[!©®\u2000-\uffff]/;

function look({ input }: AnnotatedDraft, { block, sentences }: AnnotatedBlock): readonly Noted[] {
  if (!anyMark.test(block.text)) return [];
  const placed = sentences.find(({ sentence }) => loud.test(sentence.text));
  if (placed !== undefined) return [noted(placed, loud.exec(placed.sentence.text))];
  if (input.isBare === true) return [];
  return [...tooMany(sentences, mark, 1), ...tooMany(sentences, emoji, 2)];
}

function tooMany(sentences: readonly PlacedSentence[], pattern: RegExp, limit: number): readonly Noted[] {
  let count = 0;
  for (const placed of sentences) {
    for (const found of placed.sentence.text.matchAll(pattern)) {
      count += 1;
      if (count > limit) return [noted(placed, found)];
    }
  }
  return [];
}

function noted(placed: PlacedSentence, found: RegExpExecArray | null): Noted {
  const start = found?.index ?? 0;
  return { placed, start, end: start + (found?.[0].length ?? 0), feature: 'loudMark' };
}
