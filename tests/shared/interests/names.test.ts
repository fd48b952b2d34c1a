import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../../shared/interests/automaton.ts';
import { shortestName, withoutLegalForm } from '../../../shared/interests/company-forms.ts';
import { readEntityFile } from '../../../shared/interests/entity-files.ts';
import { createEntityTable, shippedTable } from '../../../shared/interests/entity-table.ts';
import { foldName, foldText } from '../../../shared/interests/fold-name.ts';

function namedIn(text: string): readonly string[] {
  return [
    ...new Set(
      shippedTable()
        .finder.find(text)
        .map(({ text: written, value }) => `${written} = ${value.name}`),
    ),
  ];
}

describe('the automaton', () => {
  it('finds what looking everywhere finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c') }),
        (patterns, text) => {
          const found = createAutomaton(patterns)
            .find(text)
            .map(({ pattern, start, end }) => `${pattern} ${start} ${end}`);
          const wanted = patterns.flatMap((pattern, index) =>
            Array.from(text, (_, start) => start).flatMap((start) =>
              text.startsWith(pattern, start) ? [`${index} ${start} ${start + pattern.length}`] : [],
            ),
          );
          expect([...found].sort()).toEqual(wanted.sort());
        },
      ),
    );
  });
});

describe('folding', () => {
  it('keeps an offset for each character, and they never go back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, at } = foldText(text);
        expect(at).toHaveLength(folded.length + 1);
        expect(at.every((offset, index) => index === 0 || offset >= (at[index - 1] ?? 0))).toBe(true);
        expect(at.at(-1)).toBe(text.length);
      }),
    );
  });
});

describe('folding plain names in one go', () => {
  it('says what folding letter by letter says', () => {
    const plain = fc.string({ unit: fc.constantFrom('A', 'b', 'Z', '9', ' ', '-', '_', '.', '&', "'", '(', ')', '+') });
    fc.assert(
      fc.property(plain, (name) => {
        expect(foldName(name)).toBe(foldText(name).text.trim());
      }),
    );
  });
});

describe('names in a text', () => {
  it.each([
    ['Ozempic’s price', ['Ozempic’s = Ozempic']],
    ['#OzempicFace', ['#OzempicFace = Ozempic']],
    ['@NovoNordiskUS', ['@NovoNordiskUS = Novo Nordisk']],
    ['read novonordisk.com', ['novonordisk = Novo Nordisk']],
    ['gliflozins and GLP1s', ['gliflozins = SGLT2 inhibitor', 'GLP1s = GLP-1']],
    ['辉瑞Pfizer疫苗', ['Pfizer = Pfizer']],
    ['La Roche-Posay', ['La Roche-Posay = La Roche-Posay']],
    ['NESTLÉ, Nestle', ['NESTLÉ = Nestlé', 'Nestle = Nestlé']],
    ['Abbott’s glucose sensor', ['Abbott’s = Abbott', 'glucose sensor = glucose sensor']],
    ['the Calm app', ['Calm app = Calm app']],
  ])('finds %s', (text, names) => {
    expect(namedIn(text)).toEqual(names);
  });

  it.each([
    ['a de novo mutation'],
    ['Governor Abbott signed the vaccine bill'],
    ['our ward sister Monika Bayer retires'],
    ['my daughter Lilly had her first tooth'],
    ['seed oils, a calm mind, a clear head'],
    ['amoxicillin 500 mg BD'],
    ['it blocks GSK-3, an enzyme'],
    ['los actos de ayer, y allí'],
    ['subozempically'],
  ])('leaves alone: %s', (text) => {
    expect(namedIn(text).filter((name) => !/ = [a-z]/.test(name))).toEqual([]);
  });
});

describe('a product behind a word for people', () => {
  it.each([
    ['Ask your nurse. Ozempic lowers it.', 'Ozempic'],
    ['I gave my patient Ozempic.', 'Ozempic'],
    ['A drug called Wegovy is new.', 'Wegovy'],
    ['In Virginia Moderna builds a plant.', 'Moderna'],
    ['Dr. Abbott wrote this.', ''],
    ['Ms Pfizer was here.', ''],
    ['My daughter Lilly takes a vaccine.', ''],
  ])('is no person where nobody bears its name: %s', (text, named) => {
    expect(
      shippedTable()
        .finder.find(text)
        .map((one) => one.text)
        .join(),
    ).toBe(named);
  });
});

describe('names of companies', () => {
  it('are one in every legal form, and two where a form is part of the name', () => {
    expect(['Pfizer Inc.', 'PFIZER, INC', 'Pfizer GmbH', 'Pfizer S.A.'].map(withoutLegalForm)).toEqual(
      Array(4).fill('pfizer'),
    );
    expect(withoutLegalForm('Novo Nordisk A/S')).toBe('novo nordisk');
    expect(
      shippedTable()
        .named('Merck KGaA')
        .map(({ name }) => name),
    ).toEqual(['Merck KGaA']);
    expect(
      shippedTable()
        .named('Merck & Co., Inc.')
        .map(({ name }) => name),
    ).toEqual(['Merck']);
    expect(shortestName('Novartis Pharma Schweiz AG')).toBe('novartis');
  });
});

describe('files of entities', () => {
  it('reads the directory of the FDA, one product for each brand', () => {
    const header = 'PRODUCTID\tPRODUCTNDC\tPRODUCTTYPENAME\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tLABELERNAME';
    const rows = [
      '1\t0001-1\tHUMAN\tExamplex\texamplimab\tExample Pharma Inc',
      '2\t0002-1\tHUMAN\tEXAMPLEX\texamplimab\tRepack LLC',
    ];
    const entities = readEntityFile([header, ...rows, ''].join('\r\n'));
    expect(entities).toEqual([
      {
        ...{ name: 'Examplex', kind: 'product', names: ['Examplex', 'examplimab'] },
        ...{ makers: ['Example Pharma Inc', 'Repack LLC'], classes: [], source: 'regulator' },
      },
    ]);
    const table = createEntityTable(entities);
    expect(table.madeBy('Example Pharma').map(({ name }) => name)).toEqual(['Examplex']);
  });

  it('reads a CSV of one’s own, with columns by name in any order', () => {
    const text =
      'Makers;Name;Kind;Other names\n"Halden Biotech";Haldexin;product;"haldex; HX-1"\n;Riverbend Lab;provider;\n';
    expect(
      readEntityFile(text).map(({ name, kind, names, makers, source }) => [name, kind, names, makers, source]),
    ).toEqual([
      ['Haldexin', 'product', ['Haldexin', 'haldex', 'HX-1'], ['Halden Biotech'], 'own'],
      ['Riverbend Lab', 'company', ['Riverbend Lab'], [], 'own'],
    ]);
  });

  it('refuses a file that is neither, and says why', () => {
    expect(() => readEntityFile('a,b\n1,2\n')).toThrow(/name the columns/);
    expect(() => readEntityFile('name,kind\nHaldexin,animal\n')).toThrow(/Line 2/);
    expect(() => readEntityFile('PRODUCTID\tPRODUCTNDC\n1\t2\n')).toThrow(/PROPRIETARYNAME/);
  });
});

describe('the shipped table', () => {
  it.each([
    ['Noveltreat', ['Sun Pharma']],
    ['Sematrinity', ['Sun Pharma']],
    ['Udenyca', ['Intas']],
    ['Alinamin', ['Alinamin Pharmaceutical']],
    ['Nimbex', []],
    ['Ponvory', []],
  ])('knows who makes %s today, or keeps silent', (product, makers) => {
    expect(
      shippedTable()
        .named(product)
        .flatMap((one) => one.makers),
    ).toEqual(makers);
  });

  it.each([
    ['Actilyse', 'tenecteplase'],
    ['liso-cel', 'ide-cel'],
    ['Tafinlar', 'trametinib'],
    ['Soliris', 'ravulizumab'],
  ])('keeps %s and %s apart, which are two medicines of one maker', (one, other) => {
    const table = shippedTable();
    expect(table.named(one).some((known) => table.named(other).includes(known))).toBe(false);
  });

  it('has more than four hundred products, makers and services, each with a name and a source', () => {
    const { entities } = shippedTable();
    expect(entities.filter(({ kind }) => kind !== 'class').length).toBeGreaterThan(400);
    expect(entities.filter(({ name, names }) => name === '' || names.some((one) => one.trim() === ''))).toEqual([]);
  });

  it('knows every class that a product bears', () => {
    const known = new Set(shippedTable().entities.map(({ names }) => names[0]));
    expect(known.has('GLP-1')).toBe(true);
    expect(
      shippedTable()
        .madeBy('Novo Nordisk')
        .map(({ name }) => name),
    ).toContain('Ozempic');
  });
});
