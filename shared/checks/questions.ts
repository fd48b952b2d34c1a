/**
 * Rows of the catalogue that a computer cannot judge: a person answers them at the gate. `key` is the key of the question in the message
 * catalogue.
 */
export const questions: readonly { readonly id: string; readonly key: string }[] = [
  { id: 'PLN-00', key: 'checks.question.PLN-00' },
  { id: 'CTA-03', key: 'checks.question.CTA-03' },
  { id: 'RSK-01', key: 'checks.question.RSK-01' },
  { id: 'RSK-02', key: 'checks.question.RSK-02' },
  { id: 'TON-18', key: 'checks.question.TON-18' },
  { id: 'COI-12', key: 'checks.question.COI-12' },
  { id: 'GOV-06', key: 'checks.question.GOV-06' },
  { id: 'GOV-09', key: 'checks.question.GOV-09' },
];
