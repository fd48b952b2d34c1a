import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { entryName, fieldName, fieldValue, type Wording } from '../../renderer/screens/rules/policy/field-words.ts';
import { english } from '../../shared/messages/en.ts';
import { accountKinds } from '../../shared/model/person.ts';
import { type FieldChange, fieldChanges, policyDifferences } from '../../shared/policy/differences.ts';
import { disclaimerKinds, disclaimerPlaces, policy } from '../../shared/policy/pack.ts';
import { thresholdList, thresholdNames } from '../../shared/policy/threshold-list.ts';

const wording: Wording = {
  text: (key, values) => String(new IntlMessageFormat(english[key], 'en').format({ ...values })),
  languageName: (language) => `<${language}>`,
};

/** A pack with every field filled in, so that each has something to show. */
const whole = policy.parse({
  ...{
    id: 'north',
    organisation: 'North',
    version: 1,
    validFrom: '2026-01-01',
    languages: ['en', 'de'],
    country: 'GB',
  },
  ...{ text: 'Read it.', link: 'https://example.org/', houseStyle: { name: 'Plain', link: 'https://example.org/' } },
  disclaimers: disclaimerKinds.flatMap((kind) =>
    disclaimerPlaces.map((place) => ({
      ...{ id: `${kind}-${place}`.replaceAll('_', '-'), kind, place, texts: { en: 'Words.', de: 'Wörter.' } },
      ...{ isBioEnough: true, severity: 'block', wording: kind === 'other' ? 'exact' : 'meaning' },
      when: { accountKinds: [...accountKinds], platforms: ['x'], audiences: ['Parents'], namesOrganisation: true },
    })),
  ),
  accountRules: accountKinds.map((accountKind) => ({
    ...{ id: accountKind, accountKind, platforms: ['bluesky'], words: ['Cure'], reason: 'Because.', severity: 'warn' },
    mayNotSay: ['own_opinion', 'official_voice'],
  })),
  rules: [{ rule: 'ADV-01', severity: 'note', isLocked: true }],
  thresholds: thresholdNames.map((name) => ({ name, value: thresholdList[name].most, isLocked: true })),
  reviewers: (['always', 'block', 'warn', 'note'] as const).map((when) => ({
    ...{ when, count: 2, role: 'clinician', mayBeAuthor: true },
  })),
});

const shown = policyDifferences(null, whole).flatMap((difference) =>
  fieldChanges(difference).map((change): FieldChange & Pick<typeof difference, 'part' | 'name'> => ({
    ...change,
    part: difference.part,
    name: difference.name,
  })),
);

describe('a policy pack on the screen', () => {
  it('has a word for each of its fields', () => {
    const names = shown.map((place) => fieldName(wording, place));
    expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
    expect(names).toContain('Words (<de>)');
    expect(fieldName(wording, { part: 'disclaimers', field: 'severity' })).toBe('Without it');
    expect(fieldName(wording, { part: 'accountRules', field: 'severity' })).toBe('Weight');
  });

  it('shows no code where the file has one', () => {
    const values = shown.map((place) => fieldValue(wording, place, place.after ?? ''));
    expect(values.filter((value) => /_|\btrue\b|^[a-z]+$/.test(value))).toEqual([]);
    expect(values).toEqual(
      expect.arrayContaining([
        ...['<en>, <de>', 'One of the last two posts', 'Bluesky', 'An author counts too'],
        ...['60 words', 'Grade 16', '50 years', '5 %', '10,080 minutes'],
      ]),
    );
  });

  it('names a limit by what it limits, and leaves out a name that only repeats the fields', () => {
    expect(thresholdNames.map((name) => entryName(wording, 'thresholds', name))).not.toContainEqual(
      expect.stringMatching(/_/),
    );
    expect(entryName(wording, 'reviewers', 'always clinician')).toBe('');
    expect(entryName(wording, 'rules', 'ADV-01')).toBe('ADV-01');
  });

  it('leaves what somebody has written as it is', () => {
    const text = { part: 'disclaimers', field: 'texts.en' } as const;
    expect(fieldValue(wording, text, 'other, block')).toBe('other, block');
    expect(fieldName(wording, { part: 'rules', field: 'ofTomorrow' })).toBe('ofTomorrow');
  });
});
