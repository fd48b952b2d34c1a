import { IntlMessageFormat } from 'intl-messageformat';
import type { Finding } from '../model/finding.ts';
import { english, isMessageKey } from './en.ts';

/** A sentence of a finding in words: a key of the catalogue with its values. A house rule brings its own words instead of a key. */
export function catalogueText({ key, values }: Finding['title']): string {
  return String(new IntlMessageFormat(isMessageKey(key) ? english[key] : key, 'en').format(values));
}
