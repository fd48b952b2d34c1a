/** A number as `1.679576722E9` writes it. */
export interface ExponentNumber {
  /** The digits before the point, filled with noughts where the writing leaves them open. */
  readonly whole: string;
  readonly fraction: string;
  /** How many of the noughts are filled in. */
  readonly open: number;
  /** Programs that write E9 give every digit that is no nought; a spreadsheet, which writes E+09, rounds. */
  readonly isOfSpreadsheet: boolean;
  /** How many digits are written. */
  readonly written: number;
}

/** Reads a number with an exponent, or gives null for what is none. */
export function readExponent(text: string): ExponentNumber | null {
  const parts = /^(\d)(?:[.,](\d{1,20}))?E(\+?)(\d{1,2})$/i.exec(text);
  if (parts === null) return null;
  const digits = `${parts[1] ?? ''}${parts[2] ?? ''}`;
  const places = Number(parts[4]) + 1;
  return {
    whole: digits.slice(0, places).padEnd(places, '0'),
    fraction: digits.slice(places),
    open: Math.max(0, places - digits.length),
    isOfSpreadsheet: parts[3] === '+',
    written: digits.length,
  };
}

/** Fewer digits than this may be all that was left of a number by whoever set how many are shown. */
const sureDigits = 7;

/**
 * Whether a number with an exponent is `wanted`, a number without noughts before it. `unknown` where it was rounded: always where a spreadsheet left digits
 * out, since it did so in the whole file, else where the number may be the wanted one.
 */
export function isNumberInExponent(number: ExponentNumber, wanted: string): boolean | 'unknown' {
  const isSame = number.whole === wanted && /^0*$/.test(number.fraction);
  if (number.open === 0) return isSame;
  if (number.isOfSpreadsheet) return 'unknown';
  if (number.written >= sureDigits) return isSame;
  const distance = BigInt(number.whole) - BigInt(wanted);
  const reach = BigInt(`1${'0'.repeat(number.open)}`);
  return distance < reach && distance > -reach ? 'unknown' : false;
}

/** The dollars of an amount with an exponent, or null where cents may have been rounded away. */
export function amountInExponent({ whole, fraction, isOfSpreadsheet }: ExponentNumber): number | null {
  return isOfSpreadsheet && fraction.length < 2 ? null : Number(`${whole}.${fraction}0`);
}
