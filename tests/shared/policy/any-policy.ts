import fc from 'fast-check';
import type { z } from 'zod';
import { packFormat, type policy } from '../../../shared/policy/pack.ts';

export type WrittenPolicy = z.input<typeof policy>;

/** A policy as somebody writes it, before it is signed. */
export function packText(written: WrittenPolicy): string {
  return JSON.stringify({ format: packFormat, policy: written });
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `a${text}`);
const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const severity = fc.constantFrom('block' as const, 'warn' as const, 'note' as const);

const disclaimer = fc.record({
  id: name,
  kind: fc.constantFrom('general_information' as const, 'own_opinion' as const, 'other' as const),
  texts: fc.dictionary(fc.constantFrom('en', 'es', 'de', 'pt-BR'), words, { minKeys: 1 }),
  when: fc.record({
    platforms: fc.uniqueArray(fc.constantFrom('x' as const, 'bluesky' as const)),
    audiences: fc.array(words, { maxLength: 2 }),
  }),
  place: fc.constantFrom('anywhere' as const, 'first_post' as const, 'last_posts' as const),
  severity,
});

/** Any policy that the app reads. */
export const anyPolicy: fc.Arbitrary<WrittenPolicy> = fc.record({
  id: name,
  organisation: words,
  version: fc.integer({ min: 1, max: 1000 }),
  validFrom: fc.constantFrom('2026-01-01', '2026-11-22', '2027-05-01'),
  languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'de-AT'), { minLength: 1 }),
  text: words,
  disclaimers: fc.uniqueArray(disclaimer, { maxLength: 4, selector: ({ id }) => id }),
  rules: fc.uniqueArray(
    fc.record({ rule: fc.constantFrom('ADV-03', 'TON-01', 'House.jab'), severity, isLocked: fc.boolean() }),
    {
      selector: ({ rule }) => rule,
    },
  ),
  thresholds: fc.constantFrom([], [{ name: 'reading_grade' as const, value: 6, isLocked: true }]),
  reviewers: fc.constantFrom([], [{ when: 'block' as const, count: 2, role: 'clinician' }]),
  houseStyle: fc.constantFrom(null, { name: 'Northfield' }),
});
