import { describe, expect, it } from 'vitest';
import {
  amount,
  byNpi,
  byProfileId,
  type Cells,
  company,
  csvOf,
  nature,
  newColumns,
  oldColumns,
  only,
  ordinary,
  other,
  otherNpi,
  ownershipColumns,
  ownNpi,
  ownProfileId,
  product,
  read,
  researchColumns,
} from './payment-files.ts';

describe('the two layouts', () => {
  it('have the 91 and 75 columns of the files', () => {
    expect([newColumns.length, oldColumns.length]).toEqual([91, 75]);
    expect(new Set([...newColumns, ...oldColumns]).size).toBeLessThan(newColumns.length + oldColumns.length);
  });

  it('finds the rows of an NPI and nobody else’s, wherever the columns stand', () => {
    for (const columns of [newColumns, [...newColumns].reverse()]) {
      const { payments, rowsInFile, file, programYears } = read(csvOf(columns, [other, ordinary, other]));
      expect({ rowsInFile, file, programYears }).toEqual({ rowsInFile: 3, file: 'general', programYears: [2024] });
      expect(payments).toMatchObject([{ line: 3, company: 'Novo Nordisk Inc', amount: 1250, date: '2024-03-14' }]);
    }
  });

  it('finds the rows of a profile id in both', () => {
    expect(only(csvOf(oldColumns, [other, ordinary]), byProfileId).recordId).toBe('900000001');
    expect(only(csvOf(newColumns, [other, ordinary]), byProfileId).recordId).toBe('900000001');
  });

  it('asks for the profile id when an NPI is looked for where there is none', () => {
    expect(() => read(csvOf(oldColumns, [ordinary]))).toThrow(/no column with an NPI.*profile id/);
  });

  it('never takes a name, a part of a number, or a number in another column for the person', () => {
    const rows = [
      { ...other, Covered_Recipient_Last_Name: ownNpi, Contextual_Information: `see ${ownNpi}`, Record_ID: ownNpi },
      { ...other, Covered_Recipient_NPI: `${ownNpi}0` },
      { ...other, Covered_Recipient_NPI: ownNpi.slice(1) },
      { ...other, Covered_Recipient_NPI: '' },
    ];
    expect(read(csvOf(newColumns, rows)).payments).toEqual([]);
  });

  it('takes columns in small letters, as the website’s tables have them, and days as it writes them', () => {
    const columns = newColumns.map((name) => name.toLowerCase());
    const row = Object.fromEntries(Object.entries(ordinary).map(([name, text]) => [name.toLowerCase(), text]));
    expect(only(csvOf(columns, [{ ...row, date_of_payment: '2024-03-14' }])).date).toBe('2024-03-14');
  });
});

describe('a row', () => {
  it('has up to five products in the words of the file', () => {
    const names = ['OZEMPIC', 'Wegovy', '', 'Pen, blue', 'NovoFine "Plus"'];
    const cells = Object.fromEntries(names.map((name, place) => [product(place + 1), name]));
    const details = {
      Covered_or_Noncovered_Indicator_1: 'Covered',
      Covered_or_Noncovered_Indicator_2: 'Non-Covered',
      Indicate_Drug_or_Biological_or_Device_or_Medical_Supply_1: 'Drug',
      Product_Category_or_Therapeutic_Area_1: 'DIABETES',
      Associated_Drug_or_Biological_NDC_1: '0169-4132-12',
      Associated_Device_or_Medical_Supply_PDI_4: '00361755041234',
    };
    const { products } = only(csvOf(newColumns, [{ ...ordinary, ...cells, ...details }]));
    expect(products.map(({ name }) => name)).toEqual(['OZEMPIC', 'Wegovy', 'Pen, blue', 'NovoFine "Plus"']);
    expect(products[0]).toEqual({
      ...{ name: 'OZEMPIC', kind: 'Drug', area: 'DIABETES', isCovered: true, ndc: '0169-4132-12', deviceId: '' },
    });
    expect(products.map(({ isCovered }) => isCovered)).toEqual([true, false, null, null]);
    expect(products[2]?.deviceId).toBe('00361755041234');
  });

  it('is disputed when the file says so', () => {
    const rows = ['Yes', 'No', ''].map((word) => ({ ...ordinary, Dispute_Status_for_Publication: word }));
    expect(read(csvOf(newColumns, rows)).payments.map(({ disputed }) => disputed)).toEqual([true, false, false]);
  });

  it.each([
    ['Consulting Fee', 'consulting'],
    ['Honoraria', 'speaker'],
    ['Food and Beverage', 'gift'],
    ['Travel and Lodging', 'travel'],
    ['Royalty or License', 'royalty'],
    ['Grant', 'grant'],
    ['Acquisitions', 'shares'],
    ['Current or prospective ownership or investment interest', 'shares'],
    ['Debt forgiveness', 'other'],
    ['Space rental or facility fees(teaching hospital only)', 'other'],
    ['Compensation for services other than consulting, including serving as faculty or as a speaker at a v', 'speaker'],
    [
      'Compensation for serving as faculty or as a speaker for an accredited or certified continuing education program',
      'speaker',
    ],
  ])('of the nature %s is of the category %s', (words, category) => {
    const payment = only(csvOf(newColumns, [{ ...ordinary, [nature]: words }]));
    expect(payment).toMatchObject({ nature: words, category, isNatureKnown: true });
  });

  it('of a nature that nobody knows keeps its words', () => {
    expect(only(csvOf(newColumns, [{ ...ordinary, [nature]: 'Moon dust' }]))).toMatchObject({
      ...{ nature: 'Moon dust', category: 'other', isNatureKnown: false },
    });
  });

  it('went to the institution when a third party that is not the person took it', () => {
    const third = { ...ordinary, Third_Party_Payment_Recipient_Indicator: 'Entity' };
    const own = { ...third, Third_Party_Equals_Covered_Recipient_Indicator: 'Yes' };
    const found = read(csvOf(newColumns, [ordinary, third, own])).payments.map(({ beneficiary }) => beneficiary);
    expect(found).toEqual(['self', 'institution', 'self']);
  });
});

describe('research and ownership', () => {
  it('finds an investigator, whose study somebody else was paid for', () => {
    const row: Cells = {
      ...{ Covered_Recipient_Type: 'Covered Recipient Teaching Hospital', Principal_Investigator_2_NPI: ownNpi },
      ...{ Principal_Investigator_1_NPI: otherNpi, [company]: 'Pfizer Inc.', [amount]: '31000.5' },
      ...{ Date_of_Payment: '02/29/2024', Name_of_Study: 'A study', Dispute_Status_for_Publication: 'No' },
      ...{ Record_ID: '1', Program_Year: '2024' },
    };
    const { file, payments } = read(csvOf(researchColumns, [row, { ...row, Principal_Investigator_2_NPI: otherNpi }]));
    expect(file).toBe('research');
    expect(payments).toMatchObject([
      { role: 'investigator', category: 'grant', beneficiary: 'institution', study: 'A study', amount: 31_000.5 },
    ]);
  });

  it('finds shares of the person and of the family', () => {
    const row: Cells = {
      ...{
        Physician_NPI: ownNpi,
        Physician_Profile_ID: ownProfileId,
        [company]: 'Bone Screws LLC',
        Program_Year: '2023',
      },
      ...{ Total_Amount_Invested_USDollars: '0', Value_of_Interest: '25000', Terms_of_Interest: 'Common stock' },
      ...{ Dispute_Status_for_Publication: 'Yes', Record_ID: '5' },
    };
    const holder = 'Interest_Held_by_Physician_or_an_Immediate_Family_Member';
    const rows = [
      { ...row, [holder]: 'Physician Covered Recipient' },
      { ...row, [holder]: 'Immediate family member' },
    ];
    for (const wanted of [byNpi, byProfileId]) {
      const { file, payments } = read(csvOf(ownershipColumns, rows), wanted);
      expect(file).toBe('ownership');
      expect(payments).toMatchObject([
        { beneficiary: 'self', category: 'shares', amount: 0, valueOfInterest: 25_000, date: null, disputed: true },
        { beneficiary: 'family', nature: 'Common stock', programYear: 2023 },
      ]);
    }
  });
});
