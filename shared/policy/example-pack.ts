import type { z } from 'zod';
import { packFormat, type policy } from './pack.ts';
import { thresholdList, thresholdNames } from './threshold-list.ts';

type WrittenPolicy = z.input<typeof policy>;

/** What `plainspoken policy make` begins with: each part once, so that it can be changed or deleted. */
export function examplePack(given: {
  readonly id: string;
  readonly organisation: string;
  readonly validFrom: string;
}): {
  readonly format: typeof packFormat;
  readonly policy: WrittenPolicy;
} {
  return {
    format: packFormat,
    policy: {
      ...{ id: given.id, organisation: given.organisation, version: 1, validFrom: given.validFrom, languages: ['en'] },
      country: null,
      text: 'Write here what everybody who posts for you has to read.',
      link: null,
      disclaimers: exampleDisclaimers(given.organisation),
      accountRules: [
        {
          id: 'official-voice',
          accountKind: 'official',
          mayNotSay: ['own_opinion'],
          reason: 'Our official accounts speak for all of us.',
          severity: 'block',
        },
      ],
      rules: [{ rule: 'ADV-03', severity: 'warn', isLocked: true }],
      thresholds: thresholdNames.map((name) => ({ name, value: thresholdList[name].standing })),
      reviewers: [{ when: 'always', count: 1, role: 'clinician' }],
      houseStyle: null,
    },
  };
}

function exampleDisclaimers(organisation: string): WrittenPolicy['disclaimers'] {
  return [
    {
      id: 'general-information',
      kind: 'general_information',
      texts: { en: 'This is general information, not personal medical advice.' },
      place: 'last_posts',
      isBioEnough: true,
      severity: 'warn',
    },
    {
      id: 'own-opinion',
      kind: 'own_opinion',
      texts: { en: `Views are my own and not those of ${organisation}.` },
      wording: 'meaning',
      when: { accountKinds: ['personal'], namesOrganisation: true },
      isBioEnough: true,
      severity: 'warn',
    },
  ];
}
