import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckAuthor } from '../../check-input.ts';
import { ama } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { ageOfInterest, exampleAuthor, exampleInterest } from './people-of-draft.ts';

const denial = createLexicon({
  denial: [
    'no|without relevant|competing|financial|other|known? conflict|conflicts|interest|interests|disclosures|ties|relationships',
    'nothing to disclose|declare',
    'none to disclose|declare',
    'not paid|funded|sponsored by any|a|anyone',
    'does|do|did not have|take|receive any|a? money|conflicts|conflict|payments',
  ],
});

/** COI-08. The worst kind of disclosure is the one that the register contradicts. */
export const deniedInterest: DraftRule = {
  id: 'COI-08',
  category: 'coi',
  severity: 'block',
  scope: 'draft',
  needsLanguage: true,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ama('Item 5: publicly disclose any financial interests'),
  find: findDenials,
  examples: {
    flag: [
      'disclosure: I have no conflicts of interest.',
      'disclosure: The authors have nothing to disclose.',
      'disclosure: Dr Rao has no competing interests.',
    ].map((text) => ({ text, input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] } })),
    pass: [
      { text: 'disclosure: I have no conflicts of interest.', input: { authors: [exampleAuthor()] } },
      {
        text: 'disclosure: Dr Rao consults for Example Pharma.',
        input: { authors: [exampleAuthor({ interests: [exampleInterest()] })] },
      },
      {
        text: 'disclosure: Dr Li has no conflicts of interest. Dr Rao consults for Example Pharma.',
        input: { authors: [exampleAuthor({ name: 'Dr Li' }), exampleAuthor({ interests: [exampleInterest()] })] },
      },
    ],
  },
};

function findDenials(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap(({ sentence, start }): readonly DraftHit[] => {
      const [match] = denial.find(sentence.tokens);
      if (match === undefined) return [];
      const spoken = sentence.words;
      const [held] = heldBy(meant(draft.input.authors, spoken), draft.input.now);
      if (held === undefined) return [];
      const place = {
        kind: 'block' as const,
        blockId: block.block.id,
        start: start + match.start,
        end: start + match.end,
      };
      const severity = held.age === 'current' ? ('block' as const) : ('warn' as const);
      const message = held.age === 'current' ? 'message' : 'recent';
      const values = { name: held.name, entity: held.entity };
      return [
        {
          place,
          severity,
          message,
          values,
          words: `${held.entity}|${spoken}`,
          why: [{ feature: 'interest', text: held.entity }],
        },
      ];
    }),
  );
}

/** A sentence that names authors speaks of those alone. */
function meant(authors: readonly CheckAuthor[], spoken: string): readonly CheckAuthor[] {
  const named = authors.filter(({ name }) => ` ${spoken} `.includes(` ${name.toLowerCase().split(' ').at(-1) ?? ''} `));
  return named.length > 0 ? named : authors;
}

function heldBy(authors: readonly CheckAuthor[], now: string) {
  const held = authors.flatMap(({ name, interests }) =>
    interests.map((interest) => ({ name, entity: interest.entity, age: ageOfInterest(interest, now) })),
  );
  return [...held.filter(({ age }) => age === 'current'), ...held.filter(({ age }) => age === 'recent')];
}
