/** English sentences of the second reader. */
export const secondReaderMessages = {
  'checks.READ-PRV.title': 'This may tell of a real patient',
  'checks.READ-PRV.message':
    'The second reader takes this for the story of somebody who could be recognised. Read it as their neighbour would; make it general, or say that it is made up.',
  'checks.READ-PRV.description':
    'Reads up to four sentences at once and warns where they tell of one real person who could be recognised, in whatever words.',
  'checks.READ-TON.title': 'This may hurt people',
  'checks.READ-TON.message':
    'The second reader hears contempt, blame or mockery of people here. Say what is wrong with the claim, not with those who believe it.',
  'checks.READ-TON.description':
    'Reads up to four sentences at once and warns of contempt, blame and mockery of people, in whatever words. It lets disagreement with a claim pass.',
  'checks.READ-ABS.title': 'This may promise too much',
  'checks.READ-ABS.message':
    'The second reader takes this for more than the evidence can carry. Say how often, for whom, or how sure it is.',
  'checks.READ-ABS.description':
    'Reads up to four sentences at once and warns where they promise more than evidence can carry.',
  'checks.READ-ADV.title': 'This may be advice to one person',
  'checks.READ-ADV.message':
    'The second reader takes this for a diagnosis or an instruction to one reader. Say what is known in general, and send people to their own clinician.',
  'checks.READ-ADV.description':
    'Reads up to four sentences at once and warns of a diagnosis for one reader or an instruction to one reader.',
  'checks.READ-NUM.title': 'This figure may mislead',
  'checks.READ-NUM.message':
    'The second reader misses what makes this figure or chance usable. Give absolute numbers with one denominator: how many of how many, with and without.',
  'checks.READ-NUM.description':
    'Reads up to four sentences at once and warns of a change without the chance that it starts from, of chances in words alone and of unlike denominators.',
  'checks.READ-PRO.title': 'This may sound like advertising',
  'checks.READ-PRO.message':
    'The second reader takes this for praise of a product, a service or a practice. Name the class instead of the brand, and disclose any tie.',
  'checks.READ-PRO.description':
    'Reads up to four sentences at once and warns where they praise a product, a service or a practice as advertising does.',
  'checks.READ-MYT.title': 'A falsehood may stand here alone',
  'checks.READ-MYT.message':
    'The second reader finds a health claim that looks false and no correction beside it. This may be shared alone: say in the same post what is true.',
  'checks.READ-MYT.description':
    'Reads up to four sentences at once and warns where a health claim that looks false stands without its correction.',
  'checks.notChecked.readerOff': 'The second reader is switched off, so the rules alone have read this.',
  'checks.notChecked.readerLanguage':
    'The second reader does not know this language ({language}), so the rules alone have read this.',
  'checks.notChecked.readerFailed': 'The second reader could not be loaded, so the rules alone have read this.',
  'checks.feature.readerSign': 'what counted',
  'checks.feature.readerExample': 'most like this labelled example',
  'reader.name': 'Second reader',
  'reader.counted': 'What counted most:',
  'reader.meaningCounted': 'The meaning as a whole counted, more than any one word.',
  'reader.alike': '{count, plural, one {The labelled example} other {The labelled examples}} most like it',
  'reader.sign.said': '“{words}”',
  'reader.sign.begins': 'begins with “{words}”',
  'reader.sign.ends': 'ends with “{words}”',
  'reader.sign.figure': 'a figure',
  'reader.sign.bigFigure': 'a large figure',
  'reader.sign.rule': 'the rule “{title}”',
  'reader.sign.category': 'what the rules found about {category}',
  'reader.sign.negated': 'something is denied',
  'reader.sign.mostlyNegated': 'most of it is denied',
  'reader.sign.quoted': 'words of others are quoted',
  'reader.sign.source': 'a source is given',
  'reader.sign.asked': 'a question is asked',
  'reader.sign.story': 'talk of: {kind}',
  'reader.sign.noAmounts': 'no figures',
  'reader.sign.amounts': 'how figures are given ({kinds})',
  'reader.sign.sentences': '{count, plural, one {a single sentence} other {# sentences}}',
  'reader.sign.amount.percent': 'a percentage',
  'reader.sign.amount.points': 'percentage points',
  'reader.sign.amount.ratio': 'so many of so many',
  'reader.sign.amount.multiple': 'so many times as much',
  'reader.sign.amount.count': 'a count',
  'reader.waiting': 'The second reader reads when you pause.',
  'reader.reading':
    'The second reader is reading{left, plural, =0 {} one {, # passage left} other {, # passages left}} …',
  'reader.read': 'The second reader has read this.',
  'reader.off': 'The second reader is switched off.',
  'reader.language': 'The second reader does not know this language.',
  'reader.failed': 'The second reader could not be loaded: the rules still run.',
  'reader.setAside': 'Not so here',
  'reader.setAsideTitle': 'Not so here',
  'reader.setAsideHint':
    'The second reader only warns: nothing waits for this. Your reason stays with the draft until these words change.',
  'reader.setAsideReason': 'Why it is not so here',
  'reader.setAsideSend': 'Set aside, with this reason',
  'reader.asideCount': '{count, plural, one {# was set aside} other {# were set aside}} with a reason',
  'reader.gateTitle': 'Advice of the second reader',
  'reader.gateHint': 'The gate does not wait for it.',
  'reader.nothing': 'It has nothing to say.',
  'reader.settingsOn': 'A second reader looks at what the rules may miss',
  'reader.settingsHint':
    'A moment after you pause, a model that learned from labelled examples reads what has changed, and warns. It never blocks, and it can be wrong. It knows English alone.',
  'reader.settingsLocal':
    'It runs on this computer alone: nothing is sent anywhere. While a text is open it takes some {megabytes, number} MB of memory; switched off, it takes none.',
} as const;
