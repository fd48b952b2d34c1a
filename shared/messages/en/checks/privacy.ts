/** English sentences of the privacy rules. */
export const privacyRuleMessages = {
  'checks.PRV-01.title': 'A patient’s name',
  'checks.PRV-01.message':
    '“{text}” reads as the name of a person in care. Take the name out; initials are not enough.',
  'checks.PRV-01.description': 'No person in care is named.',
  'checks.PRV-02.title': 'An address',
  'checks.PRV-02.message': '“{text}” reads as where a person lives. Take it out.',
  'checks.PRV-02.description': 'No home address stands in the text; a clinic may give its own.',
  'checks.PRV-03.title': 'A date in a patient’s life',
  'checks.PRV-03.message':
    '“{text}” is a day on which something happened to one patient. The year is the most that may stay.',
  'checks.PRV-03.description': 'No day, only the year, is given beside a person in care.',
  'checks.PRV-04.title': 'An age over 89',
  'checks.PRV-04.message':
    'So few people are that old that “{text}” can point at one. Write “90 or older”, or leave the age out.',
  'checks.PRV-04.description': 'The age of a person in care is not given when it is over 89.',
  'checks.PRV-05.title': 'A phone number',
  'checks.PRV-05.message':
    '“{text}” may be a private number. If it is a public line, say what it is for; otherwise take it out.',
  'checks.PRV-05.description': 'Only public lines are given.',
  'checks.PRV-06.title': 'An e-mail address',
  'checks.PRV-06.message':
    '“{text}” looks like a person’s own address. Give the mailbox of an office instead, or take it out.',
  'checks.PRV-06.description': 'Only mailboxes of offices are given.',
  'checks.PRV-07.title': 'A social security number',
  'checks.PRV-07.message': '“{text}” has the form of a US social security number. Take it out.',
  'checks.PRV-07.description': 'No social security number stands in the text.',
  'checks.PRV-08.title': 'A record number',
  'checks.PRV-08.message': '“{text}” reads as a patient’s record or plan number. Take it out.',
  'checks.PRV-08.description': 'No record, NHS, Medicare or plan number stands in the text.',
  'checks.PRV-10.title': 'A card or account number',
  'checks.PRV-10.message': '“{text}” passes the check of a payment card. Take it out.',
  'checks.PRV-10.description': 'No payment card number stands in the text.',
  'checks.PRV-19.title': 'A story about a patient',
  'checks.PRV-19.message':
    'This reads as the story of a real patient, and patients recognise themselves even without a name. Tell the general point, or say that the person is made up.',
  'checks.PRV-19.description': 'No story of a person in care is told, named or not.',
  'checks.PRV-20.title': 'Facts that together point at one person',
  'checks.PRV-20.message':
    '{count, plural, one {One fact narrows} other {# facts together narrow}} this down to one person: {facts}. Take out what the point does not need, or make it general.',
  'checks.PRV-20.description':
    'Age, place, time, family and the like do not add up to one person: two warn, three block.',
  'checks.PRV-24.title': 'A patient of today',
  'checks.PRV-24.message':
    'Told this close to the day, the story points at who was there that day. Take the time out, or wait and tell the general point.',
  'checks.PRV-24.description': 'No story of a patient is told as having just happened.',
  'checks.PRV-26.title': 'Sensitive details of one patient',
  'checks.PRV-26.message':
    'Obstetric and sexual history, mental health, HIV and drug use harm most when someone is recognised. Take the story out and speak of the condition in general.',
  'checks.PRV-26.description': 'No obstetric, sexual, mental, HIV or drug detail of one person is told.',
};
