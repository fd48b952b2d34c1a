import { AppError } from '../app-error.ts';
import type { Block } from '../model/draft.ts';
import type { Fix } from '../model/finding.ts';

/** The blocks with the edits of a fix made. Throws `conflict` when the text changed since, so that an edit would hit other words. */
export function applyFix(blocks: readonly Block[], fix: Fix): readonly Block[] {
  for (const edit of fix.edits) {
    const block = blocks.find((one) => one.id === edit.blockId);
    if (block === undefined || edit.start < 0 || edit.end < edit.start || edit.end > block.text.length) {
      throw new AppError(
        'conflict',
        'The text has changed since this suggestion was made. Nothing was changed; check the draft again.',
      );
    }
  }
  return blocks.map((block) => ({ ...block, text: edited(block, fix) }));
}

/** Edits of one fix do not overlap, so they are made from the end, where no offset has moved yet. */
function edited(block: Block, fix: Fix): string {
  return fix.edits
    .filter((edit) => edit.blockId === block.id)
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), block.text);
}
