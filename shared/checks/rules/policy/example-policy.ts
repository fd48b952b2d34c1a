import type { Account } from '../../../model/person.ts';
import type { Policy, RequiredDisclaimer } from '../../../policy/pack.ts';
import type { Example } from '../../rule.ts';

const everywhere: RequiredDisclaimer['when'] = {
  accountKinds: [],
  platforms: [],
  audiences: [],
  namesOrganisation: false,
};

interface OtherDisclaimer extends Partial<Omit<RequiredDisclaimer, 'when'>> {
  readonly when?: Partial<RequiredDisclaimer['when']>;
}

/** A disclaimer of the examples: general information, in exact words. */
export function general({ when, ...other }: OtherDisclaimer = {}): RequiredDisclaimer {
  return {
    ...{ id: 'general', kind: 'general_information', texts: { en: 'This is general information, not advice.' } },
    ...{ wording: 'exact', place: 'anywhere', isBioEnough: false, severity: 'warn' },
    ...other,
    when: { ...everywhere, ...when },
  };
}

const northfield: Policy = {
  ...{ id: 'northfield', organisation: 'Northfield Health', version: 1, validFrom: '2026-01-01', languages: ['en'] },
  ...{ country: null, text: '', link: null, houseStyle: null },
  ...{ disclaimers: [], accountRules: [], rules: [], thresholds: [], reviewers: [] },
};

/** An example under the policy of a made-up organisation: a text as blocks, or the posts of a thread by an account of a kind. */
export function exampleUnder(
  written: Partial<Policy>,
  text: string | readonly string[],
  kind: Account['kind'] | null = null,
): Example {
  const under = { policy: { ...northfield, ...written } };
  if (typeof text === 'string') return { text, input: under };
  const blocks = text.map((words, index) => ({
    id: `b${index}`,
    role: 'explanation' as const,
    label: '',
    text: words,
  }));
  const posts = text.map((words, index) => ({
    text: words,
    length: words.length,
    limit: 280,
    blockIds: [`b${index}`],
  }));
  const bio = 'Northfield Health. This is general information, not advice.';
  const accounts = kind === null ? [] : [{ platform: 'x' as const, handle: 'northfield', kind, bio }];
  return {
    text: text.join(' / '),
    input: { ...under, blocks, threads: [{ platform: 'x', posts, warnings: [] }], accounts },
  };
}
