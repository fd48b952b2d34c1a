import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckSource } from '../../check-input.ts';
import { posts, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { placesInText, placesOf } from '../../text-places.ts';
import { exampleSource, hitAt, mentionsOf } from './cited-sources.ts';

/** EVI-11. Nobody has reviewed a preprint, and a conference abstract is seldom the whole study. */
export const unlabelledPreprint: DraftRule = {
  id: 'EVI-11',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: wma('Recommendation 11: the same scientific rigor as in a consultation'),
  find: (draft) => [...placesInText(draft, unlabelledLinks), ...unlabelledKeys(draft)],
  examples: {
    flag: [
      ...texts(
        'A new study found it: https://www.medrxiv.org/content/10.1101/2024.01.02.24300001v1',
        'Researchers in Oslo looked at this (doi:10.1101/2023.05.05.23289561).',
      ),
      posts('Fewer colds with gargling, see researchsquare.com/article/rs-123456/v1'),
      {
        text: 'It was seen in mice [@study2020].',
        input: { sources: [exampleSource({ doi: '10.1101/2024.02.02.578001' })] },
      },
    ],
    pass: [
      ...texts(
        'A preprint, not yet peer reviewed, found it: https://www.medrxiv.org/content/10.1101/2024.01.02.24300001v1',
        'A new study found it: https://doi.org/10.1056/NEJMoa2034577',
      ),
      {
        text: 'It was seen in mice (preprint) [@study2020].',
        input: { sources: [exampleSource({ doi: '10.1101/2024.02.02.578001' })] },
      },
    ],
  },
};

const preprintLink =
  /(?:https?:\/\/)?(?:www\.)?(?:medrxiv\.org|biorxiv\.org|arxiv\.org|researchsquare\.com|preprints\.org|osf\.io\/preprints|ssrn\.com)[^\s)\]]{0,200}|\b10\.(?:1101|21203|20944|31219|2139)\/[^\s)\]]{1,120}/gi;
const label =
  /\bpre-?prints?\b|peer[- ]?review|\bnot (?:yet )?(?:been )?reviewed\b|\bconference abstract\b|\bpreimpres/i;

const unlabelledLinks = perText((text) => (label.test(text) ? [] : placesOf(text, preprintLink)));

function unlabelledKeys(draft: AnnotatedDraft): readonly DraftHit[] {
  return mentionsOf(draft)
    .filter(({ source, block }) => source !== null && block.block.role !== 'sources' && isPreprint(source))
    .filter(({ block }) => !label.test(block.block.text))
    .map((mention) => hitAt(mention, { message: 'key' }));
}

function isPreprint({ doi, type }: CheckSource): boolean {
  return type === 'manuscript' || /^10\.(?:1101|21203|20944|31219|2139)\//.test(doi ?? '');
}
