/** A formula as it is worked out: of the values of its words. Null when it divides by nothing. */
export type Formula = (values: Readonly<Record<string, number>>) => number | null;

/** Words that a formula may use, each a count of the text. */
export const measureNames = [
  'words',
  'sentences',
  'characters',
  'syllables',
  'polysyllabic_words',
  'long_words',
  'paragraphs',
  'posts',
] as const;

export type MeasureName = (typeof measureNames)[number];

const deepest = 40;

/** Reads sums, products and brackets over numbers and the names of `measureNames`. Nothing of it is run as code. A text says what is wrong. */
export function parseFormula(text: string): Formula | { readonly refusal: string } {
  const parts = text.match(/\d+(?:\.\d+)?|[A-Za-z_]+|[-+*/()]|\S/g) ?? [];
  const reader: Reader = { parts, place: 0 };
  const formula = readSum(reader, 0);
  if ('refusal' in formula) return formula;
  const rest = parts[reader.place];
  return rest === undefined ? formula : refuse(`"${rest}" is not expected here`);
}

interface Reader {
  readonly parts: readonly string[];
  place: number;
}

type Read = Formula | { readonly refusal: string };

function refuse(refusal: string): { readonly refusal: string } {
  return { refusal };
}

function readSum(reader: Reader, depth: number): Read {
  return readChain(reader, { operators: '+-', next: () => readProduct(reader, depth) });
}

function readProduct(reader: Reader, depth: number): Read {
  return readChain(reader, { operators: '*/', next: () => readValue(reader, depth) });
}

function readChain(
  reader: Reader,
  { operators, next }: { readonly operators: string; readonly next: () => Read },
): Read {
  let left = next();
  for (;;) {
    const operator = reader.parts[reader.place];
    if ('refusal' in left || operator === undefined || !operators.includes(operator)) return left;
    reader.place += 1;
    const right = next();
    if ('refusal' in right) return right;
    left = combine(operator, left, right);
  }
}

function combine(operator: string, left: Formula, right: Formula): Formula {
  return (values) => {
    const [a, b] = [left(values), right(values)];
    if (a === null || b === null) return null;
    if (operator === '+') return a + b;
    if (operator === '-') return a - b;
    if (operator === '*') return a * b;
    return b === 0 ? null : a / b;
  };
}

function readValue(reader: Reader, depth: number): Read {
  const part = reader.parts[reader.place];
  reader.place += 1;
  if (part === undefined) return refuse('the formula ends too early');
  if (depth > deepest) return refuse('the formula has too many brackets in each other');
  if (part === '(') return readBrackets(reader, depth);
  if (part === '-') return negate(readValue(reader, depth + 1));
  if (/^\d/.test(part)) return () => Number(part);
  return readName(part);
}

function readBrackets(reader: Reader, depth: number): Read {
  const inner = readSum(reader, depth + 1);
  if ('refusal' in inner) return inner;
  const close = reader.parts[reader.place];
  reader.place += 1;
  return close === ')' ? inner : refuse('a bracket is not closed');
}

function negate(inner: Read): Read {
  if ('refusal' in inner) return inner;
  return (values) => {
    const value = inner(values);
    return value === null ? null : -value;
  };
}

/** What Vale calls the same by another name. */
const otherNames: Readonly<Record<string, MeasureName>> = { complex_words: 'polysyllabic_words' };

function readName(part: string): Read {
  const name = measureNames.find((known) => known === (otherNames[part] ?? part));
  if (name === undefined) return refuse(`"${part}" is not known; known are ${measureNames.join(', ')}`);
  return (values) => values[name] ?? 0;
}
