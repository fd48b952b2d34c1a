/** English sentences of the absolutes rules. */
export const absolutesRuleMessages = {
  'checks.EVI-08.title': 'Wording of proof',
  'checks.EVI-08.message': '“{text}” claims more than studies can give. Say what was found, and how sure it is.',
  'checks.EVI-08.description': 'Studies support or suggest; words of proof promise too much.',
  'checks.TON-07.title': 'Absolute wording',
  'checks.TON-07.message':
    '“{text}” leaves no room for the one exception that a reader has met. Say how often, or how sure it is.',
  'checks.TON-07.description': 'Safety and effect are not put in absolutes such as 100 %, never, cure.',
};
