/** English sentences of the plain language rules. */
export const plainLanguageRuleMessages = {
  'checks.PLN-01.title': 'Hard to read',
  'checks.PLN-01.message':
    'The draft reads at grade {grade}, and many readers stop at grade {limit}. Shorter sentences ({words} words on average now) and everyday words bring it down.',
  'checks.PLN-01.hard':
    'The draft reads at grade {grade}, as a paper for colleagues does. Split the sentences ({words} words on average) and explain or replace the long words.',
  'checks.PLN-01.description': 'The draft reads at grade 8 or below (Flesch-Kincaid).',
  'checks.PLN-02.title': 'A long sentence',
  'checks.PLN-02.message': 'This sentence has {words} words. Up to {limit} are read in one go; split it.',
  'checks.PLN-02.description': 'Sentences have at most 25 words.',
};
