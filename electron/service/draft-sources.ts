import { type DraftSource, readDraftSources } from '../../db/draft-material.ts';
import type { Draft } from '../../shared/model/draft.ts';
import { draftKeys } from '../../shared/text/blocks.ts';
import type { ServiceContext } from './context.ts';

/** The sources that a draft cites or that are tied to its claim. */
export function sourcesOf(
  { library }: ServiceContext,
  { blocks, claimId }: Pick<Draft, 'blocks' | 'claimId'>,
): readonly DraftSource[] {
  return readDraftSources(library, { keys: draftKeys(blocks), claimId });
}
