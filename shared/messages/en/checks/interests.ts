/** English sentences of the interests rules. */
export const interestsRuleMessages = {
  'checks.COI-01.title': 'No interest statement',
  'checks.COI-01.message':
    '{name} has never confirmed a statement of interests; “none” counts as one. Ask for it under People.',
  'checks.COI-01.noAuthor': 'The draft names no author, so nobody has declared interests. Add the person who speaks.',
  'checks.COI-01.description': 'Each author has confirmed a statement of interests, if only “none”.',
  'checks.COI-02.title': 'An old interest statement',
  'checks.COI-02.message':
    '{name} last confirmed the statement of interests on {day}, more than {months, plural, one {a month} other {# months}} ago. Ask for a fresh one.',
  'checks.COI-02.description': 'A statement of interests counts for twelve months.',
  'checks.COI-03.title': 'An interest that the reader is not told of',
  'checks.COI-03.message':
    'The text names “{named}”, and the author has an interest in {entity} on file. Say so in the same post: who you are to {entity}, in plain words.',
  'checks.COI-03.description':
    'A post that names a maker, product or kind of product in which an author has an interest says so.',
  'checks.COI-04.title': 'A disclosure where it is not seen',
  'checks.COI-04.elsewhere':
    'This post names “{named}”, and the interest in {entity} is disclosed elsewhere. A post is shared alone: say it here too.',
  'checks.COI-04.late':
    'The interest in {entity} is disclosed behind “see more”, where few readers come. Say it in front.',
  'checks.COI-04.description': 'The disclosure stands in the post that names the product, where it is seen at once.',
  'checks.COI-06.title': 'A disclosure among tags',
  'checks.COI-06.message': '“{text}” stands among other tags, where readers skip it. Say in front, in words, who pays.',
  'checks.COI-06.description': 'A disclosure does not stand in a run of three or more hashtags.',
  'checks.COI-07.title': 'A disclosure that was lost on the way',
  'checks.COI-07.message': 'The posts for {platform} do not carry this disclosure. Make room for it.',
  'checks.COI-07.translation':
    'The original discloses its authors’ interests, and this translation does not. Say it in this language too.',
  'checks.COI-07.description':
    'The disclosure stands in the posts of every platform that is switched on, and in every translation.',
  'checks.COI-08.title': 'The disclosure contradicts the register',
  'checks.COI-08.message':
    'The text says that there is no conflict, and it is about “{named}”: an interest in {entity} is on file. Disclose it, or correct the register.',
  'checks.COI-08.description': 'A text that says “no conflicts” agrees with the interests on file.',
  'checks.COI-10.title': 'Something free that is not called so',
  'checks.COI-10.message':
    '{name} has received something free from {entity}, as the register says, and the disclosure does not say what. Name it: samples, a device, a trip, a meal.',
  'checks.COI-10.description': 'What an author received free from a maker in the text is said in the disclosure.',
  'checks.COI-11.title': 'An interest of the family',
  'checks.COI-11.message':
    'The text names “{named}”, and the author’s family has an interest in {entity}. Say so in the same post.',
  'checks.COI-11.description': 'A product or maker in which the family of an author has an interest is disclosed.',
  'checks.COI-13.title': 'A disclosure in another language',
  'checks.COI-13.message': '“{text}” is not in the language of the post. Say it in the language of its readers.',
  'checks.COI-13.description': 'A disclosure is in the language of the post.',
  'checks.COI-14.title': 'An offer of one’s own',
  'checks.COI-14.message': '“{text}” is something of your own. Say that it is, or link to something that is not.',
  'checks.COI-14.description': 'Own books, courses and practices are named as what they are.',
  'checks.feature.disclosureWords': 'words of disclosure',
  'checks.feature.ownOffer': 'something of the author’s own',
  'checks.COI-18.title': 'No disclosure',
  'checks.COI-18.message':
    'There is something to disclose ({entities}), and the draft has no disclosure. Write the sentence that says so.',
  'checks.COI-18.none':
    'The draft does not say whether anyone has an interest. One line is enough: “No conflicts of interest.”',
  'checks.COI-18.description': 'The draft has a disclosure, if only to say that there are no interests.',
  'checks.COI-15.title': 'Something of one’s own, named like anyone’s',
  'checks.COI-15.message':
    'The text names “{named}”, and the register says that {entity} is the author’s own. Say so in the same post.',
  'checks.COI-15.description': 'A practice, service, book or course of the author’s own is named as such.',
  'checks.COI-17.title': 'A competitor is run down',
  'checks.COI-17.message':
    'The text finds fault with “{named}”, a competitor of {entity}, in which the author has an interest. Say so in the same post.',
  'checks.COI-17.description': 'Criticism of a competitor of a maker with ties to the author is disclosed.',
  'checks.COI-19.title': 'A disclosure that says something else than the register',
  'checks.COI-19.company':
    'The text is about “{named}”, and another company is disclosed than {entity}, which is on file. Name {entity}, or correct the register.',
  'checks.COI-19.kind':
    'What is said of {entity} is not what is on file. Say which tie it is: a fee, a post, shares, or whose it is.',
  'checks.COI-19.over': 'The tie to {entity} is told as past, and the register says that it goes on.',
  'checks.COI-19.description':
    'A disclosure names the maker and the tie that are on file, and does not call past what goes on.',
  'checks.COI-20.title': 'A disclosure that only hints',
  'checks.COI-20.vague':
    'This does not say plainly that the author has an interest in {entity}, whose “{named}” the text names. Say who pays whom for what.',
  'checks.COI-20.buried':
    'The disclosure stands among tags, where readers skip it. Say in front, in words, what {entity} is to the author.',
  'checks.COI-20.language':
    'The interest in {entity} is disclosed in another language than the rest. Say it in the language of the readers.',
  'checks.COI-20.description':
    'An interest on file is disclosed in plain words, outside of tags and in the language of the post.',
  'checks.fix.disclose': 'Add: {text}',
};
