import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

/** EVI-12. An old study can still be the best: noted only where nothing newer stands beside it in the draft. */
export const oldEvidence: DraftRule = {
  id: 'EVI-12',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Look for newer evidence after five years, for a newer guideline after three'),
  find: findOld,
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ year: '2011' })] } },
      {
        text: 'Two doses are advised [@study2020].',
        input: { sources: [exampleSource({ year: '2021', design: 'guideline' })] },
      },
      {
        text: 'It was found [@study2020] and found again [@other].',
        input: { sources: [exampleSource({ year: '2004' }), exampleSource({ key: 'other', year: '2009' })] },
      },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ year: '2023' })] } },
      {
        text: 'It was found [@study2020] and found again [@other].',
        input: { sources: [exampleSource({ year: '2004' }), exampleSource({ key: 'other', year: '2025' })] },
      },
      {
        text: 'The claim began with a paper of 1998 [@study2020].',
        input: { sources: [exampleSource({ year: '1998', role: 'myth_origin' })] },
      },
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ year: '' })] } },
    ],
  },
};

function findOld(draft: AnnotatedDraft): readonly DraftHit[] {
  const most = thresholdUnder(draft.input.policy, 'evidence_years');
  const mostOfGuideline = thresholdUnder(draft.input.policy, 'guideline_years');
  const thisYear = Number(draft.input.now.slice(0, 4));
  const cited = new Set(draft.blocks.flatMap((block) => block.citations.map(({ key }) => key)));
  const carrying = draft.input.sources.filter(({ key, role }) => cited.has(key) && role !== 'myth_origin');
  const isOld = ({ year, design }: (typeof carrying)[number]) =>
    /^\d{4}/.test(year) && thisYear - Number(year.slice(0, 4)) > (design === 'guideline' ? mostOfGuideline : most);
  if (carrying.length === 0 || !carrying.every(isOld)) return [];
  const newest = [...carrying].sort((a, b) => (a.year < b.year ? 1 : -1))[0];
  return firstMentions(draft, ({ key }) => key === newest?.key).map((hit) => ({
    ...hit,
    values: { ...hit.values, year: newest?.year.slice(0, 4) ?? '' },
  }));
}
