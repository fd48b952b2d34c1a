import { daysOf } from '../interests/interest-dates.ts';
import type { Payment, PaymentProduct } from '../model/payment.ts';
import { amountInExponent, readExponent } from './exponent-number.ts';
import { categoryOfNature } from './natures.ts';
import type { PaymentField } from './payment-columns.ts';
import type { PaymentLayout, ProductPlaces } from './payment-layout.ts';
import { cannotRead, placeOf } from './scan-rows.ts';

/** The cells of one row as text, and where it stands. */
export interface PaymentCells {
  readonly line: number;
  readonly role: Payment['role'];
  readonly cell: (column: number) => string;
}

/** Reads the row of a person. Raises `invalid_input` with line and column for an amount, a day or a dispute that cannot be read. */
export function readPayment(layout: PaymentLayout, cells: PaymentCells): Payment {
  const text = (field: PaymentField) => textOf(layout, cells, field);
  const nature = natureOf(layout, text);
  const category =
    layout.file === 'general' ? categoryOfNature(nature) : layout.file === 'research' ? 'grant' : 'shares';
  return {
    file: layout.file,
    line: cells.line,
    recordId: text('recordId'),
    programYear: yearOf(text('programYear')),
    company: text('company'),
    amount: readAmount(layout, cells, 'amount'),
    valueOfInterest: text('valueOfInterest') === '' ? null : readAmount(layout, cells, 'valueOfInterest'),
    date: readDate(layout, cells),
    payments: Math.max(1, Math.trunc(Number(text('payments'))) || 1),
    nature,
    form: text('form'),
    category: category ?? 'other',
    isNatureKnown: category !== null,
    beneficiary: beneficiaryOf(layout, cells),
    role: cells.role,
    products: layout.products.flatMap((places) => productsOf(places, cells)),
    disputed: readDispute(layout, cells),
    study: text('study'),
    context: text('context'),
  };
}

function textOf({ fields }: PaymentLayout, { cell }: PaymentCells, field: PaymentField): string {
  const column = fields[field];
  return column === undefined ? '' : cell(column).trim();
}

/** Research and ownership have no nature: what the row is called there stands for it. */
function natureOf({ file }: PaymentLayout, text: (field: PaymentField) => string): string {
  if (file === 'general') return text('nature');
  return file === 'research' ? 'Research' : text('terms') || 'Ownership or investment interest';
}

function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

const amountForm = /^\$?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

function readAmount(layout: PaymentLayout, cells: PaymentCells, field: 'amount' | 'valueOfInterest'): number {
  const text = textOf(layout, cells, field);
  const exponent = readExponent(text);
  if (exponent !== null) {
    const dollars = amountInExponent(exponent);
    if (dollars !== null) return dollars;
    throw unreadable(layout, cells, {
      field,
      text,
      what: 'an amount to the cent: it is a number that a spreadsheet has rounded',
    });
  }
  const parts = amountForm.exec(text);
  if (parts === null) throw unreadable(layout, cells, { field, text, what: 'an amount in dollars' });
  return Number(`${(parts[1] ?? '').replaceAll(',', '')}.${parts[2] ?? ''}0`);
}

/** The files write 06/30/2024, the tables of the website 2024-06-30. */
function readDate(layout: PaymentLayout, cells: PaymentCells): string | null {
  const text = textOf(layout, cells, 'date');
  if (layout.fields.date === undefined || (text === '' && layout.file === 'ownership')) return null;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = american === null ? isoParts(text) : [american[3], american[1], american[2]];
  const isDay = isCalendarDay(Number(year), Number(month), Number(day));
  if (!isDay) throw unreadable(layout, cells, { field: 'date', text, what: 'a day (MM/DD/YYYY)' });
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

function isoParts(text: string): readonly (string | undefined)[] {
  return /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(text)?.slice(1) ?? [];
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** Whether a row is disputed is never guessed: another word than yes, no or nothing refuses the file. */
function readDispute(layout: PaymentLayout, cells: PaymentCells): boolean {
  const text = textOf(layout, cells, 'disputed');
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'y') return true;
  if (word === 'no' || word === 'n' || word === '') return false;
  throw unreadable(layout, cells, { field: 'disputed', text, what: '“Yes” or “No”' });
}

/** A third party that is not the person took the money, or a family member holds the shares. */
function beneficiaryOf(layout: PaymentLayout, cells: PaymentCells): Payment['beneficiary'] {
  const text = (field: PaymentField) => textOf(layout, cells, field).toLowerCase();
  if (layout.file === 'ownership')
    return text('holder').includes('family') && !text('holder').startsWith('physician') ? 'family' : 'self';
  if (layout.file === 'research') {
    return cells.role === 'recipient' && !text('recipientType').includes('hospital') ? 'self' : 'institution';
  }
  return text('thirdParty') === 'entity' && text('isThirdPartySelf') !== 'yes' ? 'institution' : 'self';
}

function productsOf(
  { names, kind, area, coverage, ndc, deviceId }: ProductPlaces,
  { cell }: PaymentCells,
): PaymentProduct[] {
  const first = (columns: readonly number[]) =>
    columns.map((column) => cell(column).trim()).find((text) => text !== '') ?? '';
  const named = names.map((column) => cell(column).trim()).filter((name) => name !== '');
  const isCovered = coverageOf(first(coverage));
  return named.map((name) => {
    return { name, kind: first(kind), area: first(area), isCovered, ndc: first(ndc), deviceId: first(deviceId) };
  });
}

function coverageOf(text: string): boolean | null {
  const word = text.toLowerCase();
  if (word === 'covered') return true;
  return word.startsWith('non') ? false : null;
}

interface Fault {
  readonly field: PaymentField;
  readonly text: string;
  readonly what: string;
}

function unreadable({ fields, names }: PaymentLayout, { line }: PaymentCells, { field, text, what }: Fault) {
  return cannotRead(line, `${placeOf(line, fields[field] ?? 0, names)}: “${text.slice(0, 60)}” is not ${what}.`);
}
