import { findAccidentalLinks } from '../../../thread/accidental-links.ts';
import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, type TextPlace } from '../../text-places.ts';

/** PUB-18. `.in`, `.no` and `.mg` are countries: without the space the post links to a stranger's site, and counts 23 for it. */
export const accidentalLink: DraftRule = {
  id: 'PUB-18',
  category: 'publishing',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Only links that were meant to be links'),
  find: (draft) => placesInText(draft, accidental),
  examples: {
    flag: [
      ...texts(
        'The vaccine does not enter the nucleus of your cells.in fact it is gone within days.',
        'Children get 5.mg of it once a day.',
        'It is safe.No harm was found.',
        'It lasts approx.so plan ahead.',
        'The dose is 2.ml, or 0.5.mg/kg.',
      ),
      posts('Masks work.Be careful indoors.', 'No test finds COVID.no test is perfect.'),
    ],
    pass: [
      ...texts(
        'It does not enter your cells. In fact it is gone within days.',
        'Children get 5 mg or 0.5 mL of it, e.g. in the morning.',
        'Norway has its own page: https://fhi.no and nhs.uk has another.',
        'Look it up on who.int, cdc.gov or mohfw.gov.in.',
        'More on that: fhi.no, or see vaksine.no for the plan.',
      ),
      posts('Ask at t.me/healthdesk or write to nurse@clinic.in.'),
    ],
  },
};

const accidental = perText((text): readonly TextPlace[] =>
  findAccidentalLinks(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
);
