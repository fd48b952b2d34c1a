import { ageOfInterest } from '../../../interests/interest-dates.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ama } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleAuthor, exampleInterest, spanOfInterests } from './people-of-draft.ts';

/** COI-18, the app's own number for W7 and A5. It blocks where there is something to disclose, and warns where "none" is to be said. */
export const disclosureMissing: DraftRule = {
  id: 'COI-18',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  find: findMissing,
  examples: {
    flag: [
      { text: 'fact: El sarampión es grave.', input: { language: 'es' } },
      { text: 'fact: Dos dosis protegen.\ndisclosure: ', input: { language: 'es', authors: [exampleAuthor()] } },
      {
        text: 'fact: La vacuna es segura.',
        input: { language: 'es', authors: [exampleAuthor({ interests: [exampleInterest()] })] },
      },
      { text: 'fact: Measles is serious.' },
      { text: 'fact: Measles is serious.\ndisclosure: ', input: { authors: [exampleAuthor()] } },
      { text: 'fact: Measles is serious.', input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] } },
    ],
    pass: [
      { text: 'fact: El sarampión es grave.\ndisclosure: No tengo conflictos de interés.', input: { language: 'es' } },
      { text: 'disclosure: Ninguno.', input: { language: 'es', authors: [exampleAuthor()] } },
      {
        text: 'disclosure: Ana Rao asesora a Example Pharma.',
        input: { language: 'es', authors: [exampleAuthor({ interests: [exampleInterest()] })] },
      },
      { text: 'fact: Measles is serious.\ndisclosure: I have no conflicts of interest.' },
      {
        text: 'disclosure: Ana Rao consults for Example Pharma.',
        input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] },
      },
      { text: 'disclosure: None.', input: { authors: [exampleAuthor()] } },
    ],
  },
};

function findMissing({ input }: AnnotatedDraft): readonly DraftHit[] {
  const disclosures = input.blocks.filter((block) => block.role === 'disclosure');
  if (disclosures.some((block) => block.text.trim() !== '')) return [];
  const held = input.authors.flatMap(({ interests }) =>
    interests.filter((interest) => ageOfInterest(interest, spanOfInterests(input)) === 'current'),
  );
  const block = disclosures[0];
  const place =
    block === undefined
      ? { kind: 'draft' as const }
      : { kind: 'block' as const, blockId: block.id, start: 0, end: block.text.length };
  if (held.length === 0) return [{ place, severity: 'warn', message: 'none', words: 'none' }];
  const entities = [...new Set(held.map((interest) => interest.entity))].sort().join(', ');
  return [
    {
      place,
      values: { entities },
      words: entities,
      why: held.map(({ entity }) => ({ feature: 'interest', text: entity })),
    },
  ];
}
