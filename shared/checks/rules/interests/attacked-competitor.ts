import { exampleThread } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { hitOfFailure, lackOfInterests, silentFailures } from './disclosure-failures.ts';
import { exampleInterest } from './people-of-draft.ts';

/** COI-17. Who runs down a rival of the company that pays praises that company. */
export const attackedCompetitor: DraftRule = {
  id: 'COI-17',
  category: 'coi',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('To attack a competitor is to praise'),
  missing: lackOfInterests,
  find: (draft) => silentFailures(draft, 'COI-17').map((failure) => hitOfFailure(failure)),
  examples: {
    flag: [
      exampleThread(['Wegovy is overpriced, and the nausea is terrible.'], [lilly()]),
      exampleThread(['Avoid Ozempic if you can.'], [lilly()]),
      exampleThread(['Semaglutide? It is the inferior choice.'], [lilly()]),
      exampleThread(['Wegovy falls short. We moved everyone away from it.'], [lilly()]),
    ],
    pass: [
      exampleThread(['Wegovy is overpriced. I consult for Eli Lilly, which sells a rival.'], [lilly()]),
      exampleThread(['Wegovy lowered weight by 15 in 100 in its trial.'], [lilly()]),
      exampleThread(['Wegovy is not dangerous for most people.'], [lilly()]),
      exampleThread(['Zocor is overpriced.'], [lilly()]),
      exampleThread(['If you miss a dose of Wegovy, ask how to go on.'], [lilly()]),
    ],
  },
};

function lilly() {
  return exampleInterest({ entity: 'Eli Lilly', products: [] });
}
