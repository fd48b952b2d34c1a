import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const vitaminD: Sample = {
  wording: 'Everyone should take vitamin D. It keeps cancer, heart attacks and broken bones away.',
  statement: 'Vitamin D pills prevent cancer, heart disease and fractures in healthy adults.',
  verdict: 'misleading',
  topics: ['supplements', 'vitamin D'],
  sightings: [{ daysAgo: 33, channel: 'Shop leaflet', note: 'Lay beside the pills.' }],
  triage: {
    scores: { fragmentation: 0, actionability: 1, believability: 3, likelihoodOfSpread: 1, exploitativeness: 3 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Little harm, but much money is made with it, and the evidence is clear for healthy adults.',
  },
  evidence: [
    { key: 'manson-2019-vital-cancer-cvd', role: 'supports', note: 'Cancer and heart.' },
    { key: 'leboff-2022-vital-fractures', role: 'supports', note: 'Fractures, in people not chosen for deficiency.' },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Vitamin D pills: what they do not do',
    audience: 'Healthy adults',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      Fact: 'In adults who were not picked for a lack of it, vitamin D pills did not cut broken bones [@leboff-2022-vital-fractures]. They did not cut cancer or major heart trouble either [@manson-2019-vital-cancer-cvd].',
      'Myth, once': '“Everyone should take vitamin D. It keeps cancer, heart attacks and broken bones away.”',
      'Why it misleads':
        'It takes what is true for some and says it of all. Some people lack vitamin D, and for them it may be another matter. That does not mean that more is better for the rest. The trial of 25,871 adults put that to the test [@manson-2019-vital-cancer-cvd].',
      'Fact again':
        'The pills were taken for a median of 5.3 years. Cancer was about as common with them as with a dummy pill [@manson-2019-vital-cancer-cvd]. So were broken bones [@leboff-2022-vital-fractures].',
      'What to do': 'Ask your doctor if you may be short of vitamin D before you buy pills.',
      Disclosure: disclosures.cleo,
      Sources: '[@manson-2019-vital-cancer-cvd; @leboff-2022-vital-fractures]',
    },
  },
};
