/** English sentences of the rules that stand on a policy pack. */
export const policyRuleMessages = {
  'checks.POL-01.title': 'A disclaimer of your organisation is missing',
  'checks.POL-01.message':
    '{organisation} asks for “{text}”{place, select, first_post { in the first post} last_posts { in one of the last two posts} other {}}, and it is not there{platforms, select, none {} other { ({platforms})}}.',
  'checks.POL-01.misplaced':
    '{organisation} asks for “{text}” {place, select, first_post {in the first post} other {in one of the last two posts}}, and it stands elsewhere ({platforms}).',
  'checks.POL-01.noWords':
    '{organisation} asks for a disclaimer here ({text}) and gives no words for it in this language ({language}). Ask your organisation for them.',
  'checks.POL-01.account':
    '{organisation} asks for “{text}” on some kinds of accounts. Choose the account that this goes out from ({platforms}), so that the app can tell.',
  'checks.POL-01.fix': 'Add “{text}”',
  'checks.POL-01.move': 'Move “{text}” there',
  'checks.POL-01.description':
    'The disclaimers that the policy pack asks for stand in the posts, in the words and at the place that it asks for.',
  'checks.POL-02.title': 'Not said by accounts of this kind',
  'checks.POL-02.message':
    '{organisation} does not want {kind, select, official {official} professional {professional} other {personal}} accounts to say “{text}”. {reason}',
  'checks.POL-02.description': 'Accounts do not say what the policy pack forbids accounts of their kind.',
  'checks.GOV-03.title': 'The policy was not read',
  'checks.GOV-03.message':
    '{name} has not read version {version} of the policy of {organisation}. Read it under Rules, Policy, and mark it as read.',
  'checks.GOV-03.old':
    '{name} read the policy of {organisation} on {day}, which is more than {months, plural, one {# month} other {# months}} ago. Read it again under Rules, Policy.',
  'checks.GOV-03.description': 'Each author has read the policy in force, in this version, within twelve months.',
  'checks.GOV-08.title': 'The text has hardly rested',
  'checks.GOV-08.message':
    'It was changed {minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}} ago. Look at it again after {wanted, plural, one {# minute} other {# minutes}}: what is posted stays.',
  'checks.GOV-08.tone':
    'A finding on its tone was let stand, so this text rests until {until, date, ::dMMMyyyyHHmm}: {hours, plural, one {# hour} other {# hours}} from then. Read it again after that. If it cannot wait, say why.',
  'checks.GOV-08.description':
    'A text rests ten minutes before it goes out, and 24 hours where a finding on its tone was let stand, or as long as the policy pack says.',
  'checks.notChecked.noPolicy': 'No policy pack is in force, so nothing is required here by an organisation.',
  'checks.notChecked.noPolicyToRead':
    'No policy pack is in force, so the app cannot tell who has read the rules of the institution: ask whoever posts this.',
  'checks.notChecked.noAccount': 'No account was chosen, so the rules for accounts have nothing to look at.',
  'checks.notChecked.noAuthor': 'The draft names no author.',
  'checks.notChecked.stillWriting': 'How long a text has rested is looked at when it is cleared.',
};
