import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** The plain sentence of the claim where there is one: what was heard may well be a question. */
function claimWords({ claim }: AnnotatedDraft['input']): string {
  return claim === null ? '' : claim.statement?.trim() || claim.wording;
}

const shared = {
  category: 'structure',
  scope: 'draft',
  needsLibrary: true,
  confidence: 'pattern',
  missing: ({ input }: AnnotatedDraft) => (input.claim === null ? 'noClaim' : null),
} as const;

/** STR-09. The claim is logged as people make it: a denial, a verdict or a question is somebody's answer to it. */
export const claimAsClaim: DraftRule = {
  ...shared,
  id: 'STR-09',
  severity: 'warn',
  needsLanguage: true,
  guideline: ownAdvice('A claim is logged as it is made, without a verdict'),
  find: ({ input }) => hit(claimWords(input), isAnswer),
  examples: {
    flag: claims(
      'It is not true that bleach cures Covid',
      'FALSE: garlic prevents flu',
      'Does the vaccine change your DNA?',
      'Debunked: 5G spreads the virus',
    ),
    pass: claims('Drinking bleach cures Covid', 'Garlic prevents flu', 'Masks do not work'),
  },
};

/** STR-10. What ClaimReview takes as `claimReviewed`: short, and without the rating. */
export const claimTooLong: DraftRule = {
  ...shared,
  id: 'STR-10',
  severity: 'note',
  needsLanguage: false,
  guideline: ownAdvice('A claim fits in 75 characters, as ClaimReview shows it'),
  find: ({ input }) => {
    const most = thresholdUnder(input.policy, 'claim_characters');
    const hits = hit(claimWords(input), (wording) => wording.length > most);
    return hits.map((one) => ({ ...one, values: { ...one.values, most } }));
  },
  examples: {
    flag: claims(
      'A new study from a large university that nobody names is said to show that the vaccine changes DNA',
      'The government and the makers have known for many years that this medicine causes cancer in women',
      'People who eat three cloves of garlic every morning before breakfast will never again get the flu',
    ),
    pass: claims('Garlic prevents flu', 'RSV vaccine doubles stroke risk', 'Masks cause hypoxia in children'),
  },
};

/** STR-11. Forecasts, tastes and somebody's own life cannot be looked up. */
export const claimNotCheckable: DraftRule = {
  ...shared,
  id: 'STR-11',
  severity: 'note',
  needsLanguage: true,
  guideline: ownAdvice('A claim can be checked: it is no forecast, taste or experience of one person'),
  find: ({ input }) => hit(claimWords(input), isUncheckable),
  examples: {
    flag: claims('This winter will be terrible', 'I felt awful after my second dose', 'Vaccine cards are ugly'),
    pass: claims('RSV vaccine doubles stroke risk', 'Drinking bleach cures Covid', 'The vaccine will change your DNA'),
  },
};

function claims(...wordings: readonly string[]): readonly Example[] {
  return wordings.map((wording) => ({ text: `claim: ${wording}`, input: { claim: { wording, decision: 'respond' } } }));
}

function hit(wording: string, isFault: (wording: string) => boolean): readonly DraftHit[] {
  if (!isFault(wording.trim())) return [];
  return [{ place: { kind: 'draft' }, words: wordsOf(wording), values: { text: wording } }];
}

function isAnswer(wording: string): boolean {
  return answers.some((pattern) => pattern.test(wording));
}

const answers: readonly RegExp[] = [
  /\?["'”’)]*$/,
  /^(?:it is|it['’]s|it isn['’]t|that is) (?:not |un|in)?(?:true|false|correct|wrong|a myth)\b/i,
  /^(?:false|true|untrue|myth|fake|hoax|debunked|misleading|fact ?check|no evidence|no,)\b/i,
  /\b(?:is|are) (?:false|untrue|a myth|a hoax|debunked|misleading|not true|misinformation)\b/i,
  /^(?:false|debunked|wrong) claim/i,
];

/** A forecast has no agent that does something to the body: `the vaccine will change your DNA` is checkable. */
function isUncheckable(wording: string): boolean {
  if (/^(?:i|my|we|our)\b/i.test(wording)) return true;
  if (/\b(?:will be|is going to be|are going to be)\b/i.test(wording)) return true;
  return /\b(?:is|are|was|were) (?:so |very |really |too )?(?:ugly|beautiful|boring|annoying|terrible|awful|great|amazing|horrible|disgusting|the best|the worst|unfair|stupid)\b/i.test(
    wording,
  );
}
