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
  'checks.PRV-07.title': 'A number of a person',
  'checks.PRV-07.message':
    '“{text}” has the form of a number by which a country knows a person (social security, national insurance, DNI and the like). Take it out.',
  'checks.PRV-07.description': 'No social security number and nothing like it stands in the text.',
  'checks.PRV-08.title': 'A record number',
  'checks.PRV-08.message': '“{text}” reads as the number of a patient’s record. Take it out.',
  'checks.PRV-08.description': 'No number of a patient’s record stands in the text.',
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
  'checks.PRV-09.title': 'A number of a health plan',
  'checks.PRV-09.message': '“{text}” reads as somebody’s number at a health plan. Take it out.',
  'checks.PRV-09.description': 'No number of a health plan or an insurance stands in the text.',
  'checks.PRV-11.title': 'A number of a licence or passport',
  'checks.PRV-11.message': '“{text}” reads as the number of a person’s papers. Take it out.',
  'checks.PRV-11.description': 'No number of a person’s licence, passport or certificate stands in the text.',
  'checks.PRV-12.title': 'A plate or vehicle number',
  'checks.PRV-12.message': '“{text}” leads to a car and so to its owner. Take it out.',
  'checks.PRV-12.description': 'No number plate and no vehicle number stands in the text.',
  'checks.PRV-13.title': 'A serial number of a device',
  'checks.PRV-13.message': '“{text}” is one device, and somebody wears it. The model is enough.',
  'checks.PRV-13.description': 'No serial number of a device stands in the text.',
  'checks.PRV-14.title': 'A page of a person',
  'checks.PRV-14.message': '“{text}” leads to a person in care or to the family. Take it out.',
  'checks.PRV-14.description': 'No profile, record or fundraising page of a person in care is linked.',
  'checks.PRV-15.title': 'A network address',
  'checks.PRV-15.message': '“{text}” leads to a household. Take it out.',
  'checks.PRV-15.description': 'No network address stands in the text.',
  'checks.PRV-17.title': 'The account of a private person',
  'checks.PRV-17.message':
    '“{text}” reads as the account of a private person. Answer the claim, and leave out who passed it on.',
  'checks.PRV-17.description': 'Private persons who passed a claim on are not named.',
  'checks.PRV-18.title': 'This confirms that somebody is a patient',
  'checks.PRV-18.message':
    '“{text}” tells everybody that this person was in your care, even if they said so first. Say that you cannot speak of anyone’s care here, and give a way to reach you.',
  'checks.PRV-18.description': 'No reply confirms that somebody is or was a patient.',
  'checks.PRV-21.title': 'A rare illness with a place or a time',
  'checks.PRV-21.message':
    'So few people have it that “{words}” with a place or a time is a name. Speak of the illness without this person.',
  'checks.PRV-21.description': 'No rare illness of one person is told with a place or a time.',
  'checks.PRV-22.title': 'The only one, the youngest, the first',
  'checks.PRV-22.message':
    '“{words}” leaves one person whom it can be. Take the superlative out, or do not tell the story.',
  'checks.PRV-22.description': 'No person in care is told as the only, first, youngest or oldest.',
  'checks.PRV-23.title': 'A count so small that it is names',
  'checks.PRV-23.message':
    'In a small place “{text}” are persons whom people know. Give a larger area or a longer time, or say “a few”.',
  'checks.PRV-23.description': 'No count under five is given for a small place.',
  'checks.PRV-25.title': 'Your workplace beside a patient’s story',
  'checks.PRV-25.message': '“{words}” says where this happened. Tell the general point, or leave the workplace out.',
  'checks.PRV-25.description':
    'No story of a patient stands beside the author’s workplace. What an account says of itself elsewhere is not looked at.',
  'checks.PRV-27.title': 'A patient’s family or employer',
  'checks.PRV-27.message':
    '“{words}”: family, household and employer can be recognised too, and lead to the patient. Take them out.',
  'checks.PRV-27.description': 'No family, household or employer of a person in care is told of.',
  'checks.PRV-28.title': 'Your own private details',
  'checks.PRV-28.message':
    '“{text}” tells strangers how to find you. Give a contact of your practice or office instead.',
  'checks.PRV-28.description': 'Authors do not give their own number, address or their children’s school.',
  'checks.feature.bulletin': 'a notice of an authority',
  'checks.feature.consent': 'consent',
  'checks.feature.hushed': 'something that should not be said',
  'checks.feature.measure': 'a value of one person',
  'checks.feature.occupation': 'work',
  'checks.feature.past': 'told as past',
  'checks.feature.request': 'a request to readers',
  'checks.feature.reader': 'said to the reader',
  'checks.feature.speaker': 'somebody who says something',
  'checks.feature.toldAuthor': 'said to the author',
};
