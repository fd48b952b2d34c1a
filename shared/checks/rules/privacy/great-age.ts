import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { storyFeatures } from '../../story-features.ts';

const age =
  /\b(?:9\d|1[01]\d)(?:-year-old|[ -]years?[ -]old|\s?(?:yo|y\/o)\b)|\b(?:aged?|is|was|turned) (?:9\d|1[01]\d)\b(?!\s?(?:%|and|or|to|years? (?:and|or)|percent|in|of|per|days|weeks|minutes|hours|people|cases))|,\s(?:9\d|1[01]\d),/g;

/** PRV-04 (C): ages over 89 of one person become “90 or older”, since so few people reach them. */
export const greatAge: SentenceRule = {
  id: 'PRV-04',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: hipaa('(C): all ages over 89'),
  anchors: null,
  find: findAges,
  examples: {
    flag: texts(
      'My 94-year-old patient went home today.',
      'We admitted a woman aged 97 with flu.',
      'I treated a man, 103, who had never seen a doctor.',
    ),
    pass: texts(
      'Adults aged 90 and over had the highest rate.',
      'The review pooled 91 studies.',
      'My 84-year-old patient went home.',
      'A 97-year-old can have the shot.',
    ),
  },
};

function findAges(sentence: Sentence): readonly SentenceHit[] {
  if (!/9\d|1[01]\d/.test(sentence.text) || !isTold(sentence)) return [];
  return [...sentence.text.matchAll(age)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const text = match[0].replace(/^,\s|,$/g, '');
    return { start, end, values: { text }, why: [{ feature: 'age', text }] };
  });
}

function isTold(sentence: Sentence): boolean {
  const kinds = new Set(storyFeatures(sentence).map((feature) => feature.kind));
  const isOpen = ['hypothetical', 'population', 'publicRecord', 'generic', 'ownLife'].some((kind) => kinds.has(kind));
  return !isOpen && ['careEvent', 'firstPersonCare', 'ellipticCare'].some((kind) => kinds.has(kind));
}
