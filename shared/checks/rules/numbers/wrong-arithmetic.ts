import type { AnnotatedBlock, Sentence } from '../../annotate.ts';
import { miscounts } from '../../arithmetic.ts';
import { findUnfit } from '../../arithmetic-fit.ts';
import { findWrongRate } from '../../arithmetic-rates.ts';
import { type FigureHit, findInBlocks } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { voiceOf } from '../../voice.ts';

/** NUM-10. Whatever a text gives twice is worked out again: share and counts, from-to and change, sum, rest. */
export const wrongArithmetic: DraftRule = {
  id: 'NUM-10',
  category: 'numbers',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Figures that fit each other'),
  find: (draft) =>
    findInBlocks(draft, wrongArithmetic, ({ sentence }, index, block) => {
      const within = miscounts(sentence).map((one) => tell(sentence, one));
      return (within.length > 0 ? within : unfit(block, index)).filter(
        (hit) => !isReported(sentence, hit.start) && !isPutRight(block, hit),
      );
    }),
  examples: {
    flag: texts(
      'In the trial 12 of 50 patients (34 %) got better.',
      'About 40%, or 1 in 5, had a headache.',
      'Deaths fell from 40 to 30, a drop of 50%.',
      'Cases doubled from 10 to 45 in a year.',
      'Of 200 people, 30 fell ill (30%).',
      'We saw 12 men and 30 women, a total of 52 people.',
      'In all, 12 of 50 got better and the other 30 did not.',
      'We rang 60 families and 15 picked up the phone. That is 40%.',
      'North 20, south 35, east 25. Total 95 cases.',
      'Admissions dropped from 80 to 68 and are lower by a quarter.',
      'Six of every ten parents this month (70%) asked about it.',
      'Infections rose from 50 to 90, half more than in spring.',
      'Uptake on the night shift: 33 of 110, so 70% are covered.',
      'By noon 18 of 60 schools had signed up (45%).',
      'So far 30 of 120 parents replied, so 75% replied.',
      'So far 14 of 35 classes have had the talk. That is 60% of the school.',
      'With the new nets 5 of 2,000 babies fell ill, against 10 of 1,000 with the old. So it halved the risk.',
      'There were 24 infections among 6,000 nurses in spring and 18 among 3,000 in autumn. The chance of an infection fell by a quarter.',
      'Of those with the patch 12 of 900 fainted, against 16 of 400 without. So the patch cut faints by a quarter.',
      'Of the 90 pupils 27 had the nasal flu spray, so 70% of the school is covered.',
      'The second dose went to 70% of pupils and 45% did not get it.',
    ),
    pass: texts(
      'In the trial 12 of 50 patients (24 %) got better.',
      'About 1 in 3 (33%) had a headache.',
      'Deaths fell from 40 to 30, a drop of 25%.',
      'Cases nearly doubled from 10 to 19.',
      'Of 200 people, 30 fell ill (15%).',
      'It rose from 2% to 4%, so by 2 percentage points.',
      'The trial ran from 2019 to 2021 and 50% were women.',
      'In all, 12 of 50 got better and the other 38 did not.',
      'We rang 60 families and 15 picked up the phone. That is 25%.',
      'Of the 90 pupils 27 had the nasal spray, so 70% still need theirs.',
      'Only 30 of 120 came, so 75% missed it.',
      'We reached 30 of 120 homes. That leaves 75% to go.',
      'Only 30 of 120 came, so 75% stayed at home.',
      'Just 30 of 120 replied. That means 75% ignored the letter.',
      '6 of 24 passed, so 75% failed.',
      '12 of 48 beds were full, so 75% stood empty.',
      '8 of 200 got an infection, so 96% got through the winter.',
      'With the patch 12 of 400 fainted, against 16 of 400 without. So the patch cut faints by a quarter.',
      'With the new nets 5 of 2,000 babies fell ill, against 10 of 1,000 with the old. So it cut the risk by three quarters.',
      'We had 40 cases among 20,000 last year and 50 among 10,000 this year. Cases are up by a quarter.',
      '12 admissions among 600 in May and 9 among 1,200 in June. So admissions fell by a quarter.',
      '200 of 1,000 beds in May, 100 of 400 in June. So we had half as many flu patients.',
      'Admissions dropped from 80 to 60 and are lower by a quarter.',
      'Infections rose from 50 to 66, about a third more than in spring.',
      'Six of every ten parents this month (60%) asked about it.',
      'After the shot 60% had a sore arm, 40% a headache and 30% a fever.',
      'North 20, south 35, east 25. Total 80 cases.',
      'Correction: on Monday we gave 7 out of 50 as 24%. Right is 14%.',
      'Our leaflet has a typo: 9 of 60 (25%) should read 9 of 60 (15%).',
    ),
  },
};

/** The sentence with the one behind it, so that a conclusion may stand on its own; what the next one says within itself is left to it. */
function unfit({ sentences }: AnnotatedBlock, index: number): readonly FigureHit[] {
  const pair = sentences.slice(index, index + 2).map(({ sentence }) => sentence);
  const [sentence] = pair;
  if (sentence === undefined || !/\d|(?:ty|teen|third|half|quarter)\b/.test(sentence.text)) return [];
  const alone = [...findUnfit([sentence]), ...findWrongRate([sentence])];
  return (alone.length > 0 ? alone : [...findUnfit(pair), ...findWrongRate(pair)]).map((one) => tell(sentence, one));
}

interface Wrong {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly stated: string;
  readonly right: string;
}

function tell(sentence: Sentence, { kind, start, end, stated, right }: Wrong): FigureHit {
  const text = sentence.text.slice(start, end);
  return { start, end, message: kind, values: { text, stated, right }, why: [{ feature: 'figure', text }] };
}

/** `I wrote 25% for 12 of 80. It is 15%, sorry.`: who corrects a figure gives the wrong one beside the right one. */
function isPutRight({ sentences }: AnnotatedBlock, { values }: FigureHit): boolean {
  const right = /^[\d.]+/.exec(String(values?.right ?? ''))?.[0];
  const said = sentences.map(({ sentence }) => sentence.text);
  if (right === undefined || !said.some((text) => puttingRight.test(text))) return false;
  return sentences.some(({ sentence }) => sentence.tokens.some(({ word }) => word === right));
}

const puttingRight =
  /\b(?:correct(?:ed|ion|ing)?|sorry|apolog\w+|mistakes?|errors?|slip|typos?|misprint|wrong(?:ly)?|(?:i|we) (?:wrote|said|posted)|should (?:be|read|have)|instead of|miscounted|recount)\b/i;

function isReported(sentence: Sentence, start: number): boolean {
  const token = sentence.tokens.findIndex((one) => one.start >= start);
  return voiceOf(sentence).isReported(token);
}
