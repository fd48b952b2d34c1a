import { exampleThread } from '../../example-input.ts';
import { ama } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { failuresOf, hitOfFailure, lackOfInterests } from './disclosure-failures.ts';
import { exampleInterest } from './people-of-draft.ts';

/** COI-20, the app's own number: an interest on file, and words that only hint at it, stand among tags or speak another language. */
export const unclearDisclosure: DraftRule = {
  id: 'COI-20',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  missing: lackOfInterests,
  find: (draft) =>
    failuresOf(draft, ['vague', 'buried', 'language']).map((failure) =>
      hitOfFailure(failure, { message: failure.failure.kind }),
    ),
  examples: {
    flag: [
      exampleThread(['Great data on examplimab today #partner'], [exampleInterest()]),
      exampleThread(['Examplimab helps. Thanks to @ExamplePharma for the day.'], [exampleInterest()]),
      exampleThread(['Examplimab helps! #health #sleep #ad #monday'], [exampleInterest()]),
      exampleThread(
        [
          'El examplimab es un medicamento que ayuda a muchas personas con la enfermedad. I consult for Example Pharma.',
        ],
        [exampleInterest()],
      ),
    ],
    pass: [
      exampleThread(['Examplimab helps. Example Pharma pays me to give talks.'], [exampleInterest()]),
      exampleThread(['Thanks to all our nurses.'], [exampleInterest()]),
      exampleThread(
        ['Asesoro a Example Pharma. El examplimab es un medicamento que ayuda a muchas personas.'],
        [exampleInterest()],
      ),
    ],
  },
};
