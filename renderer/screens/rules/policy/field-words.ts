import { isMessageKey, type MessageKey } from '../../../../shared/messages/en.ts';
import type { PolicyPart } from '../../../../shared/policy/differences.ts';
import type { Policy, RequiredDisclaimer } from '../../../../shared/policy/pack.ts';
import { isThresholdName, thresholdList } from '../../../../shared/policy/threshold-list.ts';
import { severityWords } from '../../../parts/gate-words.ts';
import type { Text } from '../../../use-text.ts';
import { accountKindWords, platformWords } from '../../people/people-words.ts';

/** A field of a pack: `disclaimers`, `texts.en`. */
export interface PackField {
  readonly part: PolicyPart;
  readonly field: string;
  /** Which limit it is of. */
  readonly name?: string;
}

/** The sentences of the catalogue, and the names of languages. */
export interface Wording {
  readonly text: Text;
  readonly languageName: (language: string) => string;
}

/** What an entry is called beside its part; empty where its fields say all. */
export function entryName({ text }: Wording, part: PolicyPart, name: string): string {
  if (part === 'reviewers') return '';
  const key = `policy.word.${name}`;
  return part === 'thresholds' && isMessageKey(key) ? text(key) : name;
}

/** What a field is called. One without a word of its own has the name that it has in the file. */
export function fieldName({ text, languageName }: Wording, { part, field }: PackField): string {
  if (field === '') return text('policy.value');
  if (field.startsWith('texts.')) return text('policy.field.textsIn', { language: languageName(field.slice(6)) });
  const key = `policy.field.${field === 'severity' && part !== 'disclaimers' ? 'weight' : field}`;
  return isMessageKey(key) ? text(key) : field;
}

/** What stands in a field, in words where the file has a code. */
export function fieldValue({ text, languageName }: Wording, { part, field, name }: PackField, value: string): string {
  if (part === 'thresholds' && name !== undefined && isThresholdName(name)) {
    return text(`policy.unit.${thresholdList[name].unit}`, { count: Number(value) });
  }
  if (part === 'languages') return each(value, languageName);
  const words = codeWords.get(field);
  if (words === undefined) return value;
  return each(value, (code) => {
    const key = words[code];
    return key === undefined ? code : text(key);
  });
}

type Words<Code extends string> = Readonly<Record<Code, MessageKey>>;

const disclaimerKinds: Words<RequiredDisclaimer['kind']> = {
  general_information: 'policy.word.general_information',
  own_opinion: 'policy.word.own_opinion',
  official_voice: 'policy.word.official_voice',
  emergency: 'policy.word.emergency',
  other: 'policy.word.other',
};
const places: Words<RequiredDisclaimer['place']> = {
  anywhere: 'policy.word.anywhere',
  first_post: 'policy.word.first_post',
  last_posts: 'policy.word.last_posts',
};
const wordings: Words<RequiredDisclaimer['wording']> = {
  exact: 'policy.word.exact',
  meaning: 'policy.word.meaning',
};
const reviewed: Words<Policy['reviewers'][number]['when']> = {
  always: 'policy.word.always',
  block: 'policy.word.withBlock',
  warn: 'policy.word.withWarn',
  note: 'policy.word.withNote',
};

/** The fields that hold codes; all others hold what somebody has written. */
const codeWords = new Map<string, Readonly<Partial<Record<string, MessageKey>>>>([
  ['kind', disclaimerKinds],
  ['mayNotSay', disclaimerKinds],
  ['place', places],
  ['wording', wordings],
  ['severity', severityWords],
  ['accountKind', accountKindWords],
  ['when.accountKinds', accountKindWords],
  ['platforms', platformWords],
  ['when.platforms', platformWords],
  ['when', reviewed],
  ['role', { clinician: 'policy.word.clinician' }],
  ['isBioEnough', { true: 'policy.word.isBioEnough' }],
  ['when.namesOrganisation', { true: 'policy.word.namesOrganisation' }],
  ['mayBeAuthor', { true: 'policy.word.mayBeAuthor' }],
]);

function each(list: string, name: (code: string) => string): string {
  return list
    .split(', ')
    .map((code) => name(code))
    .join(', ');
}
