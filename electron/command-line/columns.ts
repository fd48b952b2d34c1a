/** Lines in columns, as wide as their longest cell and at most `widestCell` characters; the last column is cut at `lineWidth`. */
export function columns(rows: readonly (readonly string[])[], lineWidth: number = 120): string[] {
  const widths = widthsOf(rows);
  return rows.map((row) => {
    const cells = row.map((cell, place) => oneLine(cell, widths[place] ?? widestCell));
    const padded = cells.map((cell, place) => (place === row.length - 1 ? cell : cell.padEnd(widths[place] ?? 0)));
    return cut(padded.join('  '), lineWidth).trimEnd();
  });
}

const widestCell = 200;

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [place, cell] of row.entries()) {
      widths[place] = Math.max(widths[place] ?? 0, oneLine(cell, widestCell).length);
    }
  }
  return widths;
}

/** Text from outside may carry control characters that would move the cursor of a terminal. */
export function oneLine(text: string, width: number): string {
  return cut(text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim(), width);
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
