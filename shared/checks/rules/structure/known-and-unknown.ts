import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { handbook, ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { blockHit, written } from './spoken-blocks.ts';

/** STR-12, a note. Where the subject is still moving, an answer of certainties alone will be out of date and cost trust. */
export const unknownNotSaid: DraftRule = {
  id: 'STR-12',
  category: 'structure',
  severity: 'note',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('An answer says what is known and what is not (CDC Clear Communication Index, item 11)'),
  find: findCertain,
  examples: {
    flag: texts(
      'fact: The new variant causes mild illness. Boosters protect against it. Nobody needs a second one.',
      'fact: Early data show that the drug works. It lowers fever. It is well tolerated.',
      'explanation: The outbreak began in May. It spreads by touch. It stays on surfaces for a day.',
    ),
    pass: texts(
      'fact: The new variant causes mild illness. We do not yet know how long protection lasts. Boosters help.',
      'fact: Measles spreads through air. Two doses protect. Most side effects are mild.',
      'explanation: The outbreak began in May. It is still unclear how it started. It spreads by touch.',
    ),
  },
};

const evolving =
  /\b(?:new variants?|outbreak|emerging|early data|preliminary|so far|first (?:results|reports)|ongoing (?:trial|study)|newly (?:found|discovered|approved)|long covid|h5n1|bird flu|avian flu|mpox clade)\b/i;
const open =
  /\b(?:not (?:yet )?(?:known|clear|certain|sure)|unclear|unknown|uncertain\w*|don['’]t (?:yet )?know|do not (?:yet )?know|cannot (?:yet )?say|too early|still (?:being )?(?:studied|learning|open|unclear|looking|waiting)|more (?:data|research|studies) (?:is|are)|remains to be|may change|limits?|limited|yet to)\b/i;

function findCertain(draft: AnnotatedDraft): readonly DraftHit[] {
  const told = written(draft, 'fact', 'explanation', 'fallacy');
  const sentences = told.reduce((sum, block) => sum + block.sentences.length, 0);
  const moving = told.find(({ block }) => evolving.test(block.text));
  if (moving === undefined || sentences < 3 || told.some(({ block }) => open.test(block.text))) return [];
  return [blockHit(moving)];
}

/** STR-16. A prebunk is known by its template's weakened example, or by saying that misleading posts are to be expected. */
export const prebunkIncomplete: DraftRule = {
  id: 'STR-16',
  category: 'structure',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: handbook('Prebunking: a warning, a weakened example and its refutation'),
  find: findIncomplete,
  examples: {
    flag: texts(
      'warning: In the next weeks you may see misleading posts about this.',
      'warning: Expect false claims about the new vaccine soon.\nfact: It was tested in adults.',
      'warning: In the coming days you will see misleading videos.\nmyth: It is poison.',
    ),
    pass: texts(
      'warning: In the next weeks you may see misleading posts.\nmyth: One says that it is poison.\nfallacy: The trick is a scary word without a dose.\nfact: The dose is small.',
      'warning: A false claim is going round.\nmyth: It is poison.\nfact: It is not.',
      'fact: The flu season begins in the next weeks.',
    ),
  },
};

const coming =
  /\b(?:in the (?:next|coming) (?:days|weeks|months)|soon|expect|will (?:soon )?see|may (?:soon )?see)\b[^.!?\n]{0,80}\b(?:misleading|false|fake|misinformation|disinformation|rumou?rs?)\b/i;

function findIncomplete(draft: AnnotatedDraft): readonly DraftHit[] {
  const asked = draft.input.templateBlocks ?? [];
  const isPrebunk = asked.some(({ role, label }) => role === 'myth' && /weaken/i.test(label));
  const [warning] = written(draft, 'warning').filter(({ block }) => isPrebunk || coming.test(block.text));
  if (warning === undefined) return [];
  const has = (...roles: Parameters<typeof written>[1][]) => written(draft, ...roles).length > 0;
  return has('myth') && has('fallacy') && has('fact', 'explanation') ? [] : [blockHit(warning)];
}
