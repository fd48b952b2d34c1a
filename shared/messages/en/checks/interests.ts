/** English sentences of the interests rules. */
export const interestsRuleMessages = {
  'checks.COI-01.title': 'No interest statement',
  'checks.COI-01.message':
    '{name} has never confirmed a statement of interests; “none” counts as one. Ask for it under People.',
  'checks.COI-01.noAuthor': 'The draft names no author, so nobody has declared interests. Add the person who speaks.',
  'checks.COI-01.description': 'Each author has confirmed a statement of interests, if only “none”.',
  'checks.COI-02.title': 'An old interest statement',
  'checks.COI-02.message':
    '{name} last confirmed the statement of interests on {day}, more than twelve months ago. Ask for a fresh one.',
  'checks.COI-02.description': 'A statement of interests counts for twelve months.',
  'checks.COI-03.title': 'An interest that the reader is not told of',
  'checks.COI-03.message':
    'The text names “{product}”, and {name} has listed an interest in {entity}. Name {entity} in the disclosure.',
  'checks.COI-03.description': 'A product or maker in which an author has listed an interest is disclosed.',
  'checks.COI-08.title': 'The disclosure contradicts the register',
  'checks.COI-08.message':
    'The text says that there is no conflict, and {name} has a current interest in {entity} on file. Disclose it, or correct the register.',
  'checks.COI-08.recent':
    'The text says that there is no conflict, and {name} had an interest in {entity} within the last three years. Say so, or explain why it does not matter.',
  'checks.COI-08.description': 'A text that says “no conflicts” agrees with the interests on file.',
  'checks.COI-18.title': 'No disclosure',
  'checks.COI-18.message':
    'There is something to disclose ({entities}), and the draft has no disclosure. Write the sentence that says so.',
  'checks.COI-18.none':
    'The draft does not say whether anyone has an interest. One line is enough: “No conflicts of interest.”',
  'checks.COI-18.description': 'The draft has a disclosure, if only to say that there are no interests.',
};
