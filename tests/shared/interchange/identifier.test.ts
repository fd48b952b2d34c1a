import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDoi, cleanPmid, isIdentifierText, readIdentifiers } from '../../../shared/interchange/identifier.ts';

describe('cleanDoi', () => {
  it.each([
    ['10.7326/M18-2101', '10.7326/m18-2101'],
    ['doi:10.7326/M18-2101', '10.7326/m18-2101'],
    ['DOI: 10.7326/M18-2101.', '10.7326/m18-2101'],
    ['https://doi.org/10.7326/M18-2101', '10.7326/m18-2101'],
    ['http://dx.doi.org/10.1016/S0027-9684(15)31340-7', '10.1016/s0027-9684(15)31340-7'],
    ['(https://doi.org/10.1016/S0027-9684(15)31340-7).', '10.1016/s0027-9684(15)31340-7'],
    ['https://doi.org/10.1002%2F14651858.CD010856.pub3', '10.1002/14651858.cd010856.pub3'],
    ['<a href="https://doi.org/10.1000/x">', '10.1000/x'],
    ['see 10.1000/abc; and', '10.1000/abc'],
  ])('reads %s', (text, doi) => {
    expect(cleanDoi(text)).toBe(doi);
  });

  it.each(['', '10.7326', '110.7326/x', 'doi:none', '10.12/x', 'https://doi.org/10.1000/'])(
    'finds none in "%s"',
    (text) => {
      expect(cleanDoi(text)).toBeNull();
    },
  );

  it('gives the same again for what it gave', () => {
    const name = fc.tuple(fc.integer({ min: 1000, max: 99999 }), fc.string({ unit: 'grapheme', maxLength: 20 }));
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', 'doi:', 'https://doi.org/', '(', 'DOI '),
        ([registrant, suffix], before) => {
          const doi = cleanDoi(`${before}10.${registrant}/${suffix}`);
          if (doi !== null) expect(cleanDoi(doi)).toBe(doi);
        },
      ),
    );
  });
});

describe('cleanPmid', () => {
  it.each([
    ['30831578', '30831578'],
    ['PMID: 30831578', '30831578'],
    ['https://pubmed.ncbi.nlm.nih.gov/30831578/', '30831578'],
    ['30831578 [pmid]', '30831578'],
    ['000012', '12'],
    ['000000000000', null],
    ['0', null],
    ['published in 2019', null],
  ])('reads %s as %s', (text, pmid) => {
    expect(cleanPmid(text)).toBe(pmid);
  });
});

describe('readIdentifiers', () => {
  const ids = (text: string) => readIdentifiers(text).records.map((record) => record.csl.DOI ?? record.csl.PMID);

  it('reads several to a text, one a line or beside one another', () => {
    expect(ids('10.1000/a\nPMID 123456, PMID 234567\nhttps://doi.org/10.1000/b; 10.1000/c')).toEqual([
      '10.1000/a',
      '123456',
      '234567',
      '10.1000/b',
      '10.1000/c',
    ]);
  });

  it('takes the DOI out of a written reference and guesses nothing else', () => {
    const { records } = readIdentifiers(
      'Hviid A, et al. Measles. Ann Intern Med 2019;170:513-520. doi:10.7326/M18-2101.',
    );
    expect(records).toEqual([
      { line: 1, name: '10.7326/m18-2101', key: null, csl: { type: 'article', DOI: '10.7326/m18-2101' } },
    ]);
  });

  it('reads a reference over several lines as one, and no reference list of a document', () => {
    const { records, faults } = readIdentifiers(
      'Hviid A, et al.\nMeasles and autism.\nAnn Intern Med 2019.\nhttps://doi.org/10.7326/M18-2101\n',
    );
    expect([records.length, faults]).toEqual([1, []]);
    expect(isIdentifierText('PT J\nAU Doe\nCR Roe, 2001, DOI 10.1000/a\n   Poe, 2002, DOI 10.1000/b\nER')).toBe(false);
  });

  it('names the line that holds neither', () => {
    expect(readIdentifiers('10.1000/a\n\nno such thing 2019\n10.1000/b').faults).toMatchObject([
      { line: 3, record: 'no such thing 2019' },
    ]);
  });
});
