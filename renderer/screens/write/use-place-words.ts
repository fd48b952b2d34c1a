import type { Block } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { useText } from '../../use-text.ts';
import { platformNames } from '../thread/platform-names.ts';

interface PlaceWords {
  /** Where a finding is: `In "Fact"`, `Post 2 on X`. */
  readonly where: (finding: Finding) => string;
  /** The words of the text that it is about; empty when it is about the whole. */
  readonly quote: (finding: Finding) => string;
}

export function usePlaceWords(blocks: readonly Block[], threads: readonly Thread[]): PlaceWords {
  const text = useText();
  return {
    where({ place }) {
      if (place.kind === 'draft') return text('gate.wholeDraft');
      if (place.kind === 'post') {
        return text('gate.inPost', { number: place.post + 1, platform: text(platformNames[place.platform]) });
      }
      return text('gate.inBlock', { label: blocks.find((block) => block.id === place.blockId)?.label ?? '' });
    },
    quote({ place }) {
      if (place.kind === 'draft') return '';
      if (place.kind === 'block') {
        return blocks.find((block) => block.id === place.blockId)?.text.slice(place.start, place.end) ?? '';
      }
      const thread = threads.find(({ platform }) => platform === place.platform);
      return thread?.posts[place.post]?.text.slice(place.start, place.end) ?? '';
    },
  };
}
