import { disclosureSentence } from '../../../interests/disclosure-sentence.ts';
import { ageOfInterest } from '../../../interests/interest-dates.ts';
import type { DisclosureFailure } from '../../../interests/judge-posts.ts';
import type { FindingPlace, Fix } from '../../../model/finding.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { CheckInput } from '../../check-input.ts';
import { spanOfInterests } from './people-of-draft.ts';

type BlockPlace = Extract<FindingPlace, { readonly kind: 'block' }>;

/** The exact sentence, short and long, to be set behind the sentence that names the maker or product. */
export function disclosureFixes(input: CheckInput, failure: DisclosureFailure, place: BlockPlace): readonly Fix[] {
  const block = input.blocks.find(({ id }) => id === place.blockId);
  const sentences = disclosureSentence(failure.interest, {
    language: input.language,
    name: input.authors.length > 1 ? failure.author : null,
    product: failure.via === 'product' ? failure.named : null,
    isOver: ageOfInterest(failure.interest, spanOfInterests(input)) === 'recent',
  });
  if (block === undefined || sentences === null) return [];
  const span = splitSentences(block.text).find(({ start, end }) => start <= place.start && place.start < end);
  const at = span?.end ?? block.text.length;
  return [...new Set([sentences.short, sentences.long])].map((text) => ({
    kind: 'suggest' as const,
    label: { key: 'checks.fix.disclose', values: { text } },
    edits: [{ blockId: block.id, start: at, end: at, text: ` ${text}` }],
  }));
}
