import { lexer, type Token, type Tokens } from 'marked';

/**
 * Markdown as a post shows it: emphasis and quote marks gone, a link as its text and its address, lists kept, hard-wrapped lines
 * joined. Paragraphs are one empty line apart.
 */
export function plainText(markdown: string): string {
  const clean = markdown.replace(/\r\n?/g, '\n').replace(/[\uFEFF\uFFFE\uFFFF]/g, '');
  if (!needsParsing.test(clean)) return joinWrappedLines(clean);
  return blocksText(lexer(clean), '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Most paragraphs have no markup at all, and the parser is the slowest step of a thread. */
const needsParsing = /[*_`~<>#\\|&]|\]\(|\]:|!\[|^[ \t]*(?:[-+]|\d+[.)])[ \t]|^ {4}|\t| {2}\n|^[=-]+[ \t]*$/m;

function joinWrappedLines(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.trim().replace(/[ \t]*\n[ \t]*/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function blocksText(tokens: readonly Token[], indent: string): string {
  return tokens
    .map((token) => blockText(token, indent))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(token: Token, indent: string): string {
  switch (token.type) {
    case 'list':
      return listText(token as Tokens.List, indent);
    case 'blockquote':
      return blocksText((token as Tokens.Blockquote).tokens, indent);
    case 'table':
      return tableText(token as Tokens.Table);
    case 'code':
      return (token as Tokens.Code).text;
    case 'space':
    case 'hr':
    case 'def':
      return '';
    default:
      return inlineText(childrenOf(token) ?? [token]).trim();
  }
}

function listText(list: Tokens.List, indent: string): string {
  const first = list.start === '' ? 1 : list.start;
  const items = list.items.map((item, index) => {
    const mark = list.ordered ? `${first + index}.` : '-';
    const inner = item.tokens.map((token) => blockText(token, `${indent}  `)).filter((text) => text !== '');
    return `${indent}${mark} ${inner.join('\n')}`;
  });
  return items.join('\n');
}

function tableText(table: Tokens.Table): string {
  const rows = [table.header, ...table.rows];
  return rows.map((row) => row.map((cell) => inlineText(cell.tokens).trim()).join(' | ')).join('\n');
}

function inlineText(tokens: readonly Token[]): string {
  return tokens.map(inlineTokenText).join('');
}

function inlineTokenText(token: Token): string {
  switch (token.type) {
    case 'link':
      return linkText(token as Tokens.Link);
    case 'image':
      return (token as Tokens.Image).text;
    case 'br':
      return '\n';
    case 'html':
      return withoutComments(token.raw);
    case 'codespan':
    case 'escape':
      return (token as Tokens.Codespan).text;
    default:
      return textOrChildren(token);
  }
}

function textOrChildren(token: Token): string {
  const children = childrenOf(token);
  return children === null ? unwrapped(token) : inlineText(children);
}

function childrenOf(token: Token): readonly Token[] | null {
  return 'tokens' in token ? (token.tokens ?? null) : null;
}

function unwrapped(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
  return decodeEntities(text.replace(/[ \t]*\n[ \t]*/g, ' '));
}

function linkText(link: Tokens.Link): string {
  const text = inlineText(link.tokens);
  // A bare address is a link whose text is its address.
  if (!link.raw.startsWith('[')) return text;
  return link.href === text || link.href === '' ? text : `${text} ${link.href}`;
}

function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole);
}
