import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const sunscreen: Sample = {
  wording: 'Sunscreen causes skin cancer. Our grandparents never used it.',
  statement: 'Sunscreen causes skin cancer.',
  verdict: 'false',
  topics: ['skin cancer', 'sunscreen'],
  sightings: [
    { daysAgo: 120, channel: 'TikTok', reach: 410000, reachSource: 'views shown below the video' },
    { daysAgo: 95, channel: 'Instagram reel', wording: 'Stop putting sunscreen on your kids, it gives them cancer' },
  ],
  triage: {
    scores: { fragmentation: 1, actionability: 3, believability: 2, likelihoodOfSpread: 3, exploitativeness: 1 },
    impact: 'broad',
    spread: 'rapid',
    decision: 'respond',
    reason: 'Spread fast last summer, and young people did as it says.',
    lookAgainInDays: 150,
  },
  evidence: [
    {
      key: 'green-2011-sunscreen-melanoma',
      role: 'supports',
      note: 'The one randomised trial. The main result is borderline.',
    },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Sunscreen and skin cancer: what a trial found',
    audience: 'Young adults',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Fact: 'In a long trial, adults told to use sunscreen each day had fewer melanomas ten years later, not more [@green-2011-sunscreen-melanoma].',
      'Myth, once': '“Sunscreen causes skin cancer. Our grandparents never used it.”',
      'Why it misleads':
        'Pale people may burn more, use more of it and get more tumors too. Then the two go hand in hand. Only a trial can tell them apart, and there the use was drawn by lot [@green-2011-sunscreen-melanoma].',
      'Fact again':
        'There were 11 melanomas with daily use and 22 without. That is about half as many, but a result at the edge of chance [@green-2011-sunscreen-melanoma].',
      'What to do': 'Seek shade at noon, wear a hat and a shirt, and put sunscreen on the rest.',
      Disclosure: disclosures.ada,
      Sources: '[@green-2011-sunscreen-melanoma]',
    },
  },
};
