import type { PhraseMatcher } from './phrase.ts';

/** Takes words out of one text. */
export type TextPurge = (text: string) => string;

/** Stands in for words where the replacement asked for would leave nothing, or more than the text may be long. */
const shortestReplacement = '[\u2026]';

/** The limits that texts have in shared/model and shared/contract, in UTF-16 units: a longer replacement must keep to them. */
const limits = [80, 120, 200, 300, 500, 600, 1000, 2000, 2048, 5000, 10_000, 50_000];

/** Ids, hashes and times of the app: they hold no words, and what refers to them must still find them. */
const ownValue = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/u;

export function isOwnValue(text: string): boolean {
  return ownValue.test(text);
}

/** Gives a text without the phrase; texts without it come back as they are. */
export function createTextPurge(matcher: PhraseMatcher, replacement: string): TextPurge {
  return (text) => {
    if (isOwnValue(text) || !matcher.isIn(text)) return text;
    const purged = matcher.replace(text, replacement);
    const fits = purged.trim() !== '' && isWithinLimit(purged, text) && !matcher.isIn(purged);
    return fits ? purged : matcher.replace(text, shortestReplacement);
  };
}

function isWithinLimit(purged: string, text: string): boolean {
  if (purged.length <= text.length) return true;
  const limit = limits.find((each) => each >= text.length);
  return limit !== undefined && purged.length <= limit;
}

/** The same through every string of a value that came from JSON. Names of fields and the fields in `kept` stay as they are. */
export function purgeValue(value: unknown, purge: TextPurge, kept: ReadonlySet<string> = keptFields): unknown {
  if (typeof value === 'string') return purge(value);
  if (Array.isArray(value)) return value.map((each) => purgeValue(each, purge, kept));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    kept.has(name) && typeof field === 'string' ? field : purgeValue(field, purge, kept),
  ]);
  return Object.fromEntries(fields);
}

/** Fields of stored JSON that hold a word of the app's own. */
const keptFields = new Set(['role', 'type', 'kind', 'language', 'platform']);

/** The texts of a value that came from JSON. */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
