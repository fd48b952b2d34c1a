import type { DisclosureFailureKind } from '../../../interests/disclosure-status.ts';
import { exampleThread } from '../../example-input.ts';
import { ama } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { failuresOf, hitOfFailure, lackOfInterests, weightOf } from './disclosure-failures.ts';
import { exampleInterest } from './people-of-draft.ts';

const kinds: readonly DisclosureFailureKind[] = ['company', 'kind', 'over'];

/** COI-19, the app's own number: a disclosure that says something else than the register. */
export const wrongDisclosure: DraftRule = {
  id: 'COI-19',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  missing: lackOfInterests,
  find: (draft) =>
    failuresOf(draft, kinds).map((failure) =>
      hitOfFailure(failure, {
        severity: failure.failure.kind === 'company' ? weightOf(failure) : 'warn',
        message: failure.failure.kind,
      }),
    ),
  examples: {
    flag: [
      exampleThread(['Examplimab helps. I consult for Pfizer.'], [exampleInterest()]),
      exampleThread(['Examplimab helps. I used to consult for Example Pharma.'], [exampleInterest()]),
      exampleThread(
        ['Examplimab helps. Example Pharma once paid for my dinner.'],
        [exampleInterest({ category: 'shares' })],
      ),
    ],
    pass: [
      exampleThread(['Examplimab helps. I consult for Example Pharma.'], [exampleInterest()]),
      exampleThread(
        ['Examplimab helps. I used to consult for Example Pharma.'],
        [exampleInterest({ until: '2026-03' })],
      ),
      exampleThread(['I consult for Pfizer. Measles is serious.'], [exampleInterest()]),
    ],
  },
};
