import type { Block } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { useText } from '../../use-text.ts';

interface PlaceWords {
  /** Where a finding is: `In "Fact"`, `Post 2 on X`. */
  readonly where: (finding: Finding) => string;
  /** The words of the text that it is about; empty when it is about the whole. */
  readonly quote: (finding: Finding) => string;
}

/** What the places of findings are in. */
export interface Placed {
  readonly blocks: readonly Block[];
  readonly threads?: readonly Thread[];
  readonly pictures?: readonly { readonly altText?: string }[];
}

export function usePlaceWords({ blocks, threads = [], pictures = [] }: Placed): PlaceWords {
  const text = useText();
  return {
    where({ place }) {
      if (place.kind === 'draft') return text('gate.wholeDraft');
      if (place.kind === 'post') {
        return text('gate.inPost', { number: place.post + 1, platform: text(`thread.${place.platform}`) });
      }
      if (place.kind === 'picture') return text('gate.inPicture', { number: place.picture + 1 });
      return text('gate.inBlock', { label: blocks.find((block) => block.id === place.blockId)?.label ?? '' });
    },
    quote({ place }) {
      if (place.kind === 'draft') return '';
      const words = wordsAround(place, { blocks, threads, pictures });
      return words?.slice(place.start, place.end) ?? '';
    },
  };
}

function wordsAround(
  place: Exclude<Finding['place'], { kind: 'draft' }>,
  { blocks, threads, pictures }: Required<Placed>,
): string | undefined {
  if (place.kind === 'block') return blocks.find((block) => block.id === place.blockId)?.text;
  if (place.kind === 'picture') return pictures[place.picture]?.altText;
  return threads.find(({ platform }) => platform === place.platform)?.posts[place.post]?.text;
}
