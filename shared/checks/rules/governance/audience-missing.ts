import type { AnnotatedDraft } from '../../annotate.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** TRI-03. That nobody speaks is COI-01, which blocks; this asks who is spoken to. */
export const audienceMissing: DraftRule = {
  id: 'TRI-03',
  category: 'governance',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 2: consider the intended audience'),
  find: findMissing,
  examples: {
    flag: [forPeople(''), forPeople('  '), { ...forPeople(''), text: 'action: Ask your nurse.' }],
    pass: [forPeople('Parents of young children'), forPeople('Adults'), { text: 'A text of which nobody could say.' }],
  },
};

function forPeople(audience: string): Example {
  return { text: `A draft for “${audience}”.`, input: { audience } };
}

function findMissing({ input }: AnnotatedDraft): readonly DraftHit[] {
  if (input.audience === undefined || input.audience === null || input.audience.trim() !== '') return [];
  return [{ place: { kind: 'draft' }, words: 'no audience' }];
}
