import type { AnnotatedDraft } from '../../annotate.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleSource, hitAt, type Mention, mentionsOf } from './cited-sources.ts';

const withdrawn = /\b(?:retract|withdr[ae]w|taken back|pulled)/i;

/** EVI-02. A retracted paper may be shown as where a myth came from, if the text says that it was withdrawn. */
export const retractedSource: DraftRule = {
  id: 'EVI-02',
  category: 'evidence',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 11: the same scientific rigor as in a consultation'),
  find: findRetracted,
  examples: {
    flag: [
      { text: 'It was shown in 1998 [@study2020].', input: { sources: [exampleSource({ status: 'retracted' })] } },
      {
        text: 'The claim goes back to a paper of 1998 [@study2020].',
        input: { sources: [exampleSource({ status: 'retracted', role: 'myth_origin' })] },
      },
      {
        text: 'One paper found otherwise, and was later retracted [@study2020].',
        input: { sources: [exampleSource({ status: 'retracted', role: 'background' })] },
      },
    ],
    pass: [
      {
        text: 'The claim goes back to a paper that was retracted in 2010 [@study2020].',
        input: { sources: [exampleSource({ status: 'retracted', role: 'myth_origin' })] },
      },
      { text: 'It was shown in 2020 [@study2020].', input: { sources: [exampleSource({ status: 'corrected' })] } },
      { text: 'It was shown in 2020 [@study2020].', input: { sources: [exampleSource()] } },
    ],
  },
};

function findRetracted(draft: AnnotatedDraft): readonly DraftHit[] {
  return mentionsOf(draft).flatMap((mention) => {
    if (mention.source?.status !== 'retracted') return [];
    if (mention.source.role !== 'myth_origin') return [hitAt(mention)];
    return isSaid(draft, mention) ? [] : [hitAt(mention, { message: 'unsaid' })];
  });
}

/** In the block of the citation or in the one behind it. A language without a pack may say it in its own words: then a person decides. */
function isSaid(draft: AnnotatedDraft, { block }: Mention): boolean {
  const index = draft.blocks.indexOf(block);
  return draft.blocks.slice(index, index + 2).some((near) => withdrawn.test(near.block.text));
}
