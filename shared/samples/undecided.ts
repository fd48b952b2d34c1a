import type { Sample } from './sample.ts';

/** Claims without an answer yet: two to be decided on, one that is only watched. */
export const undecidedSamples: readonly Sample[] = [
  {
    wording: 'Baby powder gave thousands of women ovarian cancer',
    statement: 'Powder used in the genital area causes ovarian cancer.',
    verdict: 'unrated',
    topics: ['talc', 'ovarian cancer'],
    sightings: [{ daysAgo: 2, channel: 'Radio phone-in' }],
    triage: null,
    evidence: [
      {
        key: 'obrien-2020-powder-ovarian',
        role: 'background',
        note: 'Not significant, but a small increase could not be excluded: say both.',
      },
    ],
    draft: null,
  },
  {
    wording: 'Homeopathy works for my asthma, science is just behind',
    statement: 'Homeopathic remedies work for asthma.',
    verdict: 'unrated',
    topics: ['homeopathy'],
    sightings: [{ daysAgo: 1, channel: 'Patient forum', reach: 480, reachSource: 'views of the thread' }],
    triage: null,
    evidence: [{ key: 'nhmrc-2015-homeopathy', role: 'background', note: 'Government information paper.' }],
    draft: null,
  },
  {
    wording: 'Measles is harmless, let kids catch it for a stronger immune system',
    statement: 'Having measles strengthens a child’s immune system.',
    verdict: 'false',
    topics: ['measles', 'immunity'],
    sightings: [{ daysAgo: 14, channel: 'Telegram channel', reach: 210, reachSource: 'views shown below the post' }],
    triage: {
      scores: { fragmentation: 1, actionability: 2, believability: 1, likelihoodOfSpread: 0, exploitativeness: 0 },
      impact: 'limited',
      spread: 'unlikely',
      decision: 'monitor',
      reason: 'Seen once, by few people. To answer it now would carry it further.',
      lookAgainInDays: 14,
    },
    evidence: [{ key: 'mina-2019-immune-amnesia', role: 'supports', note: 'Ready if an answer is needed.' }],
    draft: null,
  },
];
