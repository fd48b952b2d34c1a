/** English sentences of the second reader. */
export const secondReaderMessages = {
  'checks.READ-PRV.title': 'This may tell of a real patient',
  'checks.READ-PRV.message':
    'The second reader takes this for the story of somebody who could be recognised. Read it as their neighbour would; make it general, or say that it is made up.',
  'checks.READ-TON.title': 'This may hurt people',
  'checks.READ-TON.message':
    'The second reader hears contempt, blame or mockery of people here. Say what is wrong with the claim, not with those who believe it.',
  'checks.READ-ABS.title': 'This may promise too much',
  'checks.READ-ABS.message':
    'The second reader takes this for more than the evidence can carry. Say how often, for whom, or how sure it is.',
  'checks.READ-ADV.title': 'This may be advice to one person',
  'checks.READ-ADV.message':
    'The second reader takes this for a diagnosis or an instruction to one reader. Say what is known in general, and send people to their own clinician.',
  'checks.READ-NUM.title': 'This figure may mislead',
  'checks.READ-NUM.message':
    'The second reader misses what makes this figure or chance usable. Give absolute numbers with one denominator: how many of how many, with and without.',
  'checks.READ-PRO.title': 'This may sound like advertising',
  'checks.READ-PRO.message':
    'The second reader takes this for praise of a product, a service or a practice. Name the class instead of the brand, and disclose any tie.',
  'checks.READ-MYT.title': 'A falsehood may stand here alone',
  'checks.READ-MYT.message':
    'The second reader finds a health claim that looks false and no correction beside it. This may be shared alone: say in the same post what is true.',
  'checks.notChecked.readerOff': 'The second reader is switched off, so the rules alone have read this.',
  'checks.notChecked.readerLanguage':
    'The second reader does not know this language ({language}), so the rules alone have read this.',
  'checks.feature.readerSign': 'what counted',
  'checks.feature.readerExample': 'most like this labelled example',
};
