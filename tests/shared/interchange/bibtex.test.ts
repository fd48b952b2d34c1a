import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBibtex } from '../../../shared/interchange/bibtex-entries.ts';
import { readBibtexFields } from '../../../shared/interchange/bibtex-fields.ts';

const split = (text: string) => {
  const { entries, faults } = splitBibtex(text);
  return {
    entries: entries.map((entry) => [entry.line, entry.key]),
    faults: faults.map((fault) => [fault.line, fault.record]),
  };
};

describe('splitBibtex', () => {
  it('finds entries with their lines, between comments, preambles and junk', () => {
    const text = `Exported by hand
@preamble{"\\newcommand{x}"}
@comment{ @article{hidden, title={no}} }
@article{one, title = {A {nested} title},
  note = "with } in quotes {and} more"}
@Book(two, title = "Round (brackets)")
`;
    expect(split(text)).toEqual({
      entries: [
        [4, 'one'],
        [6, 'two'],
      ],
      faults: [],
    });
  });

  it('names the entry that never ends and goes on with the next', () => {
    expect(split('@article{a, title={x}}\n@article{b, title={y\n}\n@article{c, title={z}}')).toEqual({
      entries: [
        [1, 'a'],
        [4, 'c'],
      ],
      faults: [[2, 'b']],
    });
  });

  it('takes back an entry that a surplus brace closed too early', () => {
    expect(split('@article{a, title={x}},\n year = {2020}\n}\n@article{c, title={z}}')).toEqual({
      entries: [[4, 'c']],
      faults: [[1, 'a']],
    });
  });

  it('gives each entry the strings and the parents that it names', () => {
    const { entries } = splitBibtex(
      '@string{j = "Journal"}\n@string{full = j # " of Tests"}\n@string{other = "x"}\n@inproceedings{a, journal = full, crossref = {P}}\n@proceedings{p, title={T}}',
    );
    expect(entries[0]?.strings).toEqual(['@string{j = "Journal"}', '@string{full = j # " of Tests"}']);
    expect(entries[0]?.parents).toEqual(['@proceedings{p, title={T}}']);
  });

  it('never loses an entry to another one: each is found or named', () => {
    const body = fc.string({ unit: fc.constantFrom('{', '}', '"', 'a', ' ', '\\', '%', '=', ','), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 6 }), (bodies) => {
        const text = bodies.map((value, index) => `@article{key${index}, title = {${value}}}`).join('\n');
        const found = split(text);
        const keys = [...found.entries, ...found.faults].map(([, key]) => key);
        expect([...new Set(keys)].sort()).toEqual(bodies.map((_, index) => `key${index}`));
      }),
    );
  });

  it('takes time that grows with the length alone', () => {
    const unclosed = Array.from({ length: 20_000 }, (_, index) => `@article{key${index}, title = {never closed\n`).join(
      '',
    );
    expect(splitBibtex(unclosed).faults).toHaveLength(20_000);
    // No figure: a square of 800,000 characters would take minutes, and the test's own time limit tells.
  }, 30_000);
});

describe('readBibtexFields', () => {
  it('reads fields that no braces can be trusted for', () => {
    expect(readBibtexFields('@misc{k,\n title = {Fine},\n file = {odd \\} brace,\n year = 2012\n}')).toEqual({
      type: 'misc',
      label: 'k',
      properties: { title: 'Fine', file: '{odd \\} brace', year: '2012' },
    });
  });
});
