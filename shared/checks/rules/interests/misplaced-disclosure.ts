import { exampleThread } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { failuresOf, hitOfFailure, lackOfInterests, weightOf } from './disclosure-failures.ts';
import { exampleInterest } from './people-of-draft.ts';

/** COI-04. A post travels alone, and most readers never press “see more”. */
export const misplacedDisclosure: DraftRule = {
  id: 'COI-04',
  category: 'coi',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('A disclosure stands where the product is named, and is seen without a click'),
  missing: lackOfInterests,
  find: (draft) =>
    failuresOf(draft, ['elsewhere', 'late']).map((failure) =>
      hitOfFailure(failure, { severity: weightOf(failure), message: failure.failure.kind }),
    ),
  examples: {
    flag: [
      exampleThread(
        ['Examplimab helps most people.', 'I consult for Example Pharma, which makes it.'],
        [exampleInterest()],
      ),
      exampleThread(['I consult for Example Pharma.', 'And so examplimab helps.'], [exampleInterest()]),
      exampleThread(
        [`Examplimab helps most people. ${'It was tested for years. '.repeat(10)}I consult for Example Pharma.`],
        [exampleInterest()],
        'linkedin',
      ),
    ],
    pass: [
      exampleThread(
        ['Examplimab helps most people. I consult for Example Pharma, which makes it.'],
        [exampleInterest()],
      ),
      exampleThread(['I consult for Example Pharma.', 'Ask your doctor about the flu.'], [exampleInterest()]),
      exampleThread(
        [`I consult for Example Pharma, the maker of examplimab. ${'It was tested for years. '.repeat(10)}`],
        [exampleInterest()],
        'linkedin',
      ),
    ],
  },
};
