import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { mms } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { ageOfInterest, exampleAuthor, exampleInterest } from './people-of-draft.ts';

/** COI-03, for the makers and products that the authors themselves have listed. A brand that nobody listed is not known here. */
export const undisclosedInterest: DraftRule = {
  id: 'COI-03',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: mms('Disclose relationships with makers and providers of products and services that are discussed'),
  find: findUndisclosed,
  examples: {
    flag: [
      { text: 'explanation: Examplimab works well.', input: { authors: [consultant()] } },
      {
        text: 'fact: Example Pharma ran a trial.\ndisclosure: Ana Rao teaches at the university.',
        input: { authors: [consultant()] },
      },
      {
        text: 'action: Ask about examplimab.\ndisclosure: None.',
        input: { authors: [consultant({ until: '2025-06' })] },
      },
    ],
    pass: [
      {
        text: 'fact: Examplimab works well.\ndisclosure: Ana Rao consults for Example Pharma.',
        input: { authors: [consultant()] },
      },
      { text: 'explanation: Otherimab works well.', input: { authors: [consultant()] } },
      {
        text: 'explanation: Examplimab works well.',
        input: { authors: [consultant({ since: '2010', until: '2012' })] },
      },
    ],
  },
};

function consultant(changes: Partial<Interest> = {}) {
  return exampleAuthor({ interests: [exampleInterest(changes)] });
}

function findUndisclosed(draft: AnnotatedDraft): readonly DraftHit[] {
  const { authors, now, blocks } = draft.input;
  const disclosed = padded(
    blocks
      .filter((block) => block.role === 'disclosure')
      .map((block) => block.text)
      .join(' '),
  );
  return authors.flatMap(({ name, interests }) =>
    interests
      .filter((interest) => ageOfInterest(interest, now) !== 'past')
      .filter((interest) => !disclosed.includes(padded(interest.entity)))
      .flatMap((interest) => firstMention(draft, { name, interest })),
  );
}

function firstMention(
  draft: AnnotatedDraft,
  { name, interest }: { name: string; interest: Interest },
): readonly DraftHit[] {
  const named = [interest.entity, ...interest.products]
    .map((text) => padded(text))
    .filter((text) => text.trim().length > 2);
  for (const block of draft.blocks) {
    if (block.block.role === 'disclosure' || block.block.role === 'sources') continue;
    for (const { sentence, start, end } of block.sentences) {
      const spoken = sentence.words;
      const product = named.find((text) => ` ${spoken} `.includes(text));
      if (product === undefined) continue;
      const values = { name, entity: interest.entity, product: product.trim() };
      const place = { kind: 'block' as const, blockId: block.block.id, start, end };
      return [
        { place, values, words: `${interest.entity}|${spoken}`, why: [{ feature: 'product', text: product.trim() }] },
      ];
    }
  }
  return [];
}

function padded(text: string): string {
  return ` ${wordsOf(text)} `;
}
