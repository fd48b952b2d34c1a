import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

/** There is a true part, and the answer gives it first to last. */
export const vitaminC: Sample = {
  wording: 'Take vitamin C every day and you will not catch a cold this winter',
  statement: 'Daily vitamin C prevents colds.',
  verdict: 'mixed',
  topics: ['supplements', 'vitamin C', 'colds'],
  sightings: [{ daysAgo: 21, channel: 'Instagram reel', reach: 88000, reachSource: 'views shown below the reel' }],
  triage: {
    scores: { fragmentation: 0, actionability: 1, believability: 3, likelihoodOfSpread: 2, exploitativeness: 2 },
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Comes back each autumn. There is a small true part, so a fair answer is welcome and easy to give.',
  },
  evidence: [{ key: 'hemila-2013-vitamin-c-colds', role: 'supports', note: 'No fewer colds in most people.' }],
  draft: {
    templateId: 'truth-sandwich',
    title: 'Vitamin C and colds: a small true part',
    audience: 'Adults before the cold season',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Truth:
        'Daily vitamin C does not keep most people from catching colds. It makes them a little shorter [@hemila-2013-vitamin-c-colds].',
      'The claim, in passing': '“Take vitamin C every day and you will not catch a cold this winter.”',
      'Why it is wrong':
        'In tests with 10,708 people, those on vitamin C caught about as many colds as the others [@hemila-2013-vitamin-c-colds]. The claim takes a small true effect and turns it into a big one.',
      'Truth again':
        'What it did was to make colds a little shorter, by about half a day in a week [@hemila-2013-vitamin-c-colds]. That was with a daily dose, taken before the cold began.',
      'What to do': 'Wash your hands, rest, and ask a pharmacist what may ease your cold.',
      Disclosure: disclosures.ada,
      Sources: '[@hemila-2013-vitamin-c-colds]',
    },
  },
};
