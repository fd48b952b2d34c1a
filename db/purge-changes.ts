import type { DraftContent } from '../shared/model/draft.ts';
import type { BreakPlace, PostEdit } from '../shared/model/post-breaks.ts';
import type { PhraseMatcher } from '../shared/purge/phrase.ts';
import { type PiecePurge, purgeBreaks, purgeEdits } from '../shared/purge/purge-places.ts';
import { isOwnValue, purgeValue, stringsOf, type TextPurge } from '../shared/purge/purge-text.ts';
import { draftBody } from '../shared/text/blocks.ts';
import { findCitations } from '../shared/text/citations.ts';
import type { TextColumn } from './purge-columns.ts';

/** What is to go and what stands in its place. `keys` are citation keys that hold the words, with the key that each gets. */
export interface WordPurge {
  readonly matcher: PhraseMatcher;
  readonly purge: TextPurge;
  readonly replacement: string;
  readonly keys: ReadonlyMap<string, string>;
}

/** Counts the words in a column's value. */
export type Count = (value: unknown) => number;
/** The value of a column without the words; the same value when they are not in it. */
export type Change = (value: unknown) => unknown;

export interface ColumnRule {
  /** A quick look, which may say yes too often. */
  readonly mayHold: (value: unknown) => number;
  readonly count: Count;
  readonly change: Change;
}

/** How the words are found in one column and taken out of it. JSON is read and written as JSON. */
export function columnRule(words: WordPurge, table: string, column: TextColumn): ColumnRule {
  const special = specialRules[`${table}.${column.name}`] ?? (table === 'setting' ? settingRule : undefined);
  if (special !== undefined) return special(words);
  if (column.isJson) return jsonRule(words);
  return column.name === 'link' && column.isNullable ? linkRule(words) : textRule(words);
}

const specialRules: Readonly<Record<string, (words: WordPurge) => ColumnRule>> = {
  'draft.blocks': blocksRule,
  'draft_version.content': contentRule,
  'source.key': keyRule,
  'variant.breaks': (words) =>
    piecesRule(words, (value, pieces) => purgeBreaks(value as readonly BreakPlace[], pieces)),
  'variant.edits': (words) => piecesRule(words, (value, pieces) => purgeEdits(value as readonly PostEdit[], pieces)),
};

/** Places in a text are kept by the letters around them, cut off anywhere: a piece of the words may be all that stands in there. */
function piecesRule(words: WordPurge, purge: (value: unknown, pieces: PiecePurge) => unknown): ColumnRule {
  const { matcher, replacement } = words;
  const pieces = { purge: words.purge, stretchesIn: matcher.stretchesIn, replacement };
  const rule = jsonRule(words, (value) => purge(value, pieces));
  const isHeld = (json: unknown) => typeof json === 'string' && json !== '[]' && rule.change(json) !== json;
  return {
    mayHold: (json) => (isHeld(json) ? 1 : 0),
    count: (json) => Math.max(rule.count(json), isHeld(json) ? 1 : 0),
    change: rule.change,
  };
}

function textRule({ matcher, purge }: WordPurge): ColumnRule {
  return {
    mayHold: (value) => (typeof value === 'string' && !isOwnValue(value) && matcher.isIn(value) ? 1 : 0),
    count: (value) => (typeof value === 'string' && !isOwnValue(value) ? matcher.count(value) : 0),
    change: (value) => (typeof value === 'string' ? purge(value) : value),
  };
}

/** Drafts cite a source by its key: it becomes another key, and not a sentence in brackets. */
function keyRule(words: WordPurge): ColumnRule {
  return { ...textRule(words), change: (value) => words.keys.get(String(value)) ?? value };
}

/** Half a link leads nowhere. */
function linkRule(words: WordPurge): ColumnRule {
  return { ...textRule(words), change: (value) => (textRule(words).mayHold(value) === 1 ? null : value) };
}

function jsonRule(words: WordPurge, change = (value: unknown) => purgeValue(value, words.purge)): ColumnRule {
  const { matcher } = words;
  const count = (value: unknown) =>
    stringsOf(value)
      .filter((text) => !isOwnValue(text))
      .reduce((sum, text) => sum + matcher.count(text), 0);
  const isLikely = (json: string) => json.includes('\\') || matcher.mayBeIn(json);
  return {
    mayHold: (json) => (typeof json === 'string' && isLikely(json) && count(parse(json)) > 0 ? 1 : 0),
    count: (json) => (typeof json === 'string' && isLikely(json) ? count(parse(json)) : 0),
    change: (json) => (typeof json === 'string' ? rewritten(json, change) : json),
  };
}

/** What is no JSON after all is taken as one text. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return json;
    throw error;
  }
}

function rewritten(json: string, change: (value: unknown) => unknown): string {
  const value = parse(json);
  const changed = JSON.stringify(change(value));
  return changed === JSON.stringify(value) ? json : changed;
}

/** A setting is one of the app's own words, or a list: what holds the words is left out, and the default stands again. */
function settingRule(words: WordPurge): ColumnRule {
  const holds = (value: unknown) => stringsOf(value).some((text) => !isOwnValue(text) && words.matcher.isIn(text));
  return jsonRule(words, (value) =>
    Array.isArray(value) ? value.filter((each) => !holds(each)) : holds(value) ? null : value,
  );
}

type StoredBlock = DraftContent['blocks'][number];

function blocksRule(words: WordPurge): ColumnRule {
  const change = (value: unknown) => purgeBlocks(words, value as readonly StoredBlock[]);
  return hiddenByMarks(words, jsonRule(words, change), (value) => value as readonly StoredBlock[]);
}

function contentRule(words: WordPurge): ColumnRule {
  const change = (value: unknown) => {
    const { blocks, ...rest } = value as DraftContent;
    return { ...(purgeValue(rest, words.purge) as object), blocks: purgeBlocks(words, blocks) };
  };
  return hiddenByMarks(words, jsonRule(words, change), (value) => (value as DraftContent).blocks);
}

/** Words may stand in what a reader reads and not in the Markdown: a link or a note of emphasis may go right through them. */
function hiddenByMarks(
  { matcher }: WordPurge,
  rule: ColumnRule,
  blocksOf: (value: unknown) => readonly StoredBlock[],
): ColumnRule {
  const inPlain = (json: unknown) => {
    if (typeof json !== 'string' || !matcher.mayBeIn(json)) return 0;
    return blocksOf(parse(json)).reduce((sum, block) => sum + matcher.count(draftBody([block])), 0);
  };
  return {
    mayHold: (json) => (rule.mayHold(json) === 1 || inPlain(json) > 0 ? 1 : 0),
    count: (json) => Math.max(rule.count(json), inPlain(json)),
    change: rule.change,
  };
}

function purgeBlocks(words: WordPurge, blocks: readonly StoredBlock[]): readonly StoredBlock[] {
  return blocks.map((block) => ({
    ...block,
    label: words.purge(block.label),
    text: purgeMarkdown(words, renameKeys(block.text, words.keys)),
  }));
}

/** Where marks go through the words, the block keeps its plain text only. */
function purgeMarkdown({ matcher, purge }: WordPurge, markdown: string): string {
  const text = purge(markdown);
  if (!matcher.mayBeIn(text)) return text;
  const plain = draftBody([{ text }]);
  return matcher.isIn(plain) ? purge(plain) : text;
}

function renameKeys(markdown: string, keys: ReadonlyMap<string, string>): string {
  if (keys.size === 0) return markdown;
  const cited = findCitations(markdown).flatMap((citation) => citation.items);
  return cited
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { key, start, end }) => {
      const renamed = keys.get(key);
      return renamed === undefined
        ? text
        : text.slice(0, start) + text.slice(start, end).replace(key, () => renamed) + text.slice(end);
    }, markdown);
}
