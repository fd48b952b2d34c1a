import { exampleThread } from '../../example-input.ts';
import { ama } from '../../guidelines.ts';
import type { DraftRule, Example } from '../../rule.ts';
import { failuresOf, hitOfFailure, lackOfInterests, weightOf } from './disclosure-failures.ts';
import { exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-08. The worst kind of disclosure is the one that the register contradicts, where it matches what the text is about. */
export const deniedInterest: DraftRule = {
  id: 'COI-08',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  missing: lackOfInterests,
  find: (draft) =>
    failuresOf(draft, ['denied']).map((failure) => hitOfFailure(failure, { severity: weightOf(failure) })),
  examples: {
    flag: [
      ...[
        'fact: Examplimab helps.\ndisclosure: I have no conflicts of interest.',
        'fact: Examplimab helps.\ndisclosure: The authors have nothing to disclose.',
        'fact: Examplimab helps.\ndisclosure: Dr Rao has no competing interests.',
      ].map((text) => ({ text, input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] } })),
      exampleThread(['Examplimab helps.', 'No conflicts of interest.'], [exampleInterest()]),
      ofTwo('Dr Li has no conflicts of interest, and Dr Rao has none to declare.'),
      ofTwo('Neither Dr Li nor Dr Rao has a conflict of interest: no competing interests.'),
      ofTwo('Dr Li consults for Pfizer; Dr Rao has no conflicts of interest.'),
    ],
    pass: [
      { text: 'disclosure: I have no conflicts of interest.', input: { authors: [exampleAuthor()] } },
      {
        text: 'fact: Examplimab helps.\ndisclosure: Dr Rao consults for Example Pharma.',
        input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] },
      },
      exampleThread(['Measles is serious. I have no conflicts of interest.'], [exampleInterest()]),
      exampleThread(
        ['Examplimab helps. I consult for Example Pharma and have no other conflicts.'],
        [exampleInterest()],
      ),
      ofTwo('Dr Li has no conflicts of interest. Dr Rao consults for Example Pharma.'),
      ofTwo('Dr Rao consults for Example Pharma, and Dr Li has no conflicts of interest.'),
      ofTwo('Conflicts of interest. Li: none. Rao: consults for Example Pharma.'),
      ofTwo('Dr Li has nothing to disclose.'),
    ],
  },
};

/** Written by Dr Li, who has no interests, and Dr Rao, who consults for the maker. */
function ofTwo(disclosure: string): Example {
  const authors = [exampleAuthor({ name: 'Dr Li' }), exampleAuthor({ interests: [exampleInterest()] })];
  return { text: `fact: Examplimab helps.\ndisclosure: ${disclosure}`, input: { authors } };
}
