import { escapeLineStart } from './clean-text.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, readHtml, styleOf, textOf } from './html-node.ts';
import { inlineMarkdown, isLeftOut, type Reading } from './inline-markdown.ts';
import type { Cleaned } from './left-out.ts';
import { tableLines } from './table-lines.ts';

/** A block of Markdown. Lines of a list stand close to each other, everything else is parted by an empty line. */
interface Part {
  readonly kind: 'paragraph' | 'item';
  readonly text: string;
}

/**
 * HTML of the clipboard as the Markdown of a block: headings, bold, italics, lists, links and quotations stay, tables become
 * lines; looks, comments, deleted and hidden text, images and what follows readers go, and `cleaned` says which.
 */
export function htmlToMarkdown(html: string): { readonly markdown: string; readonly cleaned: ReadonlySet<Cleaned> } {
  const reading: Reading = { cleaned: new Set() };
  return { markdown: joinParts(partsOf(readHtml(html), reading)), cleaned: reading.cleaned };
}

function joinParts(parts: readonly Part[]): string {
  let markdown = '';
  let last: Part | null = null;
  for (const part of parts) {
    if (part.text === '') continue;
    if (last !== null) markdown += last.kind === 'item' && part.kind === 'item' ? '\n' : '\n\n';
    markdown += part.text;
    last = part;
  }
  return markdown;
}

const blocks = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure', 'figcaption', 'address'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'blockquote', 'pre', 'hr'],
  ...['details', 'summary', 'tbody', 'thead', 'tr', 'td', 'th', 'center'],
]);

/** Words between two blocks make a paragraph of their own. */
function partsOf(nodes: readonly HtmlNode[], reading: Reading): readonly Part[] {
  const parts: Part[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    parts.push(paragraph(line, reading));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !hasBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (!isLeftOut(node, reading)) parts.push(...blockParts(node, reading));
  }
  endLine();
  return parts;
}

/** Google Docs wraps all paragraphs in one `b`. */
function hasBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName) || element.childNodes.some((child) => isElement(child) && hasBlock(child));
}

function blockParts(element: HtmlElement, reading: Reading): readonly Part[] {
  const { childNodes } = element;
  const listLevel = /\blevel(\d)/.exec(styleOf(element).get('mso-list') ?? '')?.[1];
  if (listLevel !== undefined) return [officeItem(element, Number(listLevel), reading)];
  const level = headingLevel(element);
  if (level !== null)
    return [{ kind: 'paragraph', text: headed(level, inlineMarkdown(childNodes, reading, 'heading')) }];
  return readers[element.tagName]?.(element, reading) ?? partsOf(childNodes, reading);
}

type ReadBlock = (element: HtmlElement, reading: Reading) => readonly Part[];

const readers: Readonly<Partial<Record<string, ReadBlock>>> = {
  ul: (list, reading) => listParts(list, reading, ''),
  ol: (list, reading) => listParts(list, reading, ''),
  li: (item, reading) => [{ kind: 'item', text: `- ${itemText(item, reading)}` }],
  table: tableParts,
  blockquote: ({ childNodes }, reading) => {
    const text = joinParts(partsOf(childNodes, reading));
    return [{ kind: 'paragraph', text: text.replace(/^/gm, '> ').replace(/ +$/gm, '') }];
  },
  pre: (element) => [{ kind: 'paragraph', text: `\`\`\`\n${textOf(element).replace(/\n$/, '')}\n\`\`\`` }],
};

/** Word names its headings by class where it does not write `h1`; Google Docs writes them as such. */
function headingLevel(element: HtmlElement): number | null {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1];
  const role = attribute(element, 'role') === 'heading' ? attribute(element, 'aria-level') || '2' : undefined;
  const office = /\bMsoTitle\b/.test(attribute(element, 'class')) ? '1' : undefined;
  const level = Number(tag ?? role ?? office ?? Number.NaN);
  return Number.isNaN(level) ? null : Math.min(6, Math.max(1, level));
}

function headed(level: number, text: string): string {
  return text === '' ? '' : `${'#'.repeat(level)} ${text.replaceAll('\n', ' ')}`;
}

function paragraph(nodes: readonly HtmlNode[], reading: Reading): Part {
  return { kind: 'paragraph', text: inlineMarkdown(nodes, reading).split('\n').map(escapeLineStart).join('\n') };
}

/** A line of a list as Word writes it: a paragraph with its bullet as text before it. */
function officeItem(element: HtmlElement, level: number, reading: Reading): Part {
  const bullet = findBullet(element);
  const mark = /^\(?[0-9a-z]{1,4}[.)]/i.test(bullet.trim()) ? '1.' : '-';
  const text = inlineMarkdown(element.childNodes, reading).replaceAll('\n', ' ');
  return { kind: 'item', text: text === '' ? '' : `${'   '.repeat(level - 1)}${mark} ${text}` };
}

function findBullet(element: HtmlElement): string {
  if (styleOf(element).get('mso-list') === 'ignore') return textOf(element);
  for (const child of element.childNodes) {
    const found = isElement(child) ? findBullet(child) : '';
    if (found !== '') return found;
  }
  return '';
}

/** Google Docs puts a list within a list beside its lines, others within a line. */
function listParts(list: HtmlElement, reading: Reading, indent: string): readonly Part[] {
  const mark = list.tagName === 'ol' ? '1.' : '-';
  const deeper = indent + (mark === '-' ? '  ' : '   ');
  return list.childNodes.flatMap((child): readonly Part[] => {
    if (!isElement(child) || isLeftOut(child, reading)) return [];
    if (isList(child)) return listParts(child, reading, deeper);
    const text = itemText(child, reading);
    const own: readonly Part[] = text === '' ? [] : [{ kind: 'item', text: `${indent}${mark} ${text}` }];
    const inner = child.childNodes.filter((node) => isElement(node)).filter(isList);
    return [...own, ...inner.flatMap((nested) => listParts(nested, reading, deeper))];
  });
}

function isList({ tagName }: HtmlElement): boolean {
  return tagName === 'ul' || tagName === 'ol';
}

/** What a line of a list says on one line, without the lists in it. */
function itemText(item: HtmlElement, reading: Reading): string {
  const own = item.childNodes.filter((node) => !isElement(node) || !isList(node));
  return joinParts(partsOf(own, reading)).replace(/\s*\n\s*/g, ' ');
}

function tableParts(table: HtmlElement, reading: Reading): readonly Part[] {
  const lines = tableLines(table, (cell) => joinParts(partsOf(cell.childNodes, reading)));
  return lines.kind === 'data'
    ? lines.rows.map((text) => ({ kind: 'item', text: `- ${text}` }))
    : lines.rows.map((text) => ({ kind: 'paragraph', text }));
}
