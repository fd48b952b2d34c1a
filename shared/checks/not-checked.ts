import type { NotChecked } from '../model/finding.ts';
import type { AnnotatedDraft } from './annotate.ts';
import { type PackLanguage, packLanguageOf } from './language-packs.ts';
import type { Rule } from './rule.ts';
import { waiting } from './waiting.ts';

function canRead(rule: Rule, pack: PackLanguage | null): boolean {
  return pack !== null && (rule.languages ?? ['en']).includes(pack);
}

/** What nobody looked at, and why: a rule that could not run (`reasons` has one for each rule, or null), and what no rule of this version looks at. */
export function notCheckedOf(
  draft: AnnotatedDraft,
  rules: readonly Rule[],
  reasons: readonly (string | null)[],
): NotChecked[] {
  const { language } = draft.input;
  const told: NotChecked[] = [];
  for (const [index, rule] of rules.entries()) {
    const lack = reasons[index] ?? null;
    if (lack !== null) told.push(tell(rule.id, lack, lack === 'language' ? { language } : {}));
  }
  for (const { id, reason } of waiting) told.push(tell(id, reason, {}));
  return told;
}

/** What keeps each rule from saying anything of any draft in a language, with or without a library: the last part of the key `checks.notChecked.<reason>`, or null. */
export function standingLackOf(
  rules: readonly Rule[],
  language: string,
  from: 'library' | 'bare',
): readonly (string | null)[] {
  const pack = packLanguageOf(language);
  return rules.map((rule) => {
    if (rule.needsLanguage && !canRead(rule, pack)) return 'language';
    return rule.needsLibrary === true && from === 'bare' ? 'library' : null;
  });
}

function tell(rule: string, reason: string, values: Record<string, string>): NotChecked {
  return { rule, reason: { key: `checks.notChecked.${reason}`, values } };
}
