import type { z } from 'zod';
import type { Account } from '../../../model/person.ts';
import { policy } from '../../../policy/pack.ts';
import type { Example } from '../../rule.ts';

type WrittenPolicy = z.input<typeof policy>;
type WrittenDisclaimer = NonNullable<WrittenPolicy['disclaimers']>[number];

/** A disclaimer of the examples: general information, in exact words. */
export function general(other: Partial<WrittenDisclaimer> = {}): WrittenDisclaimer {
  return {
    id: 'general',
    kind: 'general_information',
    texts: { en: 'This is general information, not advice.' },
    ...other,
  };
}

/** An example under the policy of a made-up organisation: a text as blocks, or the posts of a thread by an account of a kind. */
export function exampleUnder(
  written: Partial<WrittenPolicy>,
  text: string | readonly string[],
  kind: Account['kind'] | null = null,
): Example {
  const about = {
    id: 'northfield',
    organisation: 'Northfield Health',
    version: 1,
    validFrom: '2026-01-01',
    languages: ['en'],
  };
  const under = { policy: policy.parse({ ...about, ...written }) };
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
