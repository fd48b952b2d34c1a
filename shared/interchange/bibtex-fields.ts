/** The type, the key and the fields of one entry, read without any trust in its braces. */
export interface BibtexFields {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** A field that begins a line (or follows the comma before it) and what stands until the next one. */
const fieldStart = /(?:^|,)[ \t]*\n?[ \t]*([A-Za-z][\w:.+-]*)[ \t]*=[ \t]*/gm;

/**
 * Reads an entry whose values no strict reader takes: a field is what stands between one `name =` at the start of a line and
 * the next, without the delimiters around it. Values keep their TeX commands.
 */
export function readBibtexFields(text: string): BibtexFields {
  const head = /@\s*([A-Za-z]+)\s*[{(]\s*([^\s,{}()="]*)/.exec(text);
  if (head === null) return { type: 'misc', label: '', properties: {} };
  const body = text.slice(head.index + head[0].length).replace(/[)}]\s*$/, '');
  const starts = [...body.matchAll(fieldStart)];
  const properties: Record<string, string> = {};
  for (const [index, start] of starts.entries()) {
    const value = body.slice(start.index + start[0].length, starts[index + 1]?.index);
    properties[(start[1] ?? '').toLowerCase()] = undelimited(value);
  }
  return { type: (head[1] ?? '').toLowerCase(), label: head[2] ?? '', properties };
}

/** The value in words alone: no TeX commands, braces or dollar signs, so that any reader takes it. */
export function plainBibtexValue(value: string): string {
  return value
    .replace(/\\[A-Za-z]+\*?/g, ' ')
    .replace(/[\\{}$~%#^_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function undelimited(value: string): string {
  const trimmed = value.trim().replace(/,$/, '').trim();
  const delimited = /^\{([\s\S]*)\}$/.exec(trimmed) ?? /^"([\s\S]*)"$/.exec(trimmed);
  return delimited?.[1] ?? trimmed;
}
