import { cleanLink } from './clean-link.ts';
import { escapeMarkdown, shiftedText, withoutInvisible } from './clean-text.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, styleOf, textOf } from './html-node.ts';
import { type Cleaned, hasLook, leftOut } from './left-out.ts';

/** What has been cleaned so far, and what holds around a piece of text. */
export interface Reading {
  readonly cleaned: Set<Cleaned>;
}

/** Words in bold, in italics or neither. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

type Face = Omit<Piece, 'text'>;

const plainFace: Face = { isBold: false, isItalic: false };

/** The words of some nodes as one line of Markdown; `\n` where the source broke the line. */
export function inlineMarkdown(
  nodes: readonly HtmlNode[],
  reading: Reading,
  face: 'plain' | 'heading' = 'plain',
): string {
  const pieces = nodes.flatMap((node) => piecesOf(node, reading, plainFace));
  const marked = joinAlike(face === 'heading' ? pieces.map((piece) => ({ ...piece, isBold: false })) : pieces);
  return marked
    .map(markPiece)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** What an element is left out for is noted once. */
export function isLeftOut(element: HtmlElement, { cleaned }: Reading): boolean {
  const reason = leftOut(element);
  if (reason !== null && reason !== 'silent') cleaned.add(reason);
  if (reason === null && hasLook(element)) cleaned.add('look');
  return reason !== null;
}

function piecesOf(node: HtmlNode, reading: Reading, face: Face): readonly Piece[] {
  if (!isElement(node)) return node.nodeName === '#text' ? [{ ...face, text: plainWords(textOf(node), reading) }] : [];
  if (isLeftOut(node, reading)) return [];
  const within = faceOf(node, face);
  if (node.tagName === 'br') return [{ ...face, text: '\n' }];
  if (node.tagName === 'a') return linkPieces(node, reading, within);
  if (node.tagName === 'sup' || node.tagName === 'sub') return shiftedPieces(node, reading, within);
  if (node.tagName === 'code') return [{ ...plainFace, text: `\`${textOf(node).replaceAll('`', "'")}\`` }];
  return node.childNodes.flatMap((child) => piecesOf(child, reading, within));
}

function plainWords(text: string, { cleaned }: Reading): string {
  const { text: seen, isCleaned } = withoutInvisible(text);
  if (isCleaned) cleaned.add('invisible');
  return escapeMarkdown(seen.replace(/\s+/g, ' '));
}

/** Google Docs wraps everything in a `b` of normal weight: the style goes before the tag. */
function faceOf(element: HtmlElement, face: Face): Face {
  const style = styleOf(element);
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const isBoldTag = element.tagName === 'b' || element.tagName === 'strong';
  const isItalicTag = element.tagName === 'i' || element.tagName === 'em';
  return {
    isBold: weight === undefined ? face.isBold || isBoldTag : isHeavy(weight),
    isItalic: slant === undefined ? face.isItalic || isItalicTag : /^(italic|oblique)/.test(slant),
  };
}

function isHeavy(weight: string): boolean {
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function linkPieces(element: HtmlElement, reading: Reading, face: Face): readonly Piece[] {
  const inner = element.childNodes.flatMap((child) => piecesOf(child, reading, face));
  const words = inner.map(({ text }) => text).join('');
  const { address, isCleaned } = cleanLink(attribute(element, 'href'));
  if (isCleaned) reading.cleaned.add('tracking');
  if (address === null || words.trim() === '') return inner;
  const isBare = /^(https?:\/\/|www\.)\S+$/i.test(textOf(element).trim());
  const safe = address.replace(/[()\s<>]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
  const text = isBare ? address : `[${words.trim().replace(/[[\]]/g, '\\$&')}](${safe})`;
  return [
    { ...face, text: words.replace(/^(\s*)[^]*?(\s*)$/, (_, before: string, after: string) => before + text + after) },
  ];
}

/** A raised link is the mark of a footnote: the mark stays, and leads nowhere, since the notes are not here. */
function shiftedPieces(element: HtmlElement, reading: Reading, face: Face): readonly Piece[] {
  const inner = withoutLinks(element.childNodes, reading).flatMap((child) => piecesOf(child, reading, face));
  const text = inner.map((piece) => piece.text).join('');
  return [{ ...face, text: shiftedText(text, element.tagName === 'sup' ? 'raised' : 'lowered') }];
}

function withoutLinks(nodes: readonly HtmlNode[], reading: Reading): readonly HtmlNode[] {
  return nodes.flatMap((node) =>
    isElement(node) && node.tagName === 'a' ? (isLeftOut(node, reading) ? [] : node.childNodes) : [node],
  );
}

/** Word and Chrome cut one bold sentence into many spans. */
function joinAlike(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isAlike = last?.isBold === piece.isBold && last.isItalic === piece.isItalic;
    const isBlank = piece.text.trim() === '' && !piece.text.includes('\n');
    if (last !== undefined && (isAlike || isBlank))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') joined.push(piece);
  }
  return joined;
}

/** Marks stand close to their words, blanks outside, and never across a line. */
function markPiece({ text, isBold, isItalic }: Piece): string {
  const mark = `${isBold ? '**' : ''}${isItalic ? '*' : ''}`;
  if (mark === '') return text;
  const end = Array.from(mark).reverse().join('');
  return text.replace(/[^\n]+/g, (line) => {
    const words = line.trim();
    if (words === '') return line;
    const at = line.indexOf(words);
    return line.slice(0, at) + mark + words + end + line.slice(at + words.length);
  });
}
