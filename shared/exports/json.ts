import type { ExportInput, ExportThread } from './export-input.ts';
import { markedText } from './marked-post.ts';
import { picturesOf } from './post-pictures.ts';
import { sourceLink } from './source-line.ts';

/**
 * The machine-readable form, `schema` "plainspoken-thread", `version` 1 (docs/thread.schema.json). A later version may add fields; a field is
 * never given another meaning without a new version. Keys stand in this order:
 *
 * - `isCleared` is false for a preview; then `text` of every post begins with the mark and is not counted in `length`.
 * - `draft`: title, language, version, contentHash (SHA-256 of the content that was exported), authors.
 * - `claim`: wording, statement; `verdict`: the library's own scale. Both null for a draft without a claim.
 * - `sources`: the cited works in the order of their first citation.
 * - `platforms`: by platform, its posts with `language` (which may be another one than the draft's), `length` and `limit` in the
 *   platform's own unit and `alt`, the alternative text of each of its pictures, in their order (empty where nobody wrote one).
 */
export const jsonExport = {
  format: 'json',
  mediaType: 'application/json',
  fileExtension: 'json',
  write: (input: ExportInput) => `${JSON.stringify(toRecord(input), null, 2)}\n`,
} as const;

function toRecord(input: ExportInput) {
  const { title, language, draftVersion, contentHash, authors, claim, approval } = input;
  return {
    schema: 'plainspoken-thread',
    version: 1,
    isCleared: !input.isPreview,
    exportedAt: input.exportedAt,
    approval: approval === null ? null : { by: approval.personName, at: approval.approvedAt },
    draft: { title, language, version: draftVersion, contentHash, authors: authors.map((author) => ({ ...author })) },
    claim: claim === null ? null : { wording: claim.wording, statement: claim.statement },
    verdict: claim?.verdict ?? null,
    sources: input.sources.map((source) => ({ ...source, url: sourceLink(source) })),
    platforms: Object.fromEntries(input.threads.map((thread) => [thread.platform, posts(thread, input)])),
  };
}

function posts(thread: ExportThread, input: ExportInput) {
  return thread.posts.map((post) => {
    const { text, length, limit } = post;
    const alt = picturesOf(post, input).map(({ altText }) => altText);
    return { text: markedText(text, input), language: thread.language, length, limit, alt };
  });
}
