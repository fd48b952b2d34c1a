import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldChanges, policyDifferences } from '../../../shared/policy/differences.ts';
import { policy } from '../../../shared/policy/pack.ts';
import { anyPolicy } from './any-policy.ts';

const about = { id: 'northfield', organisation: 'Northfield', version: 1, validFrom: '2026-01-01', languages: ['en'] };
const general = {
  id: 'general',
  kind: 'general_information' as const,
  texts: { en: 'Not advice.', es: 'No es consejo.' },
};

describe('what a pack changes', () => {
  it('is nothing between a policy and itself, whatever its version', () => {
    fc.assert(
      fc.property(anyPolicy, (written) => {
        const one = policy.parse(written);
        expect(policyDifferences(one, { ...one, version: one.version + 1 })).toEqual([]);
      }),
    );
  });

  it('is told of each entry that is not the same, and of no other', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (one, other) => {
        const [before, after] = [policy.parse(one), policy.parse(other)];
        const told = policyDifferences(before, after).filter(({ part }) => part === 'disclaimers');
        const text = (list: typeof before.disclaimers, id: string) =>
          JSON.stringify(list.find((entry) => entry.id === id));
        const ids = [...new Set([...before.disclaimers, ...after.disclaimers].map(({ id }) => id))];
        const changed = ids.filter((id) => text(before.disclaimers, id) !== text(after.disclaimers, id));
        expect(told.map(({ name }) => name).sort()).toEqual(changed.sort());
        const back = policyDifferences(after, before).filter(({ part }) => part === 'disclaimers');
        expect(back.map(({ before: was, after: is }) => [is, was])).toEqual(
          told.map(({ before: was, after: is }) => [was, is]),
        );
      }),
    );
  });

  it('is told field by field, in words', () => {
    const before = policy.parse({ ...about, disclaimers: [general] });
    const after = policy.parse({
      ...about,
      disclaimers: [
        { ...general, texts: { en: 'No advice.' }, when: { platforms: ['x', 'bluesky'] }, severity: 'block' },
      ],
    });
    const [difference] = policyDifferences(before, after);
    expect(fieldChanges(difference ?? { before: null, after: null })).toEqual([
      { field: 'severity', before: 'warn', after: 'block' },
      { field: 'texts.en', before: 'Not advice.', after: 'No advice.' },
      { field: 'texts.es', before: 'No es consejo.', after: null },
      { field: 'when.platforms', before: null, after: 'x, bluesky' },
    ]);
  });
});
