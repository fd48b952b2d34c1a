import type { CheckReport, Finding } from '../../model/finding.ts';
import { readCategories } from './model.ts';
import { readerRule } from './reader-rules.ts';

/** Why nobody read a second time: switched off, a language that it does not know, or a part that could not be loaded. */
export type Unread = 'off' | 'language' | 'failed';

/** English alone: the embedding knows no other language. */
export function readsLanguage(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

const reasonOf = { off: 'readerOff', language: 'readerLanguage', failed: 'readerFailed' } as const;

/** The report of the rules alone, which says that nobody read a second time. */
export function withoutSecondReader(
  report: CheckReport,
  language: string,
  why: Unread = readsLanguage(language) ? 'off' : 'language',
): CheckReport {
  const notRead = readCategories.map((category) => ({
    rule: readerRule(category).rule,
    reason: { key: `checks.notChecked.${reasonOf[why]}`, values: { language } },
  }));
  return { ...report, notChecked: [...report.notChecked, ...notRead] };
}

/** Both layers as one: where the instant layer told a category of a place, the second reader does not tell it again. */
export function withSecondReader(report: CheckReport, reader: { readonly findings: readonly Finding[] }): CheckReport {
  const added = reader.findings.filter((finding) => !report.findings.some((known) => isToldBy(known, finding)));
  return { ...report, findings: [...report.findings, ...added] };
}

function isToldBy(known: Finding, { category, place }: Finding): boolean {
  if (known.category !== category || known.place.kind !== 'block' || place.kind !== 'block') return false;
  return known.place.blockId === place.blockId && known.place.start < place.end && place.start < known.place.end;
}
