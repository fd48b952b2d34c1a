import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const antibioticsColds: Sample = {
  wording: 'Green snot means you need antibiotics, insist on them',
  statement: 'Antibiotics cure colds.',
  verdict: 'false',
  topics: ['antibiotics', 'colds'],
  sightings: [
    { daysAgo: 28, channel: 'Facebook', reach: 3100, reachSource: 'reactions and shares, counted by hand' },
    { daysAgo: 2, channel: 'Phone line of the clinic', wording: 'I have green snot, can I get an antibiotic?' },
  ],
  triage: {
    scores: { fragmentation: 0, actionability: 3, believability: 3, likelihoodOfSpread: 2, exploitativeness: 0 },
    impact: 'limited',
    spread: 'early',
    decision: 'prebunk',
    reason: 'Comes with every cold season. Said before it, it spares many calls.',
  },
  evidence: [{ key: 'kenealy-2013-antibiotics-colds', role: 'supports', note: 'Also the side effects.' }],
  draft: {
    templateId: 'prebunk',
    title: 'Before the cold season: when antibiotics do not help',
    audience: 'Adults and parents',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Fact: 'Antibiotics do not make a cold go away sooner. They worked no better than a dummy pill, and had more side effects [@kenealy-2013-antibiotics-colds].',
      Warning: 'As colds come round, you may see misleading posts about antibiotics.',
      'A weakened example': '“Mine went away after the pills, so yours will too.”',
      'How to see through it':
        'Colds go away without pills too. A story of one person cannot tell you which it was. When 11 trials compared the pills with dummies, the pills made no difference to the cold [@kenealy-2013-antibiotics-colds].',
      'What holds':
        'Against a cold, antibiotics did not beat a dummy pill. What they can bring is side effects [@kenealy-2013-antibiotics-colds].',
      'What to do':
        'Rest and drink. Call your doctor if you get short of breath or get worse after you had felt better.',
      Disclosure: disclosures.ada,
      Sources: '[@kenealy-2013-antibiotics-colds]',
    },
  },
};
