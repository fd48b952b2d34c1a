/** A piece of a post's text; the pieces joined give the text. */
export interface TextPiece {
  readonly text: string;
  readonly isLink: boolean;
}

/** Parts a post at its links, for colouring; how long a link counts is the platform's own matter. */
export function cutAtLinks(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\b(?:https?:\/\/|doi\.org\/|www\.)\S+/gi)) {
    const link = match[0].replace(/[.,;:!?)\]”"']+$/, '');
    pieces.push({ text: text.slice(from, match.index), isLink: false }, { text: link, isLink: true });
    from = match.index + link.length;
  }
  pieces.push({ text: text.slice(from), isLink: false });
  return pieces.filter((piece) => piece.text !== '');
}
