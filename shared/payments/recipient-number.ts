import { AppError } from '../app-error.ts';

/** Which of the two numbers of Open Payments somebody is looked for by. A name is never enough: thousands of physicians share theirs. */
export const numberKinds = ['npi', 'profile_id'] as const;

export interface RecipientNumber {
  readonly kind: (typeof numberKinds)[number];
  readonly digits: string;
}

/** Reads an NPI or a profile id as somebody typed it. Raises `invalid_input` for what cannot be one. */
export function recipientNumber(kind: RecipientNumber['kind'], typed: string): RecipientNumber {
  return { kind, digits: kind === 'npi' ? npiDigits(typed) : profileDigits(typed) };
}

/** 45 CFR 162.406: ten digits, of which the last makes the number with 80840 before it pass Luhn's test; the first is 1 or 2. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhnSum(`80840${digits}`) % 10 === 0;
}

function npiDigits(typed: string): string {
  const digits = typed.trim();
  if (isNpi(digits)) return digits;
  const why = /^\d{10}$/.test(digits)
    ? 'its check digit does not fit, so at least one digit is wrong'
    : 'an NPI has ten digits';
  throw wrongNumber('npi', `“${typed}” is no NPI: ${why}. Nothing was read. Copy the number from the NPI registry.`);
}

function profileDigits(typed: string): string {
  const digits = typed.trim().replace(/^0+/, '');
  if (/^\d{1,19}$/.test(digits)) return digits;
  throw wrongNumber(
    'profileId',
    `“${typed}” is no Open Payments profile id: it has digits only. Nothing was read. It stands in the address of the physician's page on openpaymentsdata.cms.gov.`,
  );
}

function luhnSum(digits: string): number {
  const values = Array.from(digits, Number).reverse();
  return values.reduce((sum, digit, place) => {
    const doubled = place % 2 === 1 ? 2 * digit : digit;
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}

function wrongNumber(field: string, sentence: string): AppError {
  return new AppError('invalid_input', sentence, { fields: { [field]: sentence } });
}
