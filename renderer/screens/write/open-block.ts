import type { Finding } from '../../../shared/model/finding.ts';
import { go } from '../../route.ts';

let wantedBlockId: string | null = null;

/** Opens the draft on the Write screen with the caret in that block. */
export function openBlock(draftId: string, blockId: string | null): void {
  wantedBlockId = blockId;
  go('write', draftId);
}

/** Leads to where a finding is: posts and pictures are changed on the Thread screen, all else on the Write screen. */
export function openPlace(draftId: string, place: Finding['place']): void {
  if (isOutsideBlocks(place)) go('thread', draftId);
  else openBlock(draftId, place.kind === 'block' ? place.blockId : null);
}

export function isOutsideBlocks({ kind }: Finding['place']): boolean {
  return kind === 'post' || kind === 'picture';
}

/** The block that the screen before asked for, once. */
export function takeWantedBlock(): string | null {
  const blockId = wantedBlockId;
  wantedBlockId = null;
  return blockId;
}
