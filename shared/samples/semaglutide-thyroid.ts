import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** The author is paid by a maker: the disclosure says by whom and for what. */
export const semaglutideThyroid: Sample = {
  wording: 'The weight loss shots give you thyroid cancer, look at the box',
  statement: 'GLP-1 medicines cause thyroid cancer.',
  verdict: 'unproven',
  topics: ['GLP-1', 'weight', 'thyroid cancer'],
  sightings: [{ daysAgo: 10, channel: 'Reddit', reach: 7600, reachSource: 'members online that day' }],
  triage: {
    scores: { fragmentation: 1, actionability: 2, believability: 2, likelihoodOfSpread: 2, exploitativeness: 1 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'Asked in most visits about these drugs. There is a good study, with limits to be told.',
    lookAgainInDays: 90,
  },
  evidence: [
    { key: 'pasternak-2024-glp1-thyroid', role: 'supports', note: 'Mean follow-up of 3.9 years only.' },
    {
      key: 'wilding-2021-semaglutide-step1',
      role: 'background',
      note: 'What the drug does, and its common side effects.',
    },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Weight loss shots and thyroid cancer',
    audience: 'Adults who take or consider a GLP-1 drug',
    authors: ['BS'],
    clearedBy: 'AS',
    texts: {
      Fact: 'A study of 145,410 people on GLP-1 drugs like semaglutide (its maker, Northfield Pharma, pays me for talks) did not link them to more thyroid cancer [@pasternak-2024-glp1-thyroid].',
      'Myth, once': '“The weight loss shots give you thyroid cancer, look at the box.”',
      'Why it misleads':
        'A warning on a box tells what has to be watched. It does not say that it happens in people. For that you compare users with people on another drug, and that was done [@pasternak-2024-glp1-thyroid].',
      'Fact again':
        'Thyroid cancer came up in 76 of the 145,410 users, and in 184 of 291,667 people on the other drug. The hazard ratio was 0.93 (95% CI 0.66 to 1.31) [@pasternak-2024-glp1-thyroid]. A small rise cannot be ruled out, and the mean time was 3.9 years [@pasternak-2024-glp1-thyroid].',
      'What to do': 'Tell your doctor if thyroid cancer runs in your family, and ask what to watch for.',
      Disclosure: disclosures.ben,
      Sources: '[@pasternak-2024-glp1-thyroid]',
    },
  },
};
