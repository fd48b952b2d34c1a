import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** A prebunk: the trick is shown before the posts arrive. */
export const rawMilk: Sample = {
  wording: 'Raw milk is alive and heals, boiled milk is dead',
  statement: 'Raw milk is safer and healthier than heated milk.',
  verdict: 'misleading',
  topics: ['food safety', 'raw milk'],
  sightings: [{ daysAgo: 5, channel: 'Farm market stall', note: 'A new stall opens in two weeks and has posters up.' }],
  triage: {
    scores: { fragmentation: 0, actionability: 3, believability: 2, likelihoodOfSpread: 2, exploitativeness: 2 },
    impact: 'limited',
    spread: 'early',
    decision: 'prebunk',
    reason: 'Not widely heard here yet, but the stall opens soon. Warn of the trick, do not name the stall.',
  },
  evidence: [{ key: 'langer-2012-raw-milk', role: 'supports', note: 'Outbreaks in the United States.' }],
  draft: {
    templateId: 'prebunk',
    title: 'Before the milk stall opens: how "natural" is used to sell',
    audience: 'Families in town',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      Fact: 'Raw milk can carry germs that make people ill. Of 121 outbreaks from milk products that were looked at, 73 came from raw ones [@langer-2012-raw-milk].',
      'A weakened example': '“Raw milk is natural, so it must be good for you.”',
      'How to see through it':
        'The trick is to say "natural" where "safe" would have to be shown. Germs are natural too. In those outbreaks 1,571 people fell ill from raw milk products and 202 went to hospital [@langer-2012-raw-milk].',
      'What holds':
        'Far fewer people drink raw milk than heated milk, and still most of the outbreaks came from raw products: 73 of 121 [@langer-2012-raw-milk].',
      'What to do':
        'Buy milk that was heated, above all for children and in pregnancy. Ask "safe by what test?" when you read "natural".',
      Disclosure: disclosures.cleo,
      Sources: '[@langer-2012-raw-milk]',
    },
  },
};
