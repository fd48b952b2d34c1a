import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const fluShot: Sample = {
  wording: 'Got the flu shot, got the flu. Every single time.',
  statement: 'The flu shot gives people the flu.',
  verdict: 'false',
  topics: ['vaccines', 'influenza'],
  sightings: [
    { daysAgo: 26, channel: 'X', reach: 5200, reachSource: 'views shown below the post' },
    { daysAgo: 20, channel: 'Staff canteen', wording: 'The flu shot made me ill last year' },
  ],
  triage: {
    scores: { fragmentation: 0, actionability: 2, believability: 3, likelihoodOfSpread: 2, exploitativeness: 0 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Said by staff too, just as the shots are offered. One good trial answers it.',
  },
  evidence: [
    { key: 'nichol-1996-flu-vaccine-side-effects', role: 'supports', note: 'Randomised against a dummy shot.' },
  ],
  draft: {
    templateId: 'truth-sandwich',
    title: 'The flu shot gives you a sore arm, not the flu',
    audience: 'Hospital staff',
    authors: ['CS'],
    clearedBy: 'AS',
    texts: {
      Truth: 'What you can expect from a flu shot is a sore arm [@nichol-1996-flu-vaccine-side-effects].',
      'The claim, in passing': '“Got the flu shot, got the flu. Every single time.”',
      'Why it is wrong':
        'Fever, aches, feeling tired or a headache came as often after a dummy shot (35.2%) as after the real one (34.1%) [@nichol-1996-flu-vaccine-side-effects]. Shots are given in the season of colds. Many who fall ill in that week would have done so anyway.',
      'Truth again':
        'Only a sore arm was more common with the vaccine: 63.8% against 24.1% of the 849 adults in that trial [@nichol-1996-flu-vaccine-side-effects].',
      'What to do': 'If your arm is sore, move it. Ask the nurse what may ease it.',
      Disclosure: disclosures.cleo,
      Sources: '[@nichol-1996-flu-vaccine-side-effects]',
    },
  },
};
