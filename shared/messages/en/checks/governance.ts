/** English sentences of the governance rules. */
export const governanceRuleMessages = {
  'checks.TRI-01.title': 'No decision to answer',
  'checks.TRI-01.message':
    'Nobody has decided that this claim should be answered; an answer can spread a claim that few have seen. Decide under Triage first.',
  'checks.TRI-01.noClaim':
    'The draft answers no claim of the log, so nobody has decided whether it should. Tie it to a claim if there is one.',
  'checks.TRI-01.description': 'Someone has decided that the claim should be answered.',
  'checks.TRI-02.title': 'The decision was not to name this',
  'checks.TRI-02.message':
    'The decision on this claim was not to answer it, and the draft names it. Leave the myth out and say only what is true, or decide anew under Triage.',
  'checks.TRI-02.description': 'A myth is named only when somebody decided to answer it.',
  'checks.TRI-03.title': 'No audience',
  'checks.TRI-03.message':
    'The draft does not say for whom it is. Who reads decides on words, length and place: fill it in above the text.',
  'checks.TRI-03.description': 'The draft says for whom it is.',
  'checks.TRI-05.title': 'A claim that was to be looked at again',
  'checks.TRI-05.message':
    'Somebody meant to look at this claim again on {day}. Do so under Triage: it may have grown or gone.',
  'checks.TRI-05.description': 'The claim was looked at again within three days of the day that was set.',
  'checks.TRI-06.title': 'A reach that nobody vouches for',
  'checks.TRI-06.message':
    'The log says {reach, number} people on “{channel}”, without who counted or when. Add it to the sighting, or leave the figure out.',
  'checks.TRI-06.description': 'A figure of reach has its source and its day.',
  'checks.COR-02.title': 'Due for another look',
  'checks.COR-02.message':
    'This was to be looked at again by {day}. Check its sources and figures, then clear it anew.',
  'checks.COR-02.description': 'A debunk is looked at again by the day that was set.',
  'checks.question.COI-12': 'Does the author speak within their own field, or does the draft say that they do not?',
  'checks.question.GOV-06': 'Were the privacy settings of the accounts looked at within the last 90 days?',
  'checks.question.GOV-09': 'Is it true, helpful, inspiring, necessary and kind?',
  'checks.notChecked.reinstated': 'The library does not record that a paper was reinstated after its retraction.',
  'checks.notChecked.researchGroups': 'Whether the sources come from one research group is not recorded.',
  'checks.notChecked.funders': 'No record of a cited source says who paid for the study.',
  'checks.notChecked.retractionSnapshot':
    'No list of retractions is loaded: whether a source was retracted is what people recorded of it.',
  'checks.notChecked.recordMatch':
    'A DOI is not looked up, so nobody compares the title behind it with the one on record.',
  'checks.notChecked.debunkPage': 'There is no page of debunks yet that could carry a line on funding.',
  'checks.notChecked.approvedText':
    'Whether the text that goes out is the approved one is kept by the gate and the export, not by a rule.',
  'checks.notChecked.claimReview':
    'What ClaimReview data lack is told where they are exported: the page that they belong to has no address in the library.',
  'checks.notChecked.similarClaims': 'Similar claims are shown where claims are logged, not by a rule.',
  'checks.notChecked.verdictReview': 'Who has reviewed the verdict on a claim is not recorded.',
  'checks.notChecked.corrections':
    'Corrections of what was published, and the page that tells of them, are not recorded yet.',
  'checks.notChecked.postedCopies':
    'Where a post went out is recorded on the Thread screen; what stands there now is not looked up.',
  'checks.notChecked.signOff':
    'Who clears the text is known only when it is cleared: whether it is a clinician, and not its author, is in the audit trail.',
  'checks.notChecked.auditChain': 'The chain of the audit trail is proven in the library, not by a rule.',
  'checks.notChecked.outboundLog': 'Exports are recorded; links that were opened are not.',
  'checks.notChecked.colleagueMatters': 'Matters with colleagues are not kept in this library.',
  'checks.notChecked.ruleProfiles': 'Which rules were switched off for which claim is not recorded.',
};
