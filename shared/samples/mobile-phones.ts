import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** Left in writing: its source is disputed, and the gate asks for a word on that. */
export const mobilePhones: Sample = {
  wording: 'Keep your phone off your head, it grows tumors',
  statement: 'Using a mobile phone causes brain tumours.',
  verdict: 'unrated',
  topics: ['mobile phones', 'brain tumours'],
  sightings: [{ daysAgo: 3, channel: 'Neighborhood app', reach: 900, reachSource: 'members of the area' }],
  triage: {
    scores: { fragmentation: 1, actionability: 1, believability: 2, likelihoodOfSpread: 1, exploitativeness: 1 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Asked at two talks. The review has a published critique, which has to be read first.',
  },
  evidence: [
    { key: 'karipidis-2024-rf-cancer', role: 'supports', note: 'Disputed: a critique is named in its record.' },
  ],
  draft: {
    templateId: 'truth-sandwich',
    title: 'Phones and brain tumors',
    audience: 'Adults',
    authors: ['AS'],
    clearedBy: null,
    texts: {
      Truth:
        'A large review found that using a phone near the head likely does not raise the risk of brain tumors [@karipidis-2024-rf-cancer].',
      'The claim, in passing': '“Keep your phone off your head, it grows tumors.”',
      'Why it is wrong': '',
      'Truth again': '',
      Disclosure: disclosures.ada,
      Sources: '[@karipidis-2024-rf-cancer]',
    },
  },
};
