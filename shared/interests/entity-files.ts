import { AppError } from '../app-error.ts';
import { createCsvReader, guessDelimiter } from '../interchange/csv.ts';
import type { Entity } from './entity.ts';

/**
 * Entities of a file: the FDA's NDC directory (`product.txt`, parted by tabs) or a CSV of one's own with the columns `name`, `kind`, `other names`, `makers`,
 * `classes`, of which only `name` must be there and lists are parted by `;`. Columns are found by name. Raises `invalid_input` for a file that is neither.
 */
export function readEntityFile(text: string): readonly Entity[] {
  const plain = text.replace(/^\ufeff/, '');
  return /^PRODUCTID\t/i.test(plain) ? readNdcProducts(plain) : readOwnEntities(plain);
}

/**
 * Products of the NDC directory, one for each proprietary name. Its labelers stand as makers, repackagers among them: the directory does not tell them
 * apart. A generic that is its own brand is a product of that name. The directory's text is Windows-1252 and has no quotation marks of its own.
 */
function readNdcProducts(text: string): readonly Entity[] {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columnOf = columnsOf(header.split('\t'));
  const [brand, generic, labeler] = ['PROPRIETARYNAME', 'NONPROPRIETARYNAME', 'LABELERNAME'].map((name) => {
    const index = columnOf.get(foldColumn(name));
    if (index === undefined) throw notEntities(`The column ${name} is missing.`);
    return index;
  }) as [number, number, number];
  const found = new Map<string, { readonly name: string; readonly names: Set<string>; readonly makers: Set<string> }>();
  for (const line of lines) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const name = cells[brand] || cells[generic];
    if (name === undefined || name === '') continue;
    const known = found.get(name.toLowerCase()) ?? { name, names: new Set([name]), makers: new Set<string>() };
    for (const [set, cell] of [
      [known.names, cells[generic]],
      [known.makers, cells[labeler]],
    ] as const) {
      if (cell !== undefined && cell !== '') set.add(cell);
    }
    found.set(name.toLowerCase(), known);
  }
  return [...found.values()].map(({ name, names, makers }) => ({
    ...{ name, kind: 'product' as const, names: [...names], makers: [...makers] },
    ...{ classes: [], source: 'regulator' as const },
  }));
}

function readOwnEntities(text: string): readonly Entity[] {
  const reader = createCsvReader(guessDelimiter(text.slice(0, 4000)));
  const [header, ...rows] = [...reader.push(text), ...reader.end()];
  const columnOf = columnsOf(header?.fields ?? []);
  if (!columnOf.has('name')) throw notEntities('The first line must name the columns, and one of them is “name”.');
  return rows.flatMap(({ line, fields }) => {
    const cell = (name: string) => (fields[columnOf.get(name) ?? -1] ?? '').trim();
    const name = cell('name');
    if (name === '') return [];
    return [
      {
        ...{ name, kind: kindOf(cell('kind'), line), names: [name, ...list(cell('othernames'))] },
        ...{ makers: list(cell('makers')), classes: list(cell('classes')), source: 'own' as const },
      },
    ];
  });
}

function kindOf(written: string, line: number): Entity['kind'] {
  const kind = written.toLowerCase();
  if (kind === '' || kind === 'product') return 'product';
  if (kind === 'class') return 'class';
  if (['company', 'maker', 'provider', 'service', 'seller'].includes(kind)) return 'company';
  throw notEntities(`Line ${line}: “${written}” is no kind; company, provider, service, product or class is expected.`);
}

function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  return new Map(header.map((name, index) => [foldColumn(name), index]));
}

function foldColumn(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function list(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function notEntities(why: string): AppError {
  return new AppError('invalid_input', `This file cannot be read as a list of makers and products. ${why}`);
}
