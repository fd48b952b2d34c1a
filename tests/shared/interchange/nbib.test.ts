import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNbib } from '../../../shared/interchange/nbib.ts';

const record = `PMID- 30831578
OWN - NLM
DP  - 2019 Apr 16
TI  - Measles, Mumps, Rubella Vaccination and Autism: A Nationwide Cohort
      Study.
VI  - 170
IP  - 8
PG  - 513-520
LID - 10.7326/M18-2101 [doi]
FAU - Hviid, Anders
AU  - Hviid A
FAU - Melbye, Mads
AU  - Melbye M
PT  - Journal Article
TA  - Ann Intern Med
JT  - Annals of internal medicine
`;

describe('readNbib', () => {
  it('reads a record of PubMed', () => {
    expect(readNbib(record)).toEqual({
      records: [
        {
          line: 1,
          name: 'PMID 30831578',
          key: null,
          csl: {
            type: 'article-journal',
            title: 'Measles, Mumps, Rubella Vaccination and Autism: A Nationwide Cohort Study',
            author: [
              { family: 'Hviid', given: 'Anders' },
              { family: 'Melbye', given: 'Mads' },
            ],
            'container-title': 'Annals of internal medicine',
            'container-title-short': 'Ann Intern Med',
            issued: { 'date-parts': [[2019, 4, 16]] },
            volume: '170',
            issue: '8',
            page: '513-520',
            DOI: '10.7326/m18-2101',
            PMID: '30831578',
          },
        },
      ],
      faults: [],
    });
  });

  it('takes a record without PMID by its title and makes no PMID up', () => {
    const { records } = readNbib('TI  - A title alone.\nAU  - Smith JA\nPT  - Case Reports\n');
    expect(records).toMatchObject([
      { csl: { title: 'A title alone', author: [{ family: 'Smith', given: 'JA' }] }, design: 'case_series' },
    ]);
    expect(records[0]?.csl.PMID).toBeUndefined();
    expect(records[0]?.remark).toContain('no PMID');
  });

  it('reports a record with neither title nor identifier by its line and goes on', () => {
    const { records, faults } = readNbib(`OWN - NLM\nAB  - Only an abstract.\n\n${record}`);
    expect(faults).toMatchObject([{ line: 1 }]);
    expect(records).toMatchObject([{ line: 4 }]);
  });

  it.each([
    ['PT  - Retracted Publication', { status: 'retracted' }],
    ['RIN - Lancet. 2010', { status: 'retracted' }],
    ['EIN - Ann Intern Med. 2020', { status: 'corrected' }],
    ['ECI - BMJ. 2020', { status: 'concern' }],
    ['PT  - Randomized Controlled Trial', { design: 'randomised_trial' }],
    ['PT  - Meta-Analysis', { design: 'systematic_review' }],
  ])('states what %s states', (line, stated) => {
    expect(readNbib(`${record}${line}\n`).records).toMatchObject([stated]);
  });

  it.each([
    ['2019', { 'date-parts': [[2019]] }],
    ['2019 Mar-Apr', { 'date-parts': [[2019, 3]] }],
    ['2019 Fall', { 'date-parts': [[2019]], season: 3 }],
    ['20190416', { 'date-parts': [[2019, 4, 16]] }],
    ['no date', { raw: 'no date' }],
  ])('reads the date %s', (text, issued) => {
    expect(readNbib(`TI  - A\nDP  - ${text}\n`).records[0]?.csl.issued).toEqual(issued);
  });

  it('gives back what was printed', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,10}$/);
    const printable = fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
      authors: fc.array(fc.record({ family: word, given: word }), { minLength: 1, maxLength: 5 }),
      year: fc.integer({ min: 1900, max: 2026 }),
      pmid: fc.option(fc.integer({ min: 1, max: 99_999_999 }).map(String)),
    });
    fc.assert(
      fc.property(fc.array(printable, { maxLength: 5 }), (works) => {
        const read = readNbib(works.map(print).join('\n')).records.map((found) => found.csl);
        expect(read).toEqual(
          works.map(({ title, authors, year, pmid }) => ({
            type: 'article-journal',
            title,
            author: authors,
            issued: { 'date-parts': [[year]] },
            ...(pmid === null ? {} : { PMID: pmid }),
          })),
        );
      }),
    );
  });
});

interface Work {
  readonly title: string;
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly year: number;
  readonly pmid: string | null;
}

/** Folds the title after 80 characters, as PubMed does. */
function print({ title, authors, year, pmid }: Work): string {
  const lines = title.replace(/(.{60,80}) /g, '$1\n      ');
  const names = authors.map((name) => `FAU - ${name.family}, ${name.given}\nAU  - ${name.family} X\n`).join('');
  return `${pmid === null ? 'OWN - NLM\n' : `PMID- ${pmid}\n`}TI  - ${lines}\nDP  - ${year}\n${names}`;
}
