import { go } from '../../route.ts';

let wantedBlockId: string | null = null;

/** Opens the draft on the Write screen with the caret in that block. */
export function openBlock(draftId: string, blockId: string | null): void {
  wantedBlockId = blockId;
  go('write', draftId);
}

/** The block that the screen before asked for, once. */
export function takeWantedBlock(): string | null {
  const blockId = wantedBlockId;
  wantedBlockId = null;
  return blockId;
}
