import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** The origin of the myth is a retracted paper: cited once, as retracted, and never for a statement. */
export const mmrAutism: Sample = {
  wording: 'The MMR shot gives kids autism. A doctor found it years ago and they silenced him.',
  statement: 'The MMR vaccine causes autism.',
  verdict: 'false',
  topics: ['vaccines', 'MMR', 'autism'],
  sightings: [
    { daysAgo: 9, channel: 'Facebook parent group', reach: 12000, reachSource: 'members of the group' },
    {
      daysAgo: 4,
      channel: 'Clinic waiting room',
      wording: 'Is it true that the MMR jab causes autism?',
      note: 'Asked by three parents in one week.',
    },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 3, believability: 2, likelihoodOfSpread: 2, exploitativeness: 2 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'Parents who believe it put off a vaccine that protects their child. It is asked about at the clinic now.',
    lookAgainInDays: 60,
  },
  evidence: [
    { key: 'hviid-2019-mmr-autism', role: 'supports', note: 'The largest single study.' },
    { key: 'taylor-2014-vaccines-autism', role: 'supports', note: 'Pools the older studies.' },
    { key: 'di-pietrantonj-2021-mmr-cochrane', role: 'supports', note: 'Also names the real side effects.' },
    { key: 'wakefield-1998-retracted', role: 'myth_origin', note: 'Retracted. Cite only as where the claim began.' },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'MMR and autism: what the large studies found',
    audience: 'Parents of young children',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Fact: 'Children who get the MMR shot do not have autism more often than children who do not. A study of 657,461 children in Denmark looked for it [@hviid-2019-mmr-autism].',
      'Myth, once': '“The MMR shot gives kids autism. A doctor found it years ago and they silenced him.”',
      'Why it misleads':
        'It began with a report on 12 children. The journal retracted it because claims in it were false [@wakefield-1998-retracted]. Ten of its own authors had taken back what they read into it. Other teams looked again, in far more children, and found no link [@taylor-2014-vaccines-autism].',
      'Fact again':
        'Ten studies with more than a million children point the same way [@taylor-2014-vaccines-autism]. MMR has side effects too. A rash or a seizure can follow the shot [@di-pietrantonj-2021-mmr-cochrane].',
      'What to do': 'Ask your nurse or doctor what to look out for after the shot. It is a good question.',
      Disclosure: disclosures.ada,
      Sources: '[@hviid-2019-mmr-autism; @taylor-2014-vaccines-autism; @di-pietrantonj-2021-mmr-cochrane]',
    },
  },
};
