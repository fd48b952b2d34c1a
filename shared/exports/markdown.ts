import type { Thread } from '../model/thread.ts';
import { authorName, clearance } from './clearance.ts';
import type { ExportInput, ExportSource, WrittenExport } from './export-input.ts';
import { inlineMarkdown, markdownLink } from './markdown-text.ts';
import { pictureSentences } from './post-pictures.ts';
import { dayOf, platformNames, sentence } from './sentence.ts';
import { sourceLink, sourceText } from './source-line.ts';

/** A page to read and to send round: a heading for each post, its count, the sources last. */
export const markdownExport: WrittenExport = {
  format: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  fileExtension: 'md',
  write: (input) => {
    const parts = [
      `# ${inlineMarkdown(input.title)}`,
      ...facts(input),
      ...input.threads.flatMap((thread) => postParts(thread, input)),
      ...sourceParts(input.sources),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function facts(input: ExportInput): readonly string[] {
  const { claim, authors } = input;
  const names = authors.map(authorName);
  return [
    ...(input.isPreview ? [`**${sentence('exports.notCleared')}**`] : []),
    inlineMarkdown(clearance(input)),
    ...(claim === null ? [] : [`${sentence('exports.claim')}: ${inlineMarkdown(claim.statement || claim.wording)}`]),
    ...(claim === null || claim.verdict === 'unrated'
      ? []
      : [`${sentence('exports.verdict')}: ${sentence('exports.verdictName', { verdict: claim.verdict })}`]),
    ...(names.length === 0 ? [] : [`${sentence('exports.authors')}: ${inlineMarkdown(names.join('; '))}`]),
    sentence('exports.version', { version: input.draftVersion, day: dayOf(input.exportedAt) }),
  ];
}

function postParts(thread: Thread, input: ExportInput): readonly string[] {
  const platform = platformNames[thread.platform];
  const count = thread.posts.length;
  return thread.posts.flatMap((post, index) => [
    `## ${sentence('exports.postHeading', { platform, number: index + 1, count })}`,
    ...(input.isPreview ? [`**${sentence('exports.notCleared')}**`] : []),
    fenced(post.text),
    sentence('exports.length', { length: post.length, limit: post.limit, platform }),
    ...pictureSentences(post, input).map(inlineMarkdown),
  ]);
}

function sourceParts(sources: readonly ExportSource[]): readonly string[] {
  const lines = sources.map((source) => {
    return `${source.number}. ${inlineMarkdown(sourceText(source))}${markdownLink(sourceLink(source))}`;
  });
  return [`## ${sentence('exports.sources')}`, lines.length === 0 ? sentence('exports.noSources') : lines.join('\n')];
}

/** The post as it is, in a fence longer than any run of backticks in it: nothing in it can become Markdown. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
