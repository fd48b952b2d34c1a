import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** The harm is real and rare: it is said first, with what it has to be compared with. */
export const myocarditis: Sample = {
  wording: 'Do the COVID shots damage your heart?',
  statement: 'mRNA vaccines against COVID-19 cause heart inflammation more often than the infection does.',
  verdict: 'misleading',
  topics: ['vaccines', 'COVID-19', 'myocarditis'],
  sightings: [
    { daysAgo: 18, channel: 'School evening', note: 'Asked by a father of two teenagers.' },
    {
      daysAgo: 11,
      channel: 'TikTok',
      wording: 'The COVID shot damages your heart, they all know it',
      reach: 150000,
      reachSource: 'views shown below the video',
    },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 2, believability: 3, likelihoodOfSpread: 3, exploitativeness: 2 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'A fair question with a true core. To keep silent about a known risk would cost trust.',
    lookAgainInDays: 60,
  },
  evidence: [
    { key: 'patone-2022-myocarditis', role: 'supports', note: 'Vaccine and infection side by side.' },
    { key: 'barda-2021-bnt162b2-safety', role: 'contradicts', note: 'The vaccine does raise the risk.' },
  ],
  draft: {
    templateId: 'question-and-answer',
    title: 'COVID shots and the heart: a fair question',
    audience: 'Parents of teenagers, young adults',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      'Short answer':
        'Yes, in a few people in a million the heart muscle gets inflamed after an mRNA shot. The infection itself does this more often [@patone-2022-myocarditis].',
      'The question, as asked': '“Do the COVID shots damage your heart?”',
      'What we know':
        'In England, a first dose of one vaccine came with 1 extra case per million people. A first and a second dose of the other came with 6 and 10 [@patone-2022-myocarditis]. After a positive test it was 40 [@patone-2022-myocarditis]. In Israel, the shot came with 2.7 extra cases per 100,000 people [@barda-2021-bnt162b2-safety].',
      'What we do not know yet':
        'These are figures for all who were studied. What they mean for one age, sex or dose we do not know from them.',
      'What to do': 'Get help at once for chest pain, trouble breathing or a racing heart, after a shot or an illness.',
      'The answer again':
        'The risk is real: 1 to 10 extra cases per million people after a shot. It was higher after the infection than after the shot [@patone-2022-myocarditis].',
      Disclosure: disclosures.ada,
      Sources: '[@patone-2022-myocarditis; @barda-2021-bnt162b2-safety]',
    },
  },
};
