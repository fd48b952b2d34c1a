/**
 * Rows of the catalogue that wait for a part of the app which is not there yet: they are told as not checked, never faked. `reason` is the last part
 * of the key `checks.notChecked.<reason>`, which says what is missing.
 */
export const waiting: readonly { readonly id: string; readonly reason: string }[] = [
  { id: 'PRV-30', reason: 'images' },
  { id: 'PRV-16', reason: 'faces' },
  { id: 'PRV-29', reason: 'consent' },
  { id: 'PRV-31', reason: 'screenshots' },
  { id: 'PRV-32', reason: 'reporters' },
  { id: 'EVI-14', reason: 'passages' },
  { id: 'COI-04', reason: 'disclosurePerPost' },
  { id: 'COI-09', reason: 'openPayments' },
  { id: 'UNC-01', reason: 'certainty' },
];
