/** English sentences around the findings of house styles; what they say comes from the style itself. */
export const houseRuleMessages = {
  'checks.house.title': '{title}',
  'checks.house.message': '{text}',
  'checks.feature.housePattern': 'words of the house style',
  'checks.feature.houseMeasure': 'measure of the house style',
  'checks.notChecked.houseLanguage': 'The rule of the house style is for another language than this one ({language}).',
  'checks.notChecked.houseTime':
    'The rule of the house style would take too long on this text. Shorten its pattern, or split the text into paragraphs.',
} as const;
