import type { Thread } from '../model/thread.ts';
import type { ExportInput, ExportSource, WrittenExport } from './export-input.ts';
import { dayOf, platformNames, sentence } from './sentence.ts';
import { sourceLink, sourceText } from './source-line.ts';

/** A page to read and to send round: a heading for each post, its count, the sources last. */
export const markdownExport: WrittenExport = {
  format: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  fileExtension: 'md',
  write: (input) => {
    const parts = [
      `# ${inline(input.title)}`,
      ...facts(input),
      ...input.threads.flatMap((thread) => postParts(thread, input)),
      ...sourceParts(input.sources),
    ];
    return `${parts.join('\n\n')}\n`;
  },
};

function facts(input: ExportInput): readonly string[] {
  const { claim, approval, authors } = input;
  const names = authors.map(({ name, credentials }) => [name, credentials].filter((part) => part !== '').join(', '));
  return [
    ...(input.isPreview ? [`**${sentence('exports.notCleared')}.** ${sentence('exports.previewNote')}`] : []),
    ...(claim === null ? [] : [`${sentence('exports.claim')}: ${inline(claim.statement || claim.wording)}`]),
    ...(claim === null || claim.verdict === 'unrated'
      ? []
      : [`${sentence('exports.verdict')}: ${sentence('exports.verdictName', { verdict: claim.verdict })}`]),
    ...(names.length === 0 ? [] : [`${sentence('exports.authors')}: ${inline(names.join('; '))}`]),
    ...(input.isPreview ? [] : [inline(clearance(approval))]),
    sentence('exports.version', { version: input.draftVersion, day: dayOf(input.exportedAt) }),
  ];
}

function clearance(approval: ExportInput['approval']): string {
  if (approval === null) return sentence('exports.notApproved');
  return sentence('exports.approved', { person: approval.personName, day: dayOf(approval.approvedAt) });
}

function postParts(thread: Thread, { isPreview }: ExportInput): readonly string[] {
  const platform = platformNames[thread.platform];
  const count = thread.posts.length;
  return thread.posts.flatMap((post, index) => [
    `## ${sentence('exports.postHeading', { platform, number: index + 1, count })}`,
    ...(isPreview ? [`**${sentence('exports.notCleared')}**`] : []),
    fenced(post.text),
    sentence('exports.length', { length: post.length, limit: post.limit, platform }),
  ]);
}

function sourceParts(sources: readonly ExportSource[]): readonly string[] {
  const lines = sources.map((source) => {
    const link = sourceLink(source);
    return `${source.number}. ${inline(sourceText(source))}${link === null ? '' : ` <${link.replace(/[<>\s]/g, encodeURIComponent)}>`}`;
  });
  return [`## ${sentence('exports.sources')}`, lines.length === 0 ? sentence('exports.noSources') : lines.join('\n')];
}

/** The post as it is, in a fence longer than any run of backticks in it: nothing in it can become Markdown. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** Text in one line with every character escaped that Markdown or HTML would take for its own. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-!|<>&~@$^]/g, '\\$&')
    .trim();
}
