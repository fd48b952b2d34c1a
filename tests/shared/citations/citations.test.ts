import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyChooser } from '../../../shared/citations/citation-key.ts';
import { describeSource } from '../../../shared/citations/describe-source.ts';
import { mergeCsl } from '../../../shared/citations/merge-csl.ts';
import { groupSameWorks, identifyWork } from '../../../shared/citations/same-work.ts';
import { statedDesign, statedStatus } from '../../../shared/citations/source-state.ts';
import type { CslRecord } from '../../../shared/model/source.ts';

const authors = (...families: string[]) => families.map((family) => ({ family }));

describe('describeSource', () => {
  it.each([
    [authors(), ''],
    [authors('Hviid'), 'Hviid'],
    [authors('Smith', 'Jones'), 'Smith and Jones'],
    [authors('Hviid', 'Hansen', 'Frisch'), 'Hviid et al.'],
    [[{ literal: 'World Health Organization' }], 'World Health Organization'],
    [[{ family: 'Falcaro' }, { literal: 'et al.' }], 'Falcaro et al.'],
    [[{ family: 'Beek', 'non-dropping-particle': 'van' }], 'van Beek'],
  ])('shortens %j to "%s"', (author, short) => {
    expect(describeSource({ type: 'book', author }).authorsShort).toBe(short);
  });

  it.each([
    [{ 'date-parts': [[2019, 4]] }, '2019'],
    [{ 'date-parts': [['2019']] }, '2019'],
    [{ raw: 'c. 1998, reprinted' }, '1998'],
    [{ literal: '13th Century' }, ''],
    [{ 'date-parts': [[0]] }, ''],
  ])('reads the year of %j', (issued, year) => {
    expect(describeSource({ type: 'book', issued }).year).toBe(year);
  });

  it('prefers the DOI as link, then the URL, then PubMed, and never another scheme', () => {
    const link = (csl: Partial<CslRecord>) => describeSource({ type: 'book', ...csl }).link;
    expect(link({ DOI: '10.1000/A<b>', URL: 'https://example.org/' })).toBe('https://doi.org/10.1000/a');
    expect(link({ URL: 'https://example.org/x', PMID: '12' })).toBe('https://example.org/x');
    expect(link({ URL: 'javascript:alert(1)', PMID: '12' })).toBe('https://pubmed.ncbi.nlm.nih.gov/12/');
    expect(link({ URL: 'nowhere' })).toBeNull();
    expect(describeSource({ type: 'book', URL: 'https://doi.org/10.1000/Q' }).doi).toBe('10.1000/q');
  });

  it('drops marks from a title and keeps other angle brackets', () => {
    expect(describeSource({ type: 'book', title: 'CO<sub>2</sub> in <i>E. coli</i>, p <0.05' }).title).toBe(
      'CO2 in E. coli, p <0.05',
    );
  });
});

describe('createKeyChooser', () => {
  const choose = (csl: Partial<CslRecord>, given: string | null = null, taken: string[] = []) =>
    createKeyChooser((key) => taken.includes(key))({ type: 'book', ...csl }, given);

  it('makes a key of name and year, in plain letters', () => {
    expect(choose({ author: authors('Jørgensen-Łuk'), issued: { 'date-parts': [[2019]] } })).toBe('jorgensenluk2019');
    expect(choose({ title: 'RETRACTED: A title with words' })).toBe('title');
    expect(choose({ author: authors('凯撒'), issued: { 'date-parts': [[2013]] }, title: '书' })).toBe('source2013');
    expect(choose({ PMID: '30831578' })).toBe('pmid-30831578');
    expect(choose({ DOI: '10.1016/S0027-9684(15)31340-7' })).toBe('doi-10.1016-s0027-9684-15-31340-7');
  });

  it('keeps the key of the file when it is free and can be cited', () => {
    expect(choose({ title: 'A' }, 'Smith:2001')).toBe('Smith:2001');
    expect(choose({ title: 'Words' }, 'Smith:2001', ['Smith:2001'])).toBe('words');
    expect(choose({ title: 'Words' }, 'a b')).toBe('words');
    expect(choose({ title: 'Words' }, 'ends.')).toBe('words');
  });

  it('never gives one key twice, however many ask', () => {
    const taken = new Set<string>();
    const chooseKey = createKeyChooser((key) => taken.has(key));
    for (let number = 0; number < 800; number += 1)
      taken.add(chooseKey({ type: 'book', author: authors('Wang') }, null));
    expect(taken.size).toBe(800);
    expect([...taken].slice(0, 3)).toEqual(['wang', 'wanga', 'wangb']);
  });
});

const csl: fc.Arbitrary<CslRecord> = fc
  .record(
    {
      title: fc.constantFrom('Measles and MMR', 'measles and mmr!', 'Sugar', 'RETRACTED: Sugar'),
      author: fc.constantFrom(authors('Hviid'), authors('HVIID', 'Frisch'), authors('Wolraich')),
      issued: fc.constantFrom(...[2019, 1995].map((year) => ({ 'date-parts': [[year]] }))),
      DOI: fc.constantFrom('10.1000/a', '10.1000/A', '10.1000/b'),
      PMID: fc.constantFrom('1', '2'),
      publisher: fc.constantFrom('P', 'Q'),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ type: 'book', ...fields }));

describe('groupSameWorks', () => {
  it('groups by DOI, PMID or title, and not where identifiers differ', () => {
    const works = [
      { doi: '10.1/a', pmid: null, workKey: 't' },
      { doi: null, pmid: '1', workKey: '' },
      { doi: '10.1/a', pmid: '1', workKey: '' },
      { doi: null, pmid: null, workKey: 't' },
      { doi: '10.1/b', pmid: null, workKey: 'u' },
      { doi: '10.1/c', pmid: null, workKey: 'u' },
      { doi: null, pmid: null, workKey: 'u' },
    ];
    expect(groupSameWorks(works)).toEqual([[0, 1, 2, 3], [4], [5], [6]]);
  });

  it('gives the same groups in any order', () => {
    const shuffled = fc.array(csl, { maxLength: 12 }).chain((records) => {
      const places = records.map((_, index) => index);
      return fc.tuple(fc.constant(records), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    fc.assert(
      fc.property(shuffled, ([records, order]) => {
        const works = records.map(identifyWork);
        const straight = groupSameWorks(works).map((group) => group.join());
        const other = groupSameWorks(order.map((index) => works[index]).filter((work) => work !== undefined)).map(
          (group) =>
            group
              .map((place) => order[place] ?? -1)
              .sort((a, b) => a - b)
              .join(),
        );
        expect(other.sort()).toEqual(straight.sort());
      }),
    );
  });
});

describe('mergeCsl', () => {
  it('fills what is missing, changes nothing that is there, and does so once', () => {
    fc.assert(
      fc.property(csl, csl, (one, other) => {
        const merged = mergeCsl(one, other);
        for (const [name, value] of Object.entries(one)) if (name !== 'type') expect(merged[name]).toEqual(value);
        expect(mergeCsl(merged, other)).toEqual(merged);
        expect(mergeCsl(one, one)).toEqual(one);
      }),
    );
  });
});

describe('what a record states of itself', () => {
  it.each([
    [{ status: 'Retracted' }, 'retracted'],
    [{ title: 'RETRACTED: Ileal hyperplasia' }, 'retracted'],
    [{ title: 'Retracted Article: Ileal' }, 'retracted'],
    [{ title: '[RETRACTED] Ileal' }, 'retracted'],
    [{ title: 'Retracted papers and why they matter' }, 'current'],
    [{ status: 'in press' }, 'current'],
  ])('%j is %s', (fields, status) => {
    expect(statedStatus({ type: 'book', ...fields })).toBe(status);
  });

  it.each([
    ['Design: Nationwide register-based cohort study, Denmark.', 'cohort'],
    ['Design: Meta-analysis of case-control and cohort studies.', 'systematic_review'],
    ['Design: Randomised, double-blind trial.', 'randomised_trial'],
    ['Design: Open-label, non-randomised study.', 'unknown'],
    ['A randomised trial, says the note.', 'unknown'],
  ])('the note "%s" states the design %s', (note, design) => {
    expect(statedDesign({ type: 'book', note })).toBe(design);
  });
});
