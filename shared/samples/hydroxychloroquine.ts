import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** Another retracted origin; the answer rests on the trial alone. */
export const hydroxychloroquine: Sample = {
  wording: 'A French team cured COVID with hydroxychloroquine and was shut up',
  statement: 'Hydroxychloroquine cures COVID-19.',
  verdict: 'false',
  topics: ['COVID-19', 'hydroxychloroquine', 'treatment'],
  sightings: [{ daysAgo: 50, channel: 'YouTube', reach: 19000, reachSource: 'views shown below the video' }],
  triage: {
    scores: { fragmentation: 2, actionability: 2, believability: 2, likelihoodOfSpread: 1, exploitativeness: 2 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'An old claim that came back with the news that the first paper was retracted.',
    lookAgainInDays: 180,
  },
  evidence: [
    { key: 'recovery-2020-hydroxychloroquine', role: 'supports', note: 'Randomised, hospital patients.' },
    {
      key: 'gautret-2020-retracted',
      role: 'myth_origin',
      note: 'Retracted. Six treated patients were dropped from the analysis.',
    },
  ],
  draft: {
    templateId: 'truth-sandwich',
    title: 'Hydroxychloroquine did not help COVID patients',
    audience: 'Adults who saw the video',
    authors: ['BS'],
    clearedBy: 'AS',
    texts: {
      Truth:
        'In a large trial, the drug hydroxychloroquine did not help COVID patients in hospital [@recovery-2020-hydroxychloroquine].',
      'The claim, in passing': '“A French team cured COVID with hydroxychloroquine and was shut up.”',
      'Why it is wrong':
        'The paper it goes back to was retracted [@gautret-2020-retracted]. It had 36 patients. Six who took the drug were left out of the count: three went to intensive care, one died and two left or stopped [@gautret-2020-retracted].',
      'Truth again':
        'In the large trial, 27.0% of those on the drug died within 28 days, and 25.0% of those without it. That gap can be due to chance (rate ratio 1.09, 95% CI 0.97 to 1.23) [@recovery-2020-hydroxychloroquine].',
      'What to do': 'Ask your doctor which drugs help if you fall ill.',
      Disclosure: disclosures.benOnAnotherDrug,
      Sources: '[@recovery-2020-hydroxychloroquine]',
    },
  },
};
