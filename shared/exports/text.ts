import type { ExportInput, WrittenExport } from './export-input.ts';
import { markedText } from './marked-post.ts';
import { platformNames, sentence } from './sentence.ts';
import { sourceLink, sourceText } from './source-line.ts';

/**
 * Posts to be pasted one by one, parted by a line `---`. Several platforms each begin with their name; the sources come
 * last. Only the posts themselves are meant to be posted.
 */
export const textExport: WrittenExport = {
  format: 'text',
  mediaType: 'text/plain; charset=utf-8',
  fileExtension: 'txt',
  write: (input) => `${[...threadParts(input), sourceLines(input)].join('\n---\n')}\n`,
};

function threadParts(input: ExportInput): readonly string[] {
  return input.threads.flatMap((thread) => {
    const heading = `${platformNames[thread.platform]}, ${sentence('exports.posts', { count: thread.posts.length })}`;
    const posts = thread.posts.map((post) => markedText(post.text, input));
    return input.threads.length > 1 ? [heading, ...posts] : posts;
  });
}

/** The list of sources as lines of plain text, or the sentence that there is none. */
export function sourceLines({ sources }: Pick<ExportInput, 'sources'>): string {
  if (sources.length === 0) return sentence('exports.noSources');
  const lines = sources.map((source) =>
    [`${source.number}. ${sourceText(source)}`, sourceLink(source)].filter((part) => part !== null).join(' '),
  );
  return [sentence('exports.sources'), ...lines].join('\n');
}
