import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** Evidence that points the other way: a small real excess, named and weighed. */
export const statinsMusclePain: Sample = {
  wording: 'Statins wreck your muscles. Almost everybody who takes them ends up in pain.',
  statement: 'Most people who take statins get muscle pain from them.',
  verdict: 'misleading',
  topics: ['statins', 'heart', 'side effects'],
  sightings: [
    { daysAgo: 30, channel: 'Podcast', reach: 25000, reachSource: 'listeners named by the podcast' },
    { daysAgo: 6, channel: 'Clinic visit', note: 'Brought up as a reason to stop the pills.' },
  ],
  triage: {
    scores: { fragmentation: 1, actionability: 3, believability: 3, likelihoodOfSpread: 2, exploitativeness: 2 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'People stop a medicine that protects them. There is a small real effect that has to be told.',
    lookAgainInDays: 120,
  },
  evidence: [
    {
      key: 'ctt-2022-statins-muscle',
      role: 'contradicts',
      note: 'Shows the small real excess. An erratum was published.',
    },
    { key: 'howard-2021-samson', role: 'supports', note: 'The same people on statin, placebo and nothing.' },
    { key: 'herrett-2021-statinwise', role: 'supports', note: 'No difference between statin and placebo periods.' },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Statins and sore muscles: mostly not the pill',
    audience: 'Adults who take a statin or were offered one',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Fact: 'Muscle pain is common with a statin, and nearly as common with a dummy pill. In large trials 27.1% on a statin told of it, and 26.6% on a dummy pill [@ctt-2022-statins-muscle].',
      'Myth, once': '“Statins wreck your muscles. Almost everybody who takes them ends up in pain.”',
      'Why it misleads':
        'It blames the pill for aches that come anyway. In a trial of 60 people who had stopped statins, 90% of the burden also came with a dummy pill [@howard-2021-samson].',
      'Fact again':
        'There is a small real effect. In the first year it came to about 11 more events per 1,000 people treated for a year [@ctt-2022-statins-muscle]. A second trial, in 200 people, saw no difference in aches [@herrett-2021-statinwise].',
      'What to do':
        'Do not stop on your own. Talk with your doctor, who can try a break, a lower dose or another pill.',
      Disclosure: disclosures.ada,
      Sources: '[@ctt-2022-statins-muscle; @howard-2021-samson; @herrett-2021-statinwise]',
    },
  },
};
