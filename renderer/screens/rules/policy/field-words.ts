import { platformNames } from '../../../../shared/exports/sentence.ts';
import { isMessageKey } from '../../../../shared/messages/en.ts';
import type { PolicyPart } from '../../../../shared/policy/differences.ts';
import type { Text } from '../../../use-text.ts';

/** A field of a pack: `disclaimers`, `texts.en`. */
export interface PackField {
  readonly part: PolicyPart;
  readonly field: string;
}

/** The sentences of the catalogue, and the names of languages. */
export interface Wording {
  readonly text: Text;
  readonly languageName: (language: string) => string;
}

/** What an entry is called beside its part; empty where its fields say all. */
export function entryName({ text }: Wording, part: PolicyPart, name: string): string {
  if (part === 'reviewers') return '';
  return part === 'thresholds' ? wordOr(text, name, name) : name;
}

/** What a field is called. One without a word of its own has the name that it has in the file. */
export function fieldName({ text, languageName }: Wording, { part, field }: PackField): string {
  if (field === '') return text('policy.value');
  if (field.startsWith('texts.')) return text('policy.field.textsIn', { language: languageName(field.slice(6)) });
  const key = `policy.field.${part === 'rules' && field === 'severity' ? 'weight' : field}`;
  return isMessageKey(key) ? text(key) : field;
}

/** What stands in a field, in words where the file has a code. */
export function fieldValue({ text, languageName }: Wording, { part, field }: PackField, value: string): string {
  if (part === 'languages') return each(value, languageName);
  if (field === 'platforms' || field === 'when.platforms') return each(value, platformName);
  if (value === 'true') return wordOr(text, field.split('.').at(-1) ?? field, value);
  if (part === 'reviewers' && field === 'when' && value !== 'always')
    return wordOr(text, `with${value.charAt(0).toUpperCase()}${value.slice(1)}`, value);
  return codedFields.has(field) ? each(value, (code) => wordOr(text, code, code)) : value;
}

/** All others hold what somebody has written. */
const codedFields: ReadonlySet<string> = new Set([
  ...['kind', 'place', 'severity', 'wording', 'when', 'role'],
  ...['accountKind', 'when.accountKinds', 'mayNotSay'],
]);

function each(list: string, name: (code: string) => string): string {
  return list
    .split(', ')
    .map((code) => name(code))
    .join(', ');
}

function platformName(id: string): string {
  return Object.entries(platformNames).find(([known]) => known === id)?.[1] ?? id;
}

function wordOr(text: Text, word: string, otherwise: string): string {
  const key = `policy.word.${word}`;
  return isMessageKey(key) ? text(key) : otherwise;
}
