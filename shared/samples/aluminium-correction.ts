import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** A corrected paper: the correction is told, and so is what it changed. */
export const aluminiumCorrection: Sample = {
  wording: 'The big Danish aluminum study was changed after it came out. So they hid that vaccines are toxic.',
  statement: 'A correction of the Danish study on aluminium in vaccines hid that the vaccines do harm.',
  verdict: 'misleading',
  topics: ['vaccines', 'aluminium', 'corrections'],
  sightings: [
    { daysAgo: 15, channel: 'X', reach: 41000, reachSource: 'views shown below the post' },
    { daysAgo: 13, channel: 'Reply to our own post', note: 'The reader was right that the paper had been corrected.' },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 2, believability: 3, likelihoodOfSpread: 2, exploitativeness: 1 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'We had cited the paper without its correction. An open word from us costs little and keeps trust.',
    lookAgainInDays: 90,
  },
  evidence: [
    {
      key: 'andersson-2025-aluminium',
      role: 'supports',
      note: 'Corrected: the journal had posted a wrong supplement. Follows most children only to age five.',
    },
  ],
  draft: {
    templateId: 'correction-notice',
    title: 'Correction: our post on aluminum in vaccines',
    audience: 'Readers of our earlier post',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      'What is right':
        'A study of 1,224,176 Danish children did not link more aluminum from vaccines to higher rates of any of 50 disorders [@andersson-2025-aluminium].',
      'What we got wrong': 'Our post cited this paper and did not say that it had been corrected.',
      'How it happened':
        'The journal had posted a wrong supplement and set this right in July 2025 [@andersson-2025-aluminium]. We had not seen the notice. A reader told us, and we are grateful.',
      'What it changes':
        'The correction was about the supplement. Calls to retract the paper were turned down by the editors [@andersson-2025-aluminium]. One limit we should have told: most of the children were only followed to the age of five.',
      'What to do': 'If you shared our first post, please share this one too.',
      'What is right, again':
        'The study found no sign that more aluminum from vaccines brings more of these illnesses in young children [@andersson-2025-aluminium]. Later years still have to be looked at.',
      Disclosure: disclosures.cleo,
      Sources: '[@andersson-2025-aluminium]',
    },
  },
};
