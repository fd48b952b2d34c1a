/** English sentences of the tone rules. */
export const toneRuleMessages = {
  'checks.TON-01.title': 'Contempt for people',
  'checks.TON-01.message': '“{text}” hits the people whom you want to reach. Say what is wrong with the claim instead.',
  'checks.TON-01.description': 'Claims may be called wrong; those who believe them are not insulted.',
  'checks.TON-02.title': 'A judgement on a patient',
  'checks.TON-02.message':
    '“{text}” judges a patient, and every patient who reads it will wonder what you think of them. Take it out.',
  'checks.TON-02.description': 'No disgust at and no blame of patients.',
  'checks.TON-05.title': 'Mockery',
  'checks.TON-05.message':
    '“{text}” makes fun of those who believed it. They are the ones who should go on reading: say plainly what is known.',
  'checks.TON-05.description': 'No sarcasm and no jokes at the cost of people.',
  'checks.TON-08.title': 'A label for people',
  'checks.TON-08.message': '“{text}” is a label that ends the talk. “{instead}” says the same without it.',
  'checks.TON-08.description': 'People are described, not labelled.',
  'checks.TON-09.title': 'An attack on a colleague',
  'checks.TON-09.message':
    '“{text}” attacks the person. Say what in the statement is not supported, and cite what shows it.',
  'checks.TON-09.description': 'A colleague’s statement may be wrong; the colleague is not attacked.',
  'checks.TON-12.title': 'Profanity',
  'checks.TON-12.message': '“{text}” is not the tone of a physician in public. Take it out.',
  'checks.TON-12.description': 'No profanity and no slurs.',
  'checks.question.TON-18':
    'If the claim rests on a real worry: does the draft say that the worry makes sense before it answers?',
  'checks.feature.failing': 'what somebody is said to lack',
  'checks.feature.toldOff': 'telling somebody off',
  'checks.feature.sarcasm': 'sarcasm',
  'checks.feature.blame': 'blame or gloating',
  'checks.feature.disgust': 'disgust or weariness',
  'checks.feature.belittled': 'belittling or shaming',
  'checks.feature.wry': 'a mocking word',
  'checks.feature.mockingEmoji': 'a mocking emoji',
};
