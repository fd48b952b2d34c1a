import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const ivermectin: Sample = {
  wording: 'Ivermectin beats COVID, but it is too cheap for them to tell you',
  statement: 'Ivermectin is an effective treatment for COVID-19.',
  verdict: 'false',
  topics: ['COVID-19', 'ivermectin', 'treatment'],
  sightings: [
    { daysAgo: 40, channel: 'Telegram channel', reach: 33000, reachSource: 'members of the channel' },
    { daysAgo: 8, channel: 'Pharmacy counter', wording: 'Do you sell ivermectin for COVID?' },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 3, believability: 2, likelihoodOfSpread: 1, exploitativeness: 3 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Local pharmacies are asked for it again. People may put off care that helps.',
  },
  evidence: [
    { key: 'reis-2022-ivermectin-together', role: 'supports', note: 'Hospital stays, against placebo.' },
    { key: 'naggie-2023-ivermectin-activ6', role: 'supports', note: 'Time to recovery, at a higher dose.' },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Ivermectin and COVID: it was tested',
    audience: 'Adults who ask at the pharmacy',
    authors: ['AS'],
    clearedBy: 'BS',
    texts: {
      Fact: 'Ivermectin was tested against COVID in large, fair trials. It did not help people get well faster than a dummy pill did [@naggie-2023-ivermectin-activ6].',
      'Myth, once': '“Ivermectin beats COVID, but it is too cheap for them to tell you.”',
      'Why it misleads':
        'It says that nobody looked. Doctors did look, and they put the results out for all to read [@reis-2022-ivermectin-together]. That a drug is cheap does not tell you if it works.',
      'Fact again':
        'In one trial people took 11 days to get well, with the drug and with the dummy pill [@naggie-2023-ivermectin-activ6]. In the other, 14.7% on the drug and 16.3% on a dummy pill went to hospital or had a long emergency stay. That gap can be due to chance (relative risk 0.90, 0.70 to 1.16) [@reis-2022-ivermectin-together].',
      'What to do': 'If you have COVID and are at high risk, call your doctor early and ask what can help you.',
      Disclosure: disclosures.ada,
      Sources: '[@naggie-2023-ivermectin-activ6; @reis-2022-ivermectin-together]',
    },
  },
};
