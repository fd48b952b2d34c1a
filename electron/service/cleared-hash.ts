import type { Connection } from '../../db/connection.ts';
import { contentHash } from '../../db/content-hash.ts';
import { draftContentOf } from '../../db/drafts.ts';
import { readImageMarks } from '../../db/images.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { PostEdit } from '../../shared/model/post-breaks.ts';
import type { Variant } from '../../shared/model/thread.ts';

interface Cleared {
  readonly draft: Draft;
  readonly variants: readonly (Pick<Variant, 'platform'> & {
    readonly edits?: readonly PostEdit[] | undefined;
  })[];
}

/** What an approval stands for: the draft, and the words and pictures that its posts have beside it. */
export function clearedHash(library: Connection, { draft, variants }: Cleared): string {
  const edited = variants
    .filter(({ edits = [] }) => edits.length > 0)
    .map(({ platform, edits }) => ({ platform, edits }));
  const images = readImageMarks(library, draft.id);
  const content = draftContentOf(draft);
  return contentHash(edited.length + images.length === 0 ? content : { ...content, edited, images });
}
