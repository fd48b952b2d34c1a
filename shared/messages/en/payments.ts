/** English sentences of the Open Payments part of the People screen. */
export const paymentMessages = {
  'payments.title': 'Open Payments',
  'payments.hint':
    'Companies report to CMS what they pay physicians in the United States. Choose a file of its Open Payments downloads (general, research or ownership, unpacked): the rows of this person are compared with the interests above. Nobody else’s rows are kept, and nothing leaves this computer.',
  'payments.notClean':
    'An empty register is not a clean one, and neither is a file without rows of this person: companies report late, many ties are never reported, and each file is of one year.',
  'payments.by': 'Look for the person by',
  'payments.npi': 'NPI',
  'payments.profileId': 'Profile id',
  'payments.npiLabel': 'NPI of the person',
  'payments.npiHint': 'Ten digits. Files of 2020 and before may have no NPI: use the profile id there.',
  'payments.profileIdLabel': 'Open Payments profile id of the person',
  'payments.profileIdHint': 'The number in the address of the person’s page on openpaymentsdata.cms.gov.',
  'payments.choose': 'Choose a file and look',
  'payments.reading': 'Looking through {name}',
  'payments.cancelled': 'Stopped. Nothing was kept.',
  'payments.none':
    '{file} has no row of this person among {rows, plural, one {# row} other {# rows}}. That alone says nothing: see above.',
  'payments.found':
    '{file} has {count, plural, one {# row} other {# rows}} of this person among {rows, number}: {amount, number, ::currency/USD} in all{years}.',
  'payments.ofYears': ', of {years}',
  'payments.disputed':
    '{count, plural, one {# row is} other {# rows are}} disputed ({amount, number, ::currency/USD}): whoever disputes a row has told the company that it is wrong. Disputed rows are compared like all others, and marked.',
  'payments.differences': 'What differs from the register',
  'payments.agree': 'The rows and the register agree. What companies do not report is in neither.',
  'payments.missing': 'Not in the register',
  'payments.otherKind': 'Registered as another kind',
  'payments.otherTime': 'Registered for another time',
  'payments.notInFile': 'Only in the register',
  'payments.paid':
    '{category}, {count, plural, one {# row} other {# rows}}, {amount, number, ::currency/USD}, {since, select, none {no day} other {{since}}}{until, select, none {} other { to {until}}}',
  'payments.registeredAs': 'The register has {entity} as: {category}.',
  'payments.registeredFor':
    'The register has it {since, select, none {from no day on} other {from {since}}} to {until, select, none {today} other {{until}}}.',
  'payments.notInThisFile': '{category}. This file has nothing of it.',
  'payments.otherYears': '{category}. The file is of years in which this interest did not exist.',
  'payments.notListed': '{category}. Files of this kind do not list such interests.',
  'payments.allDisputed': 'Disputed',
  'payments.someDisputed': '{count} disputed',
  'payments.toInstitution': 'Paid to the institution.',
  'payments.ofFamily': 'Held by family.',
  'payments.add': 'Add to the register',
  'payments.addOf': 'Add to the register: {entity}, {category}',
  'payments.added': '{entity} is in the register now. Confirm the statement again when it is complete.',
  'payments.comment':
    'From Open Payments {years}: {count, plural, one {# row} other {# rows}}, {amount, number, ::currency/USD}{disputed, plural, =0 {} other {, # disputed}}.',
  'payments.rows': 'Rows of this person',
  'payments.natures': 'By nature of payment',
  'payments.date': 'Day',
  'payments.company': 'Company',
  'payments.nature': 'Nature',
  'payments.amount': 'Amount',
  'payments.dollars': '{amount, number, ::currency/USD}',
  'payments.rowsAndAmount': '{count, plural, one {# row} other {# rows}}, {amount, number, ::currency/USD}',
  'payments.firstRows': 'The first {count} of {all} rows are shown; the sums above are of all.',
  'payments.unknownNature': 'CMS uses words here that this version does not know.',
} as const;
