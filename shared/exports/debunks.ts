import type { Verdict } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import { clearance } from './clearance.ts';
import type { ExportSource } from './export-input.ts';
import { inlineMarkdown, markdownLink } from './markdown-text.ts';
import { sentence } from './sentence.ts';
import { sourceLink, sourceText } from './source-line.ts';

/** An approved answer with all that one file tells of it. */
export interface ExportedDebunk {
  readonly draft: Draft;
  readonly claim: { readonly wording: string; readonly statement: string; readonly verdict: Verdict } | null;
  readonly authorNames: readonly string[];
  /** Those that the text cites, in the order of their first citation. */
  readonly sources: readonly ExportSource[];
  readonly approval: { readonly personName: string; readonly approvedAt: string } | null;
}

/** One debunk as a chapter of a Markdown file: the text as it was written, its citations in Pandoc form. */
export function debunkMarkdown({ draft, claim, authorNames, sources, approval }: ExportedDebunk): string {
  const facts = [
    ...(claim === null ? [] : [`${sentence('exports.claim')}: ${inlineMarkdown(claim.wording)}`]),
    ...(claim === null || claim.verdict === 'unrated'
      ? []
      : [`${sentence('exports.verdict')}: ${sentence('exports.verdictName', { verdict: claim.verdict })}`]),
    ...(authorNames.length === 0 ? [] : [`${sentence('exports.authors')}: ${inlineMarkdown(authorNames.join('; '))}`]),
    ...(approval === null ? [] : [inlineMarkdown(clearance({ isPreview: false, approval }))]),
  ];
  const blocks = draft.blocks
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ label, text }) => [`## ${inlineMarkdown(label)}`, text.trim()]);
  const list = sources.map((source) => {
    return `- @${source.key}: ${inlineMarkdown(sourceText(source))}${markdownLink(sourceLink(source))}`;
  });
  const listed = list.length === 0 ? [] : [`## ${sentence('exports.sources')}`, list.join('\n')];
  return `${[`# ${inlineMarkdown(draft.title)}`, ...facts, ...blocks, ...listed].join('\n\n')}\n`;
}

/** One debunk as an object of a JSON file. */
export function debunkRecord({ draft, claim, authorNames, sources, approval }: ExportedDebunk): string {
  const { id, title, language, audience, blocks, version, approvedAt, reviewAt } = draft;
  return JSON.stringify({
    ...{ id, title, language, audience, version, approvedAt, reviewAt, approvedBy: approval?.personName ?? null },
    ...{ claim, authors: authorNames, blocks: blocks.map(({ role, label, text }) => ({ role, label, text })), sources },
  });
}
