import type { AccountRule } from '../../../policy/pack.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { findDisclaimer } from '../../disclaimer-words.ts';
import { ownAdvice } from '../../guidelines.ts';
import { type PackLanguage, packLanguageOf } from '../../language-packs.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleUnder } from './example-policy.ts';
import { foldWords, type Target, targetsOf } from './policy-targets.ts';

const official: AccountRule = {
  id: 'voice',
  accountKind: 'official',
  mayNotSay: ['own_opinion'],
  words: ['miracle cure'],
  platforms: [],
  reason: '',
  severity: 'warn',
};

/** POL-02. What the accounts of an organisation may not say, such as that an office has opinions of its own. */
export const accountVoice: DraftRule = {
  id: 'POL-02',
  category: 'disclaimers',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('The policy pack of the organisation'),
  missing: ({ input }) => {
    if ((input.policy ?? null) === null) return 'noPolicy';
    return (input.accounts ?? []).length === 0 ? 'noAccount' : null;
  },
  find: findForbidden,
  examples: {
    flag: [
      exampleUnder({ accountRules: [official] }, ['Measles is serious.', 'Opinions are my own.'], 'official'),
      exampleUnder({ accountRules: [official] }, ['I speak for myself here.'], 'official'),
      exampleUnder({ accountRules: [official] }, ['No Miracle-Cure is known.'], 'official'),
    ],
    pass: [
      exampleUnder({ accountRules: [official] }, ['Measles is serious.', 'Opinions are my own.'], 'personal'),
      exampleUnder({ accountRules: [official] }, ['We answer questions here.'], 'official'),
      exampleUnder({}, ['Opinions are my own.'], 'official'),
    ],
  },
};

function findForbidden({ input }: AnnotatedDraft): readonly DraftHit[] {
  const language = packLanguageOf(input.language) ?? 'en';
  return (input.policy?.accountRules ?? []).flatMap((rule) => {
    const isBroken = targetsOf(input).some((target) => isOfRule(rule, target));
    return isBroken ? hitsOf(rule, input, language) : [];
  });
}

function isOfRule({ accountKind, platforms }: AccountRule, { account, platform }: Target): boolean {
  if (account?.kind !== accountKind) return false;
  return platforms.length === 0 || (platform !== null && platforms.includes(platform));
}

function hitsOf(rule: AccountRule, input: CheckInput, language: PackLanguage): readonly DraftHit[] {
  const organisation = input.policy?.organisation ?? '';
  return input.blocks.flatMap((block): readonly DraftHit[] => {
    const found = block.role === 'myth' ? null : forbiddenIn(rule, block.text, language);
    if (found === null) return [];
    const text = block.text.slice(found.start, found.end);
    const values = { text, organisation, kind: rule.accountKind, reason: rule.reason };
    const place = { kind: 'block' as const, blockId: block.id, ...found };
    return [{ place, words: `${rule.id}|${text}`, values, severity: rule.severity }];
  });
}

function forbiddenIn({ mayNotSay, words }: AccountRule, text: string, language: PackLanguage) {
  for (const kind of mayNotSay) {
    const found = findDisclaimer(text, kind, language);
    if (found !== null) return found;
  }
  const folded = foldWords(text);
  return words.some((one) => folded.includes(foldWords(one))) ? { start: 0, end: text.length } : null;
}
