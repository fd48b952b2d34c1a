/** English sentences of the governance rules. */
export const governanceRuleMessages = {
  'checks.TRI-01.title': 'No decision to answer',
  'checks.TRI-01.message':
    'Nobody has decided that this claim should be answered; an answer can spread a claim that few have seen. Decide under Triage first.',
  'checks.TRI-01.silent':
    'The decision on this claim was not to answer it. Decide anew under Triage if that has changed.',
  'checks.TRI-01.noClaim':
    'The draft answers no claim of the log, so nobody has decided whether it should. Tie it to a claim if there is one.',
  'checks.TRI-01.description': 'Someone has decided that the claim should be answered.',
};
