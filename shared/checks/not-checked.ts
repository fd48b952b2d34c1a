import type { NotChecked } from '../model/finding.ts';
import type { AnnotatedDraft } from './annotate.ts';
import { packLanguageOf } from './language-packs.ts';
import type { Rule } from './rule.ts';
import { waiting } from './waiting.ts';

/** Whether there is a pack for a language at all; which rules can read it, each rule says itself. */
export function hasLanguagePack(language: string): boolean {
  return packLanguageOf(language) !== null;
}

function canRead(rule: Rule, language: string): boolean {
  const pack = packLanguageOf(language);
  return pack !== null && (rule.languages ?? ['en']).includes(pack);
}

/** What nobody looked at, and why: a rule that could not run, and what no rule of this version looks at. */
export function notCheckedOf(draft: AnnotatedDraft, rules: readonly Rule[]): NotChecked[] {
  const { language } = draft.input;
  const couldNot = rules.flatMap((rule) => {
    const lack = lackOf(rule, draft);
    return lack === null ? [] : [tell(rule.id, lack, lack === 'language' ? { language } : {})];
  });
  return [...couldNot, ...waiting.map(({ id, reason }) => tell(id, reason, {}))];
}

/** What keeps a rule from saying anything of this draft: the last part of the key `checks.notChecked.<reason>`, or null. */
export function lackOf(rule: Rule, draft: AnnotatedDraft): string | null {
  if (rule.needsLanguage && !canRead(rule, draft.input.language)) return 'language';
  if (rule.needsLibrary === true && draft.input.isBare === true) return 'library';
  return rule.scope === 'sentence' ? null : (rule.missing?.(draft) ?? null);
}

function tell(rule: string, reason: string, values: Record<string, string>): NotChecked {
  return { rule, reason: { key: `checks.notChecked.${reason}`, values } };
}
