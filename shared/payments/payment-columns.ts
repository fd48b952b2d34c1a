/**
 * What the columns of the Open Payments files of CMS are called, by year of the layout. Sources: the header rows of the general
 * files of program years 2016 to 2018 and of 2021 on; the CMS data dictionary for research and ownership; the names of 2013 to 2015 as
 * public code reads them. Names are compared without case. Several names stand for one thing: the first that a file has counts.
 */
export type PaymentFileKind = 'general' | 'research' | 'ownership';

export type PaymentField =
  | 'company'
  | 'amount'
  | 'date'
  | 'nature'
  | 'disputed'
  | 'recordId'
  | 'programYear'
  | 'payments'
  | 'form'
  | 'context'
  | 'thirdParty'
  | 'isThirdPartySelf'
  | 'recipientType'
  | 'study'
  | 'valueOfInterest'
  | 'terms'
  | 'holder';

/** Columns that only one of the three files has: one of them tells which it is. */
export const telltaleColumns: Readonly<Record<PaymentFileKind, readonly string[]>> = {
  ownership: [
    'Total_Amount_Invested_USDollars',
    'Value_of_Interest',
    'Terms_of_Interest',
    'Interest_Held_by_Physician_or_an_Immediate_Family_Member',
  ],
  research: [
    'Principal_Investigator_1_Profile_ID',
    'Principal_Investigator_1_NPI',
    'Name_of_Study',
    'Expenditure_Category1',
    'Preclinical_Research_Indicator',
    'ClinicalTrials_Gov_Identifier',
  ],
  general: [
    'Nature_of_Payment_or_Transfer_of_Value',
    'Number_of_Payments_Included_in_Total_Amount',
    'Physician_Ownership_Indicator',
    'Third_Party_Payment_Recipient_Indicator',
    'Third_Party_Equals_Covered_Recipient_Indicator',
    'Charity_Indicator',
    'City_of_Travel',
  ],
};

const investigators = [1, 2, 3, 4, 5] as const;

/** Where the number of the person who was paid stands. Research: of the recipient, or of one of five principal investigators. */
export const numberColumns = {
  npi: ['Covered_Recipient_NPI', 'Physician_NPI'],
  profile_id: ['Covered_Recipient_Profile_ID', 'Physician_Profile_ID'],
} as const;

export const investigatorColumns: Readonly<Record<keyof typeof numberColumns, readonly string[]>> = {
  npi: investigators.map((place) => `Principal_Investigator_${place}_NPI`),
  profile_id: investigators.map((place) => `Principal_Investigator_${place}_Profile_ID`),
};

export const fieldColumns: Readonly<Record<PaymentField, readonly string[]>> = {
  company: ['Applicable_Manufacturer_or_Applicable_GPO_Making_Payment_Name'],
  amount: ['Total_Amount_of_Payment_USDollars', 'Total_Amount_Invested_USDollars'],
  date: ['Date_of_Payment'],
  nature: ['Nature_of_Payment_or_Transfer_of_Value'],
  disputed: ['Dispute_Status_for_Publication'],
  recordId: ['Record_ID', 'General_Transaction_ID', 'Research_Transaction_ID', 'Ownership_Transaction_ID'],
  programYear: ['Program_Year'],
  payments: ['Number_of_Payments_Included_in_Total_Amount'],
  form: ['Form_of_Payment_or_Transfer_of_Value'],
  context: ['Contextual_Information', 'Context_of_Research'],
  thirdParty: ['Third_Party_Payment_Recipient_Indicator'],
  isThirdPartySelf: ['Third_Party_Equals_Covered_Recipient_Indicator'],
  recipientType: ['Covered_Recipient_Type'],
  study: ['Name_of_Study'],
  valueOfInterest: ['Value_of_Interest'],
  terms: ['Terms_of_Interest'],
  holder: ['Interest_Held_by_Physician_or_an_Immediate_Family_Member'],
};

/** Without these nothing true can be said of a payment, so a file that lacks one is refused. */
export const neededFields: Readonly<Record<PaymentFileKind, readonly PaymentField[]>> = {
  general: ['company', 'amount', 'date', 'nature', 'disputed'],
  research: ['company', 'amount', 'date', 'disputed'],
  ownership: ['company', 'amount', 'disputed', 'holder'],
};

/** The five products of a row. `name` has several columns where devices stood apart from drugs, until 2015. */
export const productColumns = [1, 2, 3, 4, 5].map((place) => ({
  names: [
    `Name_of_Drug_or_Biological_or_Device_or_Medical_Supply_${place}`,
    `Name_of_Associated_Covered_Drug_or_Biological${place}`,
    `Name_of_Associated_Covered_Device_or_Medical_Supply${place}`,
  ],
  kind: [`Indicate_Drug_or_Biological_or_Device_or_Medical_Supply_${place}`],
  area: [`Product_Category_or_Therapeutic_Area_${place}`],
  coverage: [`Covered_or_Noncovered_Indicator_${place}`],
  ndc: [`Associated_Drug_or_Biological_NDC_${place}`, `NDC_of_Associated_Covered_Drug_or_Biological${place}`],
  deviceId: [`Associated_Device_or_Medical_Supply_PDI_${place}`],
}));
