const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

type MedlineDate = { readonly 'date-parts': number[][]; readonly season?: number } | { readonly raw: string };

/**
 * A MEDLINE date of publication: `2019 Apr 16`, `2019 Apr`, `2019 Mar-Apr`, `2019 Spring`, `20190416`, or words with a year
 * in them. Gives a CSL date; undefined when there is no date at all.
 */
export function readMedlineDate(text: string): MedlineDate | undefined {
  const date = text.trim();
  if (date === '') return undefined;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (compact !== null) return { 'date-parts': [compact.slice(1).map(Number)] };
  const match = /^(\d{4})(?:[ -]+([A-Za-z]+)(?:[-/][A-Za-z]+)?(?: (\d{1,2}))?)?/.exec(date);
  if (match === null) return { raw: date };
  return withMonth(Number(match[1]), (match[2] ?? '').toLowerCase(), match[3]);
}

function withMonth(year: number, word: string, day: string | undefined): MedlineDate {
  const season = seasons.indexOf(word === 'fall' ? 'autumn' : word) + 1;
  if (season > 0) return { 'date-parts': [[year]], season };
  const month = months.indexOf(word.slice(0, 3)) + 1;
  if (month === 0) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, Number(day)]] };
}
