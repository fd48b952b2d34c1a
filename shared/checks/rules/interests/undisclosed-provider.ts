import type { Interest } from '../../../model/person.ts';
import { exampleThread } from '../../example-input.ts';
import { mms } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { hitOfFailure, lackOfInterests, silentFailures } from './disclosure-failures.ts';
import { exampleInterest } from './people-of-draft.ts';

/** COI-15. A practice, book or course of one's own, named as if it were anyone's. */
export const undisclosedProvider: DraftRule = {
  id: 'COI-15',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  missing: lackOfInterests,
  find: (draft) => silentFailures(draft, 'COI-15').map((failure) => hitOfFailure(failure)),
  examples: {
    flag: [
      exampleThread(['Get tested at ClearLab.'], [mine('ClearLab')]),
      exampleThread(['Riverbend Heart Clinic does this test in a day.'], [mine('Riverbend Heart Clinic')]),
      exampleThread(['The best book on sleep is The Quiet Night.'], [mine('The Quiet Night', 'book_or_course')]),
    ],
    pass: [
      exampleThread(['Any accredited laboratory can test for it.'], [mine('ClearLab')]),
      exampleThread(['Get tested at ClearLab, the laboratory that I own.'], [mine('ClearLab')]),
      exampleThread(
        ['I wrote The Quiet Night, and chapter two answers this.'],
        [mine('The Quiet Night', 'book_or_course')],
      ),
      exampleThread(['It was a quiet night on the ward.'], [mine('The Quiet Night', 'book_or_course')]),
    ],
  },
};

function mine(entity: string, category: Interest['category'] = 'own_practice'): Interest {
  return exampleInterest({ entity, category, products: [] });
}
