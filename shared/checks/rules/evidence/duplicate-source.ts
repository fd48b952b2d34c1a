import { foldWords } from '../../../citations/fold.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckSource } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

const twice = 'It was found [@study2020] and found again [@other].';

/** EVI-23. One work under two keys looks like two. A preprint and its paper have different numbers and the same title. */
export const duplicateSource: DraftRule = {
  id: 'EVI-23',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Count each study once'),
  find: findDuplicates,
  examples: {
    flag: [
      {
        text: twice,
        input: { sources: [exampleSource({ doi: '10.1000/AB' }), exampleSource({ key: 'other', doi: '10.1000/ab' })] },
      },
      {
        text: twice,
        input: { sources: [exampleSource({ pmid: '123' }), exampleSource({ key: 'other', doi: null, pmid: '123' })] },
      },
      {
        text: twice,
        input: {
          sources: [
            exampleSource({ title: 'Measles vaccination and hospital admissions in Spain' }),
            exampleSource({
              key: 'other',
              doi: '10.1101/x',
              year: '2023',
              title: 'Measles Vaccination and Hospital Admissions in Spain.',
            }),
          ],
        },
      },
    ],
    pass: [
      {
        text: twice,
        input: {
          sources: [exampleSource(), exampleSource({ key: 'other', doi: '10.1000/other', title: 'Another study' })],
        },
      },
      { text: 'It was found [@study2020] and [@study2020].', input: { sources: [exampleSource()] } },
      {
        text: twice,
        input: {
          sources: [
            exampleSource({ title: 'Weekly report on measles cases in Spain', year: '2019' }),
            exampleSource({ key: 'other', doi: null, title: 'Weekly report on measles cases in Spain', year: '2024' }),
          ],
        },
      },
    ],
  },
};

function findDuplicates(draft: AnnotatedDraft): readonly DraftHit[] {
  const cited = new Set(draft.blocks.flatMap((block) => block.citations.map(({ key }) => key)));
  const sources = draft.input.sources.filter(({ key }) => cited.has(key));
  return sources.flatMap((source, index) => {
    const first = sources.slice(0, index).find((other) => isSameWork(other, source));
    if (first === undefined) return [];
    return firstMentions(draft, ({ key }) => key === source.key).map((hit) => ({
      ...hit,
      values: { ...hit.values, other: first.key },
      words: `${first.key}|${source.key}`,
    }));
  });
}

function isSameWork(one: CheckSource, other: CheckSource): boolean {
  if (one.doi !== null && one.doi.toLowerCase() === other.doi?.toLowerCase()) return true;
  if (one.pmid !== null && one.pmid === other.pmid) return true;
  const title = foldWords(one.title);
  return title.length >= 20 && title === foldWords(other.title) && Math.abs(Number(one.year) - Number(other.year)) <= 1;
}
