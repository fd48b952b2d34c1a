/** English sentences about spelling. */
export const spellingMessages = {
  'spelling.next': 'Next misspelt word',
  'spelling.previous': 'Misspelt word before',
  'spelling.none': 'No misspelt word is marked in this draft.',
  'spelling.offer': 'Instead of “{word}”',
  'spelling.looking': 'Looking …',
  'spelling.noOffer': 'Nothing similar is known',
  'spelling.letStand': 'Let it stand',
  'spelling.add': 'Add it to the dictionary',
  'spelling.ignore': 'Ignore it in this library',
  'spelling.otherLanguage': 'spelling not checked ({language})',
  'spelling.settings': 'Spelling',
  'spelling.isChecked': 'Mark misspelt words while writing',
  'spelling.hint':
    'British and American English with the words of medicine, on this computer. Quotations, citations and links are left alone. Texts in other languages are not checked.',
  'spelling.ownWords': 'Words that you added:',
  'spelling.ignoredWords': 'Words that you let stand without adding them:',
  'spelling.noOwnWords': 'You have added no words yet. F7 in a draft goes to the next misspelt word and offers it.',
  'spelling.remove': 'Remove {word} from the dictionary',
  'spelling.markAgain': 'Mark {word} again',
} as const;
