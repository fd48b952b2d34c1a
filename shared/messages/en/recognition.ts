/** English sentences of the re-identification meter. */
export const recognitionMessages = {
  'recognition.title': 'How recognisable the patient is',
  'recognition.level.story': 'A story, but hardly a person',
  'recognition.level.narrow': 'Narrowed down',
  'recognition.level.recognisable': 'Recognisable',
  'recognition.level.clear': 'no story left',
  'recognition.count':
    '{count, plural, =0 {No fact points} one {One fact points} other {# facts together point}} at one person.',
  'recognition.facts': 'What adds up',
  'recognition.without': 'without it: {level}',
  'recognition.lead.story': 'a story, hardly a person',
  'recognition.lead.narrow': 'narrowed down',
  'recognition.lead.recognisable': 'still recognisable',
  'recognition.limit': 'Reckoned from words alone. Who was there, or knows the family, may see more in it.',
} as const;
