/** The ways in which numbers of persons prove themselves. Each takes letters and digits without signs between. */
export const checkDigits = { luhn, nhs, verhoeff, medicareAustralia, spanishLetter, cpf, vin, ssn } as const;

/** ISO/IEC 7812-1: every second digit from the right doubled, the digits of the sum of all end in 0. */
function luhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return /[1-9]/.test(digits) && sum % 10 === 0;
}

/** Ten digits; the last is 11 minus the weighted sum of the others modulo 11 (NHS Data Dictionary). */
function nhs(digits: string): boolean {
  if (digits.length !== 10) return false;
  const check = (11 - (weightedSum(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** Ten or eleven digits; the ninth is the weighted sum of the first eight modulo 10 (Services Australia). */
function medicareAustralia(digits: string): boolean {
  if (!/^[2-6]\d{9,10}$/.test(digits)) return false;
  return weightedSum(digits.slice(0, 8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

/** DNI and NIE: the letter of the number modulo 23, with X, Y, Z for 0, 1, 2 at the beginning (Orden INT/2058/2008). */
function spanishLetter(text: string): boolean {
  const upper = text.toUpperCase();
  const number = upper.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return /^\d{8}$/.test(number) && 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23) === upper.slice(-1);
}

/** The eleven digits of a Brazilian taxpayer: two check digits modulo 11. */
function cpf(digits: string): boolean {
  if (digits.length !== 11 || /^(\d)\1{10}$/.test(digits)) return false;
  return [9, 10].every((length) => {
    const weights = Array.from({ length }, (_, index) => length + 1 - index);
    return ((weightedSum(digits.slice(0, length), weights) * 10) % 11) % 10 === Number(digits[length]);
  });
}

/** A US social security number in a range that is given out. */
function ssn(digits: string): boolean {
  return digits.length === 9 && !/^(?:000|666|9)/.test(digits) && !/^\d{3}00/.test(digits) && !digits.endsWith('0000');
}

/** 17 letters and digits, the ninth a check modulo 11 (49 CFR 565); cars from outside North America need not have it. */
function vin(text: string): boolean {
  const upper = text.toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(upper) || !/\d{4}$/.test(upper)) return false;
  const values = Array.from(upper).map((sign) => (/\d/.test(sign) ? Number(sign) : (vinValues[sign] ?? 0)));
  const sum = values.reduce((total, value, index) => total + value * (vinWeights[index] ?? 0), 0);
  return 'X' === upper[8] ? sum % 11 === 10 : sum % 11 === Number(upper[8]);
}

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('ABCDEFGH')
    .map((sign, index) => [sign, index + 1] as const)
    .concat(
      Array.from('JKLMN').map((sign, index) => [sign, index + 1] as const),
      [['P', 7] as const, ['R', 9] as const],
      Array.from('STUVWXYZ').map((sign, index) => [sign, index + 2] as const),
    ),
);

/** Aadhaar: the last digit closes the dihedral group of order five (Verhoeff, 1969). */
function verhoeff(digits: string): boolean {
  let check = 0;
  for (const [index, digit] of Array.from(digits).reverse().entries()) {
    check = dihedral(check, permuted(Number(digit), index % 8));
  }
  return check === 0;
}

function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
  let value = digit;
  for (let step = 0; step < times; step += 1) value = permutation[value] ?? 0;
  return value;
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0);
}
