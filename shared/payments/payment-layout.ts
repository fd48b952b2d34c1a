import { AppError } from '../app-error.ts';
import {
  fieldColumns,
  investigatorColumns,
  neededFields,
  numberColumns,
  type PaymentField,
  type PaymentFileKind,
  productColumns,
  telltaleColumns,
} from './payment-columns.ts';
import type { RecipientNumber } from './recipient-number.ts';
import { cannotRead } from './scan-rows.ts';

/** Where everything stands in one file, by its header row. Columns count from 0. */
export interface PaymentLayout {
  readonly file: PaymentFileKind;
  readonly names: readonly string[];
  /** Where the number of the person may stand: first that of the recipient, then those of investigators. */
  readonly numbers: readonly { readonly column: number; readonly role: 'recipient' | 'investigator' }[];
  readonly fields: Readonly<Partial<Record<PaymentField, number>>>;
  readonly products: readonly ProductPlaces[];
}

/** The columns of one of the five products; none where the file has no such column. */
export type ProductPlaces = Readonly<Record<keyof (typeof productColumns)[number], readonly number[]>>;

/**
 * Reads a header row. Raises `invalid_input` for a file that is not of Open Payments, for a column that is missing or there twice, and for
 * an NPI where the file has none, which it then asks the profile id for.
 */
export function paymentLayout(names: readonly string[], wanted: RecipientNumber): PaymentLayout {
  const columns = columnsOf(names);
  const file = fileKindOf(columns, names);
  const fields = placesOf(columns);
  for (const field of neededFields[file])
    if (fields[field] === undefined) throw missing(fieldColumns[field][0] ?? '', names);
  refuseTwice(names, columns);
  const products = productColumns
    .map((product) => productPlaces(columns, product))
    .filter(({ names: all }) => all.length > 0);
  return { file, names, numbers: numberPlaces(columns, names, wanted), fields, products };
}

type Columns = ReadonlyMap<string, number>;

function columnsOf(names: readonly string[]): Columns {
  const columns = new Map<string, number>();
  for (const [column, name] of names.entries()) if (!columns.has(fold(name))) columns.set(fold(name), column);
  return columns;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

function fileKindOf(columns: Columns, names: readonly string[]): PaymentFileKind {
  const kinds = ['ownership', 'research', 'general'] as const;
  const found = kinds.find((kind) => telltaleColumns[kind].some((name) => columns.has(fold(name))));
  if (found !== undefined) return found;
  const first = (names[0] ?? '').slice(0, 60);
  throw cannotRead(
    1,
    `Line 1, column 1 (${first}): these are not the columns of a general payments, research or ownership file of Open Payments. Choose a file such as OP_DTL_GNRL_PGYR2024.csv, unpacked, as CMS gives it.`,
  );
}

function placesOf(columns: Columns): PaymentLayout['fields'] {
  const entries = Object.entries(fieldColumns).flatMap(([field, names]) => {
    const [column] = found(columns, names);
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries(entries);
}

function found(columns: Columns, names: readonly string[]): number[] {
  return names.flatMap((name) => columns.get(fold(name)) ?? []);
}

function productPlaces(columns: Columns, product: (typeof productColumns)[number]): ProductPlaces {
  const entries = Object.entries(product).map(([part, names]) => [part, found(columns, names)] as const);
  // The keys are those of `product`.
  return Object.fromEntries(entries) as unknown as ProductPlaces;
}

function numberPlaces(columns: Columns, names: readonly string[], { kind }: RecipientNumber): PaymentLayout['numbers'] {
  const recipients = found(columns, numberColumns[kind]).map((column) => ({ column, role: 'recipient' as const }));
  const investigators = found(columns, investigatorColumns[kind]).map((column) => ({
    column,
    role: 'investigator' as const,
  }));
  if (recipients.length + investigators.length > 0) return [...recipients, ...investigators];
  if (kind === 'profile_id') throw missing(numberColumns.profile_id[0], names);
  const why = `Line 1: this file has no column with an NPI (${numberColumns.npi[0]}); its layout is an older one. Ask for the profile id instead (--profile-id).`;
  throw new AppError('invalid_input', `${why} Nothing was imported.`, { fields: { 'line 1': why, npi: why } });
}

function missing(name: string, names: readonly string[]): AppError {
  return cannotRead(
    1,
    `Line 1: the column ${name} is missing among its ${names.length} columns. Take the file as CMS gives it.`,
  );
}

/** Of two columns with one name nobody knows which is meant. */
function refuseTwice(names: readonly string[], columns: Columns): void {
  const twice = names.findIndex((name, column) => name.trim() !== '' && columns.get(fold(name)) !== column);
  if (twice < 0) return;
  throw cannotRead(1, `Line 1, column ${twice + 1} (${names[twice] ?? ''}): a column of this name is there already.`);
}
