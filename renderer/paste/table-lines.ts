import { type HtmlElement, isElement } from './html-node.ts';

/** The rows of a table as lines: `data` where cells stand side by side, `page` where a table only places paragraphs. */
export interface TableLines {
  readonly kind: 'data' | 'page';
  readonly rows: readonly string[];
}

/** A cell behind the name of its column where the table has a head: `Year: 2019; Cases: 12`. `read` gives what a cell says. */
export function tableLines(table: HtmlElement, read: (cell: HtmlElement) => string): TableLines {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => ({ tag: cell.tagName, text: read(cell) })));
  const isData = rows.some((cells) => cells.length > 1);
  if (!isData) return { kind: 'page', rows: rows.flat().map(({ text }) => text) };
  const [first, ...others] = rows;
  const isHead = first !== undefined && first.length > 1 && first.every(({ tag }) => tag === 'th');
  const names = isHead ? first.map(({ text }) => oneLine(text)) : [];
  const lines = (isHead ? others : rows).map((cells) =>
    cells
      .map(({ text }, column) => [names[column] ?? '', oneLine(text)] as const)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => (name === '' ? text : `${name}: ${text}`))
      .join('; '),
  );
  return { kind: 'data', rows: lines.filter((line) => line !== '') };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function rowsOf(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}
