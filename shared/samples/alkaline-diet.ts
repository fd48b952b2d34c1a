import type { Sample } from './sample.ts';

/** Left in writing, and half done: no disclosure yet, and a sentence that still lacks its source. */
export const alkalineDiet: Sample = {
  wording: 'Cancer cannot live in an alkaline body. Drink alkaline water.',
  statement: 'An alkaline diet or alkaline water treats cancer.',
  verdict: 'unproven',
  topics: ['cancer', 'diet'],
  sightings: [{ daysAgo: 7, channel: 'Letter to the clinic', note: 'Sent with a prospectus for a water filter.' }],
  triage: {
    scores: { fragmentation: 1, actionability: 3, believability: 1, likelihoodOfSpread: 1, exploitativeness: 3 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason:
      'Aimed at people with cancer, who are asked to pay. A lack of studies is not a proof that it fails: say so.',
  },
  evidence: [{ key: 'fenton-2016-alkaline', role: 'supports', note: 'Nobody has tested it as a treatment.' }],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'Alkaline water and cancer',
    audience: 'People with cancer and their families',
    authors: ['CS'],
    clearedBy: null,
    texts: {
      Fact: 'No study has tested an alkaline diet or alkaline water as a treatment for cancer [@fenton-2016-alkaline].',
      'Myth, once': '“Cancer cannot live in an alkaline body. Drink alkaline water.”',
      'Why it misleads': 'The body keeps its blood at nearly the same level, whatever we eat or drink.',
      Sources: '[@fenton-2016-alkaline]',
    },
  },
};
