/** English sentences of the advice rules. */
export const adviceRuleMessages = {
  'checks.ADV-03.title': 'No disclaimer',
  'checks.ADV-03.message':
    'Nothing says that this is general information. Add one line, so that nobody takes it as advice on their own case.',
  'checks.ADV-03.fix': 'Add “{text}”',
  'checks.ADV-03.description': 'The draft says that it is general information, not personal medical advice.',
};
