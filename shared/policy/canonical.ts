/**
 * The one text of a JSON value, after RFC 8785 (JSON Canonicalization Scheme): names in the order of their UTF-16 units, no white space,
 * numbers and strings as ECMAScript writes them. What differs in a value differs in its text, and nothing else does. Raises `TypeError`
 * for what JSON has no place for, halves of characters included.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number.');
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  throw new TypeError('JSON has no such value.');
}

function canonicalObject(value: object): string {
  const names = Object.keys(value).sort(byUnits);
  // The value was parsed from JSON: each of these names is its own.
  const fields = value as Readonly<Record<string, unknown>>;
  return `{${names.map((name) => `${canonicalText(name)}:${canonicalJson(fields[name])}`).join(',')}}`;
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function canonicalText(text: string): string {
  if (halfCharacter.test(text)) throw new TypeError('The text has half a character.');
  return JSON.stringify(text);
}

const halfCharacter = /\p{Surrogate}/u;
