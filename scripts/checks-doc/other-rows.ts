/** A row of the catalogue that is no rule: what it asks for and whose advice it is. A row that becomes a rule says so itself. */
export interface OtherRow {
  readonly does: string;
  readonly severity: 'block' | 'warn' | 'note';
  readonly guideline: string;
}

const wma = 'WMA Statement on Social Media (2022)';
const iem = 'iEM Social Media Ethics for Medical Professionals (2021)';
const ama = 'AMA Code of Medical Ethics, Opinion 2.3.2';
const mms = 'MMS Social Media Guidelines for Physicians (2015)';
const hipaa = 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)';
const own = 'Plainspoken';

export const otherRows: Readonly<Record<string, OtherRow>> = {
  'EVI-05': {
    does: 'A paper that was reinstated after its retraction is shown as both, never as retracted.',
    severity: 'warn',
    guideline: own,
  },
  'EVI-13': { does: 'A quotation has the very words of the stored passage.', severity: 'block', guideline: own },
  'EVI-14': { does: 'Each figure of the text stands in a passage of its source.', severity: 'warn', guideline: own },
  'EVI-15': { does: 'The support comes from more than one research group.', severity: 'note', guideline: own },
  'EVI-21': {
    does: 'The list of retractions is at most 90 days old, and its day is shown.',
    severity: 'warn',
    guideline: own,
  },
  'EVI-24': { does: 'The title on record is the one that the DOI leads to.', severity: 'warn', guideline: own },
  'COI-04': {
    does: 'The disclosure stands in the post that names the product, where it is seen at once.',
    severity: 'block',
    guideline: own,
  },
  'COI-09': { does: 'Payments on public record are in the register of interests.', severity: 'warn', guideline: own },
  'COI-12': { does: 'An author who speaks outside their own field says so.', severity: 'note', guideline: iem },
  'COI-15': {
    does: 'Praise of a service where the author works or refers is disclosed.',
    severity: 'warn',
    guideline: mms,
  },
  'COI-16': { does: 'The page of a debunk says who pays for the work.', severity: 'note', guideline: own },
  'COI-17': {
    does: 'Criticism of a competitor of a maker with ties to the author is disclosed.',
    severity: 'warn',
    guideline: own,
  },
  'PRV-16': {
    does: 'No face, tattoo or photo of a person goes out without a consent on record.',
    severity: 'block',
    guideline: hipaa,
  },
  'PRV-29': { does: 'A consent is on record, valid, and covers this platform.', severity: 'warn', guideline: ama },
  'PRV-30': { does: 'Pictures carry no place, device or author in their data.', severity: 'block', guideline: own },
  'PRV-31': {
    does: 'A screenshot is said to be what it is: no chart, chat or mail of a patient.',
    severity: 'warn',
    guideline: own,
  },
  'PRV-32': {
    does: 'Exports carry no names or telephone numbers of those who reported a rumour.',
    severity: 'block',
    guideline: own,
  },
  'TON-18': {
    does: 'Where a claim rests on a real fear, the answer says that it is understood.',
    severity: 'note',
    guideline: own,
  },
  'PLN-00': { does: 'Audience, aim and main message were thought of beforehand.', severity: 'note', guideline: mms },
  'CTA-03': { does: 'The text says why it matters to those who read it.', severity: 'note', guideline: own },
  'RSK-01': { does: 'Of a risk the text says what, who and how serious.', severity: 'note', guideline: own },
  'RSK-02': { does: 'The text names both benefits and risks of what it advises.', severity: 'note', guideline: own },
  'UNC-01': { does: 'Where the evidence is less than certain, the text says so.', severity: 'note', guideline: own },
  'PUB-12': { does: 'What goes out is the text that was approved.', severity: 'block', guideline: own },
  'PUB-13': {
    does: 'Nothing goes out with an open finding that blocks, or without approval.',
    severity: 'block',
    guideline: own,
  },
  'PUB-17': { does: 'ClaimReview data are complete.', severity: 'warn', guideline: own },
  'TRI-04': { does: 'A similar claim of the library is looked at first.', severity: 'note', guideline: own },
  'TRI-07': { does: 'A clinician has reviewed the verdict.', severity: 'note', guideline: ama },
  'COR-01': {
    does: 'A change of meaning after publication carries a note of correction.',
    severity: 'block',
    guideline: own,
  },
  'COR-03': { does: 'A newly retracted source reopens what was published on it.', severity: 'warn', guideline: own },
  'COR-04': { does: 'What was posted is kept, with its address.', severity: 'note', guideline: wma },
  'COR-05': { does: 'What is published links to how corrections are made.', severity: 'note', guideline: own },
  'GOV-01': { does: 'A clinician has cleared the text.', severity: 'block', guideline: ama },
  'GOV-02': { does: 'Who clears the text is not its author.', severity: 'block', guideline: wma },
  'GOV-04': { does: 'The audit trail is whole.', severity: 'block', guideline: wma },
  'GOV-05': { does: 'Whatever leaves the app is recorded.', severity: 'note', guideline: wma },
  'GOV-06': { does: 'Privacy settings and presence were reviewed within 90 days.', severity: 'note', guideline: wma },
  'GOV-07': { does: 'A matter with a colleague is never part of a public thread.', severity: 'block', guideline: wma },
  'GOV-09': { does: 'True, helpful, inspiring, necessary, kind.', severity: 'warn', guideline: iem },
  'GOV-10': { does: 'No rule is switched off for one claim alone.', severity: 'warn', guideline: own },
  'STR-15': { does: 'The main message stands in the first post.', severity: 'note', guideline: own },
  'ADV-08': { does: 'Who speaks is named, with their role.', severity: 'warn', guideline: wma },
  'ADV-09': { does: 'Credentials in the text are those of the register.', severity: 'warn', guideline: iem },
};
