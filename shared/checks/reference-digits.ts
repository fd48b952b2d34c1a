/** The check digits of numbers that works and writers carry. Each takes the number without hyphens. */
export const referenceDigits = { weighted11, orcid, isbn13 } as const;

/** ISBN-10 and ISSN: the digits weighted down to 1 add up to a multiple of 11; `X` is ten, in the last place alone. */
function weighted11(digits: string): boolean {
  if (!/^\d+[\dXx]$/.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, sign, index) => total + valueOf(sign) * (digits.length - index), 0);
  return sum % 11 === 0;
}

/** ISO 7064 mod 11-2, as ORCID uses it. */
function orcid(digits: string): boolean {
  if (!/^\d{15}[\dXx]$/.test(digits)) return false;
  const total = Array.from(digits.slice(0, 15)).reduce((sum, sign) => (sum + Number(sign)) * 2, 0);
  return (12 - (total % 11)) % 11 === valueOf(digits.charAt(15));
}

function isbn13(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  return (
    Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
  );
}

function valueOf(sign: string): number {
  return sign === 'X' || sign === 'x' ? 10 : Number(sign);
}
