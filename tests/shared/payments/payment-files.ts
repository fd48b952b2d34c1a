import Papa from 'papaparse';
import type { Payment } from '../../../shared/model/payment.ts';
import { createPaymentReader, type PaymentsRead } from '../../../shared/payments/read-payments.ts';
import { type RecipientNumber, recipientNumber } from '../../../shared/payments/recipient-number.ts';

/** The header row of a general payments file of program years 2021 on (91 columns), built from its groups. */
export const newColumns: readonly string[] = [
  ...[
    'Change_Type',
    'Covered_Recipient_Type',
    'Teaching_Hospital_CCN',
    'Teaching_Hospital_ID',
    'Teaching_Hospital_Name',
  ],
  ...['Profile_ID', 'NPI', 'First_Name', 'Middle_Name', 'Last_Name', 'Name_Suffix'].map(
    (name) => `Covered_Recipient_${name}`,
  ),
  ...addressColumns(),
  ...numbered('Covered_Recipient_Primary_Type_', 6),
  ...numbered('Covered_Recipient_Specialty_', 6),
  ...numbered('Covered_Recipient_License_State_code', 5),
  ...paymentColumns(),
  ...[1, 2, 3, 4, 5].flatMap((place) => [...productColumns(place), `Associated_Device_or_Medical_Supply_PDI_${place}`]),
  ...['Program_Year', 'Payment_Publication_Date'],
];

/** The same for 2016 to 2018 (75 columns): no NPI, and other names. */
export const oldColumns: readonly string[] = [
  ...[
    'Change_Type',
    'Covered_Recipient_Type',
    'Teaching_Hospital_CCN',
    'Teaching_Hospital_ID',
    'Teaching_Hospital_Name',
  ],
  ...['Profile_ID', 'First_Name', 'Middle_Name', 'Last_Name', 'Name_Suffix'].map((name) => `Physician_${name}`),
  ...addressColumns(),
  ...['Physician_Primary_Type', 'Physician_Specialty'],
  ...numbered('Physician_License_State_code', 5),
  ...paymentColumns(),
  ...[1, 2, 3, 4, 5].flatMap(productColumns),
  ...['Program_Year', 'Payment_Publication_Date'],
];

/** A part of a research file: the recipient, two investigators and what the rows are about. */
export const researchColumns: readonly string[] = [
  ...['Change_Type', 'Covered_Recipient_Type', 'Noncovered_Recipient_Entity_Name'],
  ...['Covered_Recipient_Profile_ID', 'Covered_Recipient_NPI'],
  ...['Principal_Investigator_1_Profile_ID', 'Principal_Investigator_1_NPI', 'Principal_Investigator_1_Last_Name'],
  ...['Principal_Investigator_2_Profile_ID', 'Principal_Investigator_2_NPI', 'Principal_Investigator_2_Last_Name'],
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
  ...productColumns(1),
  ...['Total_Amount_of_Payment_USDollars', 'Date_of_Payment', 'Form_of_Payment_or_Transfer_of_Value'],
  ...['Name_of_Study', 'Context_of_Research', 'Dispute_Status_for_Publication', 'Record_ID', 'Program_Year'],
];

export const ownershipColumns: readonly string[] = [
  ...['Change_Type', 'Physician_Profile_ID', 'Physician_NPI', 'Physician_First_Name', 'Physician_Last_Name'],
  ...['Record_ID', 'Program_Year', 'Total_Amount_Invested_USDollars', 'Value_of_Interest', 'Terms_of_Interest'],
  'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name',
  ...['Dispute_Status_for_Publication', 'Interest_Held_by_Physician_or_an_Immediate_Family_Member'],
  'Payment_Publication_Date',
];

/** Numbers that pass the check of an NPI and belong to nobody in these tests but the one who is looked for. */
export const ownNpi = '1234567893';
export const otherNpi = '1679576722';
export const ownProfileId = '4711';

export type Cells = Readonly<Record<string, string>>;

export const company = 'Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name';
export const nature = 'Nature_of_Payment_or_Transfer_of_Value';
export const amount = 'Total_Amount_of_Payment_USDollars';
export const product = (place: number) => `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${place}`;

/** A whole row of a general file: what is not given is what most rows have. */
export const ordinary: Cells = {
  Change_Type: 'UNCHANGED',
  Covered_Recipient_Type: 'Covered Recipient Physician',
  Covered_Recipient_NPI: ownNpi,
  Covered_Recipient_Profile_ID: ownProfileId,
  Physician_Profile_ID: ownProfileId,
  [company]: 'Novo Nordisk Inc',
  [amount]: '1250.00',
  Date_of_Payment: '03/14/2024',
  Number_of_Payments_Included_in_Total_Amount: '1',
  [nature]: 'Consulting Fee',
  Form_of_Payment_or_Transfer_of_Value: 'Cash or cash equivalent',
  Dispute_Status_for_Publication: 'No',
  Record_ID: '900000001',
  Program_Year: '2024',
  Payment_Publication_Date: '06/30/2025',
};

/** A file as CMS writes it: texts in quotation marks, CRLF. */
export function csvOf(columns: readonly string[], rows: readonly Cells[]): string {
  return Papa.unparse([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))], { quotes: true });
}

export const byNpi = recipientNumber('npi', ownNpi);
export const byProfileId = recipientNumber('profile_id', ownProfileId);

export function read(
  csv: string | Uint8Array,
  wanted: RecipientNumber = byNpi,
  cuts: readonly number[] = [],
): PaymentsRead {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const reader = createPaymentReader(wanted);
  const places = [0, ...[...cuts].sort((one, other) => one - other), bytes.length];
  for (const [index, start] of places.entries()) reader.push(bytes.subarray(start, places[index + 1] ?? bytes.length));
  return reader.end();
}

export function only(csv: string, wanted: RecipientNumber = byNpi): Payment {
  const { payments } = read(csv, wanted);
  if (payments.length !== 1 || payments[0] === undefined) throw new Error(`${payments.length} rows were found`);
  return payments[0];
}

/** The same row of somebody else. */
export const other: Cells = {
  ...ordinary,
  Covered_Recipient_NPI: otherNpi,
  Covered_Recipient_Profile_ID: '815',
  Physician_Profile_ID: '815',
};

function addressColumns(): string[] {
  const line = 'Recipient_Primary_Business_Street_Address_Line';
  const rest = ['City', 'State', 'Zip_Code', 'Country', 'Province', 'Postal_Code'].map((name) => `Recipient_${name}`);
  return [`${line}1`, `${line}2`, ...rest];
}

function paymentColumns(): string[] {
  const maker = 'Applicable_Manufacturer_or_Applicable_GPO';
  return [
    ...[
      `Submitting_${maker}_Name`,
      ...['ID', 'Name', 'State', 'Country'].map((name) => `${maker}_Making_Payment_${name}`),
    ],
    ...['Total_Amount_of_Payment_USDollars', 'Date_of_Payment', 'Number_of_Payments_Included_in_Total_Amount'],
    ...['Form_of_Payment_or_Transfer_of_Value', 'Nature_of_Payment_or_Transfer_of_Value'],
    ...['City_of_Travel', 'State_of_Travel', 'Country_of_Travel', 'Physician_Ownership_Indicator'],
    'Third_Party_Payment_Recipient_Indicator',
    'Name_of_Third_Party_Entity_Receiving_Payment_or_Transfer_of_Value',
    ...['Charity_Indicator', 'Third_Party_Equals_Covered_Recipient_Indicator', 'Contextual_Information'],
    ...['Delay_in_Publication_Indicator', 'Record_ID', 'Dispute_Status_for_Publication', 'Related_Product_Indicator'],
  ];
}

function productColumns(place: number): string[] {
  return [
    `Covered_or_Noncovered_Indicator_${place}`,
    `Indicate_Drug_or_Biological_or_Device_or_Medical_Supply_${place}`,
    `Product_Category_or_Therapeutic_Area_${place}`,
    `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${place}`,
    `Associated_Drug_or_Biological_NDC_${place}`,
  ];
}

function numbered(stem: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `${stem}${place + 1}`);
}
