import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence, Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon, type Match } from '../../lexicon.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { plainWordsOf, wellKnown } from '../../words/english-jargon.ts';

const terms = createLexicon(
  Object.fromEntries([...plainWordsOf].filter(([term]) => !wellKnown.has(term)).map(([term]) => [term, [term]])),
);
const termsOf = perObject<Sentence, readonly Match[]>((sentence) => terms.find(sentence.tokens));
const unread = new Set(['sources', 'myth', 'disclosure', 'disclaimer']);

/** PLN-04. A term of the trade is told in everyday words, or explained where it first stands; later it may be used. */
export const unexplainedTerm: DraftRule = {
  id: 'PLN-04',
  category: 'plain-language',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Everyday words (as the Clear Communication Index, item 7, and PEMAT, items 3 and 4, ask)'),
  find: findTerms,
  examples: {
    flag: texts(
      'Myocarditis is seen after an infection more than after the shot.',
      'The most common adverse event was a sore arm.',
      'People with hypertension should not stop their tablets.',
      'It works as prophylaxis.',
    ),
    pass: texts(
      'Myocarditis (swelling of the heart muscle) is seen after an infection.',
      'Inflammation of the heart muscle (myocarditis) is seen after an infection. Myocarditis mostly heals.',
      'The most common side effect was a sore arm.',
      'Pruritus, that is itching, goes away.',
      'High blood pressure, also called hypertension, can be treated.',
    ),
  },
};

function findTerms(draft: AnnotatedDraft): readonly DraftHit[] {
  const known = new Set<string>();
  return draft.blocks
    .filter(({ block }) => !unread.has(block.role))
    .flatMap((block) =>
      block.sentences.flatMap((placed) =>
        termsOf(placed.sentence).flatMap((match): readonly DraftHit[] => {
          if (known.has(match.tag)) return [];
          known.add(match.tag);
          return isExplained(placed.sentence, match) ? [] : [tell(block, placed, match)];
        }),
      ),
    );
}

/** A bracket or `that is` behind the term, or the term itself in brackets or behind `called`. */
function isExplained({ text }: Sentence, { start, end }: Match): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /^["'”’]?\s?(?:\(|,? (?:that is|which is|which means|meaning|means|or|i\.e|is (?:when|a|an|the)|are (?:when|the))\b|[:—–])/.test(
      after,
    ) || /(?:\(|\b(?:called|known as|termed|named|or|means))[\s"'“‘(]*$/.test(before)
  );
}

function tell({ block }: AnnotatedBlock, placed: PlacedSentence, { tag, start, end }: Match): DraftHit {
  const text = placed.sentence.text.slice(start, end);
  const plain = plainWordsOf.get(tag) ?? '';
  const to = start === 0 ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : plain;
  const place = { kind: 'block' as const, blockId: block.id, start: placed.start + start, end: placed.start + end };
  const { blockId } = place;
  return {
    place,
    values: { text, plain },
    words: `${text.toLowerCase()}|${placed.sentence.words}`,
    why: [{ feature: 'term', text }],
    fixes: [
      {
        kind: 'suggest',
        label: { key: 'checks.fix.replace', values: { from: text, to } },
        edits: [{ blockId, start: place.start, end: place.end, text: to }],
      },
      {
        kind: 'suggest',
        label: { key: 'checks.fix.explain', values: { text, plain } },
        edits: [{ blockId, start: place.end, end: place.end, text: ` (${plain})` }],
      },
    ],
  };
}
