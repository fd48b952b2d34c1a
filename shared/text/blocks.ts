import { lexer, type Token } from 'marked';
import type { Block } from '../model/draft.ts';
import { citedKeys, withoutCitations } from './citations.ts';
import { countWords } from './words.ts';

/** What a reader of a block sees: its Markdown without marks and without citations; paragraphs are parted by an empty line. */
export function plainText(markdown: string): string {
  return joinBlocks(lexer(withoutCitations(markdown)))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The plain text of all blocks: what full text finds. */
export function draftBody(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks
    .map((block) => plainText(block.text))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The words that a reader would read; keys of citations do not count. */
export function countDraftWords(blocks: readonly Pick<Block, 'text'>[]): number {
  return countWords(draftBody(blocks));
}

/** Every key that the draft cites, each once, in the order of its first mention. */
export function draftKeys(blocks: readonly Pick<Block, 'text'>[]): readonly string[] {
  return [...new Set(blocks.flatMap(keysOfBlock))];
}

/** Asked at each keystroke, when all blocks but one are as they were. */
const keysOfText = new WeakMap<Pick<Block, 'text'>, { readonly text: string; readonly keys: readonly string[] }>();

function keysOfBlock(block: Pick<Block, 'text'>): readonly string[] {
  const known = keysOfText.get(block);
  if (known?.text === block.text) return known.keys;
  const keys = citedKeys(block.text);
  keysOfText.set(block, { text: block.text, keys });
  return keys;
}

/** Words of others as a Markdown quotation: every line marked, and in quotation marks unless it has some of its own. */
export function asQuotation(text: string): string {
  const trimmed = text.trim();
  const isQuoted = /^["“„«‘].*["”“»’]$/su.test(trimmed);
  const quoted = isQuoted ? trimmed : `“${trimmed}”`;
  return quoted
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function joinBlocks(tokens: readonly Token[]): string {
  return tokens
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(token: Token): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    case 'html':
      return '';
    case 'blockquote':
      return joinBlocks(token.tokens ?? []);
    case 'list':
      return listItems(token).map(joinTight).join('\n');
    case 'code':
      return 'text' in token ? String(token.text) : '';
    default:
      return inlineText(token);
  }
}

/** marked types a token by its `type` only loosely; a list is the one kind that holds its parts under `items`. */
function listItems(token: Token): readonly Token[] {
  return 'items' in token ? (token.items as readonly Token[]) : [];
}

function joinTight(item: Token): string {
  const tokens: readonly Token[] = 'tokens' in item ? (item.tokens ?? []) : [];
  return tokens
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function inlineText(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'html':
      return '';
    default: {
      const inner: readonly Token[] = 'tokens' in token ? (token.tokens ?? []) : [];
      if (inner.length > 0) return inner.map(inlineText).join('');
      return 'text' in token ? String(token.text) : '';
    }
  }
}
