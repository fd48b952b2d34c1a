import type { Fix, Severity } from '../../../model/finding.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { disclaimerFix } from './disclaimer-fix.ts';
import { exampleUnder, general } from './example-policy.ts';
import { type DisclaimerState, disclaimerStates } from './policy-disclaimers.ts';

/** POL-01. What the organisation wants to see, where it wants to see it, in the posts as they will go out. */
export const requiredDisclaimer: DraftRule = {
  id: 'POL-01',
  category: 'disclaimers',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('The policy pack of the organisation'),
  missing: ({ input }) => ((input.policy ?? null) === null ? 'noPolicy' : null),
  find: findRequired,
  examples: {
    flag: [
      exampleUnder({ disclaimers: [general()] }, 'fact: Measles is serious.'),
      exampleUnder({ disclaimers: [general()] }, 'fact: Sleep helps.\ndisclaimer: For educational purposes only.'),
      exampleUnder({ disclaimers: [general({ place: 'last_posts' })] }, [
        'This is general information, not advice.',
        'Two.',
        'Three.',
      ]),
      exampleUnder({ disclaimers: [general()] }, 'myth: This is general information, not advice.\nfact: It is not.'),
      exampleUnder(
        { disclaimers: [general({ when: { accountKinds: ['personal'] } })] },
        ['Measles is serious.'],
        'personal',
      ),
    ],
    pass: [
      exampleUnder(
        { disclaimers: [general()] },
        'fact: Sleep helps.\ndisclaimer: THIS is general information; not advice!',
      ),
      exampleUnder(
        { disclaimers: [general({ wording: 'meaning' })] },
        'fact: Sleep helps.\ndisclaimer: For educational purposes only.',
      ),
      exampleUnder({ disclaimers: [general({ place: 'last_posts' })] }, [
        'One.',
        'Two.',
        'This is general information, not advice.',
      ]),
      exampleUnder(
        { disclaimers: [general({ when: { accountKinds: ['personal'] } })] },
        ['Measles is serious.'],
        'official',
      ),
      exampleUnder({ disclaimers: [general({ isBioEnough: true })] }, ['Measles is serious.'], 'personal'),
    ],
  },
};

const messages: Readonly<Record<Exclude<DisclaimerState['state'], 'said'>, string>> = {
  missing: 'message',
  misplaced: 'misplaced',
  no_words: 'noWords',
  unknown_account: 'account',
};

function findRequired({ input }: AnnotatedDraft): readonly DraftHit[] {
  return disclaimerStates(input).flatMap((told) => (told.state === 'said' ? [] : [hitOf(told, told.state, input)]));
}

function hitOf(told: DisclaimerState, state: Exclude<DisclaimerState['state'], 'said'>, input: CheckInput): DraftHit {
  const { disclaimer, words, targets } = told;
  const named = targets.flatMap(({ platform }) => (platform === null ? [] : [platform]));
  const platforms = named.length === 0 ? 'none' : named.join(', ');
  const fix = state === 'missing' || state === 'misplaced' ? disclaimerFix(told, input) : null;
  const values = {
    text: words ?? disclaimer.id,
    organisation: input.policy?.organisation ?? '',
    platforms,
    place: disclaimer.place,
  };
  return {
    place: fix === null ? { kind: 'draft' } : placeOf(fix, input),
    message: messages[state],
    words: `${disclaimer.id}|${state}|${platforms}`,
    severity: severityOf(disclaimer.severity, state),
    values: { ...values, language: input.language },
    fixes: fix === null ? [] : [fix],
  };
}

/** What only asks for more to be known does not stand in the way. */
function severityOf(severity: Severity, state: DisclaimerState['state']): Severity {
  return state === 'no_words' || state === 'unknown_account' ? 'note' : severity;
}

function placeOf({ edits }: Fix, { blocks }: CheckInput): DraftHit['place'] {
  const block = blocks.find(({ id }) => id === edits.at(-1)?.blockId);
  if (block === undefined) return { kind: 'draft' };
  return { kind: 'block', blockId: block.id, start: 0, end: block.text.length };
}
