/** English sentences of the statement of interests, as it leaves the app. */
export const statementMessages = {
  'statement.title': 'Statement of interests',
  'statement.ofDraft': 'Authors of “{title}”',
  'statement.confirmed':
    '{count, plural, =0 {Confirmed by {name} on {day}: no interests to declare.} other {Confirmed as complete by {name} on {day}.}}',
  'statement.old': 'That is more than 12 months ago, so it does not count as current.',
  'statement.changed': 'The list was changed on {day}, after that; the change is not confirmed yet.',
  'statement.unconfirmed':
    '{count, plural, =0 {No interest is recorded, and {name} has not confirmed that there is none. An empty register is not a clean one.} other {{name} has not confirmed that this list is complete.}}',
  'statement.current': 'Current, or ended within the last {months} months',
  'statement.past': 'Ended more than {months} months ago',
  'statement.noneCurrent': 'None is recorded.',
  'statement.nothingElse': 'Under the other headings of the ICMJE disclosure form nothing current is recorded.',
  'statement.icmje': 'ICMJE {item}',
  'statement.beside': 'beside the ICMJE form',
  'statement.products': 'about {products}',
  'statement.self': 'to the person',
  'statement.institution': 'to the institution',
  'statement.family': 'to the family',
  'statement.from': 'since {since}',
  'statement.will': 'from {since} on',
  'statement.between': '{since} to {until}',
  'statement.until': 'until {until}',
  'statement.noDates': 'dates not recorded',
  'statement.amount': 'amount: {amount}',
  'statement.made':
    'Made on {day} from what the authors recorded about themselves. It was compared with no public record.',
  'statement.noAuthor':
    'This draft names nobody who speaks, so there is no statement to write. Name its authors first.',
  'statement.save': 'Save the statement as',
  'statement.saveAll': 'Interests of all authors as',
  'statement.format.text': 'Text',
  'statement.format.pdf': 'PDF',
  'statement.format.json': 'JSON',
  'statement.saveNamed': 'Save the statement of interests as {format}',
  'statement.saved': 'Saved {file}.',
} as const;
