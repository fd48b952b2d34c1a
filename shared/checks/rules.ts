import type { FindingCategory, Guideline, Severity } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { absolutesRules } from './rules/absolutes-rules.ts';
import { adviceRules } from './rules/advice-rules.ts';
import { evidenceRules } from './rules/evidence-rules.ts';
import { governanceRules } from './rules/governance-rules.ts';
import { interestsRules } from './rules/interests-rules.ts';
import { numbersRules } from './rules/numbers-rules.ts';
import { plainLanguageRules } from './rules/plain-language-rules.ts';
import { policyRules } from './rules/policy-rules.ts';
import { privacyRules } from './rules/privacy-rules.ts';
import { promotionRules } from './rules/promotion-rules.ts';
import { publishingRules } from './rules/publishing-rules.ts';
import { structureRules } from './rules/structure-rules.ts';
import { toneRules } from './rules/tone-rules.ts';

/** Every rule, group by group. A new rule is one file and one line in the list of its group. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...evidenceRules,
  ...interestsRules,
  ...privacyRules,
  ...toneRules,
  ...absolutesRules,
  ...adviceRules,
  ...promotionRules,
  ...plainLanguageRules,
  ...numbersRules,
  ...publishingRules,
  ...governanceRules,
  ...policyRules,
];

/** A rule as people are shown it. `titleKey` and `descriptionKey` are keys of the message catalogue. */
export interface RuleDescription {
  readonly id: string;
  readonly category: FindingCategory;
  readonly severity: Severity;
  readonly guideline: Guideline;
  readonly titleKey: string;
  readonly descriptionKey: string;
  readonly scope: Rule['scope'];
  readonly examples: { readonly flag: readonly string[]; readonly pass: readonly string[] };
}

/** The rules for the Rules screen and the command line. */
export const ruleList: readonly RuleDescription[] = rules.map(
  ({ id, category, severity, guideline, scope, examples }) => ({
    id,
    category,
    severity,
    guideline,
    titleKey: `checks.${id}.title`,
    descriptionKey: `checks.${id}.description`,
    scope,
    examples: { flag: examples.flag.map(({ text }) => text), pass: examples.pass.map(({ text }) => text) },
  }),
);
