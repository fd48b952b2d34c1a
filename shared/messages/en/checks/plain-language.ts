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
  'checks.PLN-03.title': 'Passive in the message',
  'checks.PLN-03.message':
    '“{text}” hides who does it. Say who does what: “Get your shot”, “The vaccine prevents measles”.',
  'checks.PLN-03.description': 'The main message and the call to action are in the active voice.',
  'checks.PLN-04.title': 'A medical term',
  'checks.PLN-04.message':
    'Many readers do not know “{text}”. Everyday words: “{plain}”. Or explain it here, where it first stands.',
  'checks.PLN-04.description': 'Medical terms are told in everyday words or explained where they first stand.',
  'checks.PLN-05.title': 'A short form',
  'checks.PLN-05.message': 'Spell “{text}” out where it first stands.',
  'checks.PLN-05.description': 'Short forms are spelt out where they first stand.',
  'checks.PLN-06.title': 'A long list',
  'checks.PLN-06.message':
    'This list has {items} items, and more than {limit} are hard to keep apart. Split it under headings.',
  'checks.PLN-06.description': 'A list has at most seven items.',
  'checks.PLN-07.title': 'Double negative',
  'checks.PLN-07.message': '“{text}” says no twice. Say it straight.',
  'checks.PLN-07.description': 'Nothing is said by denying its opposite.',
  'checks.PLN-08.title': 'Several ideas in one post',
  'checks.PLN-08.message':
    'This is about {topics} things at once. Keep to one, and give the others posts of their own.',
  'checks.PLN-08.description': 'A post carries one idea.',
  'checks.CTA-01.title': 'No call to action',
  'checks.CTA-01.message':
    'A reader who is convinced does not learn what to do now. Say it: “Check your record”, “Talk to your nurse”.',
  'checks.CTA-01.description': 'A draft says what its readers can do (only in drafts; a bare text is not looked at).',
  'checks.CTA-02.title': 'A call without directions',
  'checks.CTA-02.message': 'Say how, when or where: “Call 211 to find a clinic”.',
  'checks.CTA-02.description':
    'A call to action says how, when or where (only in drafts; a bare text is not looked at).',
  'checks.fix.explain': 'Explain “{text}”: {plain}',
  'checks.feature.smog': 'SMOG grade',
  'checks.feature.passive': 'passive voice',
  'checks.feature.term': 'medical term',
  'checks.feature.acronym': 'short form',
  'checks.feature.negative': 'double negative',
  'checks.feature.topic-dosing': 'dose and schedule',
  'checks.feature.topic-harms': 'side effects',
  'checks.feature.topic-politics': 'politics',
  'checks.feature.topic-money': 'money',
  'checks.feature.topic-access': 'where to get it',
  'checks.feature.topic-effect': 'what it does',
  'checks.feature.topic-origin': 'where it comes from',
  'checks.question.PLN-00':
    'Who is the draft for, what should they think or do after reading it, and what is its main message in one to three short sentences?',
  'checks.question.CTA-03': 'Does the draft say why its advice matters to these readers, not only in numbers?',
  'checks.question.RSK-01': 'Does the draft say what the danger is, whom it concerns, and why and how it matters?',
  'checks.question.RSK-02': 'Does the draft name both the risks and the benefits of what it advises?',
};
