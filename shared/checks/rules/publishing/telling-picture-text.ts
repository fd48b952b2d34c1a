import type { CheckInput } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** PUB-08. A screen reader says that a picture is one: its text says what is to be seen, figures included, and does not tell the myth. */
export const tellingPictureText: DraftRule = {
  id: 'PUB-08',
  category: 'publishing',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A picture says what it shows to those who cannot see it'),
  find: ({ input }) => (input.pictures ?? []).flatMap(({ altText }, index) => hitsIn(input, altText, index)),
  examples: {
    flag: [
      picture('Image of chart'),
      picture('A photo showing a nurse with a syringe'),
      picture('Bar chart of the cases with and without the vaccine'),
      picture('A line graph that falls steeply after the vaccine came'),
      picture('A poster: garlic soup cures the flu in children', 'myth: Garlic soup cures the flu in children.'),
    ],
    pass: [
      picture('Bar chart: 2 vs 12 in 1000'),
      picture('Pie chart: nine in ten parents have their child vaccinated.'),
      picture('A nurse draws up a syringe beside a smiling toddler.'),
      picture('A poster with the words: garlic soup does not cure the flu', 'myth: Garlic soup cures the flu.'),
      picture(''),
    ],
  },
};

const sayingThatItIsOne =
  /^\s*(?:an? |the |this )?(?:image|picture|photo|photograph|pic|graphic) (?:of|that shows|showing|shows)\b/i;
const figure = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|none|percent)\b/i;
const chart = /\b(?:charts?|graphs?|plots?|histograms?|bars|curves?|pictographs?|tables? of)\b/i;

function hitsIn(input: CheckInput, altText: string, picture: number): readonly DraftHit[] {
  const place = { kind: 'picture' as const, picture, start: 0, end: altText.length };
  const told = (message: string): DraftHit => ({
    ...{ place, words: `${message} ${wordsOf(altText)}` },
    ...(message === 'message' ? {} : { message }),
    values: { picture: picture + 1, text: altText.slice(0, 40).trim() },
  });
  return [
    ...(sayingThatItIsOne.test(altText) ? [told('message')] : []),
    ...(chart.test(altText) && !figure.test(altText) ? [told('noFigures')] : []),
    ...(tellsMyth(input, altText) ? [told('myth')] : []),
  ];
}

const fewestWords = 3;
const limitOverlap = 0.75;
const denial = /\b(?:not|no|never|without|false|wrong|myth|untrue|debunked|cannot)\b|n['’]t\b/i;

/** Three quarters of the words of the claim or of a sentence of the myth, and nothing that denies them. */
function tellsMyth({ blocks, claim }: CheckInput, altText: string): boolean {
  if (altText.trim() === '' || denial.test(altText)) return false;
  const said = new Set(wordsOf(altText).split(' '));
  const myths = blocks.filter(({ role }) => role === 'myth').flatMap(({ text }) => text.split(/[.!?\n]/u));
  return [...myths, claim?.wording ?? ''].some((myth) => {
    const words = [...new Set(wordsOf(myth).split(' '))].filter((word) => word.length > 2);
    const shared = words.filter((word) => said.has(word)).length;
    return words.length >= fewestWords && shared / words.length >= limitOverlap;
  });
}

function picture(altText: string, text?: string): Example {
  const input = { pictures: [{ id: 'one', altText }] };
  return text === undefined ? { text: `Alternative text: “${altText}”`, input } : { text, input };
}
