import type { checkDigits } from '../check-digits.ts';

/**
 * A number by which a country knows a person. `words` must stand in the sentence where the form alone could be anything else; `check` proves the digits.
 * Adding a country is adding rows.
 */
export interface NationalIdentifier {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly kind: 'person' | 'record' | 'plan';
  readonly form: RegExp;
  readonly words: RegExp | null;
  readonly check: keyof typeof checkDigits | null;
}

export const nationalIdentifiers: readonly NationalIdentifier[] = [
  // United States
  { country: 'US', kind: 'person', form: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, words: null, check: 'ssn' },
  {
    country: 'US',
    kind: 'person',
    form: /(?<![\d-])\d{9}(?![\d-])/g,
    words: /\b(?:SSN|social security)\b/i,
    check: 'ssn',
  },
  {
    country: 'US',
    kind: 'plan',
    form: /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/g,
    words: null,
    check: null,
  },
  // United Kingdom
  {
    country: 'GB',
    kind: 'record',
    form: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
    words: /\bNHS\b|\bpatient\b|\bCHI\b|\bH&C\b/i,
    check: 'nhs',
  },
  {
    country: 'GB',
    kind: 'person',
    form: /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    words: null,
    check: null,
  },
  // Canada
  {
    country: 'CA',
    kind: 'person',
    form: /(?<![\d-])\d{3}[ -]\d{3}[ -]\d{3}(?![\d-])/g,
    words: /\b(?:SIN|social insurance)\b/,
    check: 'luhn',
  },
  {
    country: 'CA',
    kind: 'plan',
    form: /(?<![\d-])\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?(?![\d-])/g,
    words: /\b(?:OHIP|health card|PHN|carte santé|personal health number)\b/i,
    check: null,
  },
  {
    country: 'CA',
    kind: 'plan',
    form: /\b[A-Z]{4} ?\d{4} ?\d{4}\b/g,
    words: /\b(?:RAMQ|health card|health insurance)\b/i,
    check: null,
  },
  // Australia
  {
    country: 'AU',
    kind: 'plan',
    form: /(?<![\d-])[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ -/]?\d)?(?![\d-])/g,
    words: /\bmedicare\b/i,
    check: 'medicareAustralia',
  },
  { country: 'AU', kind: 'record', form: /(?<!\d)8003 ?60\d{2} ?\d{4} ?\d{4}(?!\d)/g, words: null, check: 'luhn' },
  {
    country: 'AU',
    kind: 'person',
    form: /(?<!\d)\d{3} ?\d{3} ?\d{3}(?!\d)/g,
    words: /\b(?:TFN|tax file)\b/i,
    check: null,
  },
  // India
  {
    country: 'IN',
    kind: 'person',
    form: /(?<![\d-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\d-])/g,
    words: /\b(?:aadhaar|aadhar|uidai)\b/i,
    check: null,
  },
  {
    country: 'IN',
    kind: 'person',
    form: /(?<![\d-])[2-9]\d{3} \d{4} \d{4}(?![\d -]*\d)/g,
    words: /\bpatient\b/i,
    check: 'verhoeff',
  },
  {
    country: 'IN',
    kind: 'record',
    form: /(?<![\d-])\d{2}-\d{4}-\d{4}-\d{4}(?![\d-])/g,
    words: /\b(?:ABHA|health id)\b/i,
    check: null,
  },
  { country: 'IN', kind: 'person', form: /\b[A-Z]{3}[PCHFATBLJG][A-Z]\d{4}[A-Z]\b/g, words: /\bPAN\b/, check: null },
  // Spain and Latin America
  {
    country: 'ES',
    kind: 'person',
    form: /(?<![\p{L}\d])(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\d])/gu,
    words: null,
    check: 'spanishLetter',
  },
  { country: 'MX', kind: 'person', form: /\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d\b/g, words: null, check: null },
  { country: 'BR', kind: 'person', form: /(?<!\d)\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g, words: null, check: 'cpf' },
  { country: 'CL', kind: 'person', form: /(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dkK](?![\d-])/g, words: null, check: null },
  // Ireland, Nigeria
  { country: 'IE', kind: 'person', form: /\b\d{7}[A-W][A-IW]?\b/g, words: /\bPPS\b/i, check: null },
  { country: 'NG', kind: 'person', form: /(?<!\d)\d{11}(?!\d)/g, words: /\b(?:NIN|BVN)\b/, check: null },
];
