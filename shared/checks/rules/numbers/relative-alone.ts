import { blockFigures, findInBlocks } from '../../block-figures.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { ownRelativeChanges } from '../../relative-change.ts';
import type { DraftRule } from '../../rule.ts';

/** NUM-01. `Doubles the risk` may be from 1 to 2 in a million: the absolute numbers belong into the same post, which may be shared alone. */
export const relativeAlone: DraftRule = {
  id: 'NUM-01',
  category: 'numbers',
  severity: 'warn',
  scope: 'block',
  needsLanguage: true,
  confidence: 'scored',
  guideline: ownAdvice('Absolute numbers beside relative ones (as PIF and the Clear Communication Index ask)'),
  find: (draft) =>
    findInBlocks(draft, relativeAlone, ({ sentence }, _, block) => {
      const changes = ownRelativeChanges(sentence);
      if (changes.length === 0 || blockFigures(block.sentences).hasAbsolute) return [];
      return changes.slice(0, 1).map(({ kind, start, end }) => {
        const text = sentence.text.slice(start, end);
        return { start, end, values: { text }, why: [{ feature: kind, text }] };
      });
    }),
  examples: {
    flag: texts(
      'This pill doubles the risk of stroke.',
      'The vaccine cuts hospital stays by 50%.',
      'People who smoke are ten times as likely to get lung cancer.',
      'Statins lower the chance of a heart attack by a quarter.',
      'Women on the patch had a relative risk of 1.8.',
      'Bacon every day means an 18% higher chance of bowel cancer.',
      'People who vape had half as many asthma attacks again.',
      'Nurses on nights suffered three times as many strokes.',
      'Norovirus is up 80% on last week in our wards.',
      'Salmonella in our district rose by 60%.',
      'Snakebites are down by 40% since the fields were flooded.',
      'The north has a third again as many amputations as the south.',
    ),
    pass: texts(
      'The pill doubles the risk of stroke, from 1 in 10,000 to 2 in 10,000 women a year.',
      'It lowers the risk by half: 4 in 1,000 people fall ill with it and 8 in 1,000 without it.',
      'Take it twice a day.',
      'Half of the people in the study were over 60.',
      'The price of the medicine doubled last year.',
      'It does not double the risk of cancer.',
      'Does coffee double the risk of a stroke?',
      'We had twice as many callers as last week.',
      'Appointments for cough are up 30% this month.',
      'Salmonella tests in our lab are up 40%.',
      'Talks on whooping cough are up 40%.',
      'Downloads of our leaflet on whooping cough are up 80%.',
      'Whooping cough is up 80% on last year: 180 cases against 100.',
      'There is half as much salt again in the other soup.',
      'Twice as many infections came up: 20 against 10 in the year before.',
      'Among vaccinated children 8 fell ill, against 162 in the other group, so the risk fell by 95%.',
    ),
  },
};
