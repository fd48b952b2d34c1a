import { IntlMessageFormat } from 'intl-messageformat';
import type { Finding } from '../model/finding.ts';
import { checkMessages } from './en/checks.ts';

/**
 * A sentence of a finding in words: a key of the catalogue with its values. A house rule brings its own words instead of a key. Findings
 * speak with the sentences of the checks alone, so that service and command line do without the rest of the catalogue.
 */
export function catalogueText({ key, values }: Finding['title']): string {
  return String((isCheckKey(key) ? formatOf(key) : new IntlMessageFormat(key, 'en')).format(values));
}

type CheckKey = keyof typeof checkMessages;

function isCheckKey(key: string): key is CheckKey {
  return Object.hasOwn(checkMessages, key);
}

const formats = new Map<CheckKey, IntlMessageFormat>();

/** Reading a sentence costs more than saying it, and a pipe says the same ones thousands of times. */
function formatOf(key: CheckKey): IntlMessageFormat {
  const known = formats.get(key) ?? new IntlMessageFormat(checkMessages[key], 'en');
  formats.set(key, known);
  return known;
}
