import type { FindingCategory, Guideline, Severity } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { absoluteWording } from './rules/absolute-wording.ts';
import { attackOnColleague } from './rules/attack-on-colleague.ts';
import { cardNumber } from './rules/card-number.ts';
import { correctedSource } from './rules/corrected-source.ts';
import { deniedInterest } from './rules/denied-interest.ts';
import { disclaimerMissing } from './rules/disclaimer-missing.ts';
import { disclosureMissing } from './rules/disclosure-missing.ts';
import { disputedSource } from './rules/disputed-source.ts';
import { emptyBlock } from './rules/empty-block.ts';
import { greatAge } from './rules/great-age.ts';
import { identifyingFacts } from './rules/identifying-facts.ts';
import { incompleteSource } from './rules/incomplete-source.ts';
import { insult } from './rules/insult.ts';
import { interestStatementMissing } from './rules/interest-statement-missing.ts';
import { interestStatementOld } from './rules/interest-statement-old.ts';
import { judgedPatient } from './rules/judged-patient.ts';
import { loadedLabel } from './rules/loaded-label.ts';
import { longSentence } from './rules/long-sentence.ts';
import { mythAlone } from './rules/myth-alone.ts';
import { mythWithoutWarning } from './rules/myth-without-warning.ts';
import { noDecision } from './rules/no-decision.ts';
import { patientAddress } from './rules/patient-address.ts';
import { patientDate } from './rules/patient-date.ts';
import { patientMail } from './rules/patient-mail.ts';
import { patientName } from './rules/patient-name.ts';
import { patientPhone } from './rules/patient-phone.ts';
import { patientStory } from './rules/patient-story.ts';
import { postOverLimit } from './rules/post-over-limit.ts';
import { profanity } from './rules/profanity.ts';
import { proofWords } from './rules/proof-words.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { recentPatient } from './rules/recent-patient.ts';
import { recordNumber } from './rules/record-number.ts';
import { repeatedMyth } from './rules/repeated-myth.ts';
import { retractedSource } from './rules/retracted-source.ts';
import { sensitiveDetail } from './rules/sensitive-detail.ts';
import { socialSecurityNumber } from './rules/social-security-number.ts';
import { sourceUnderConcern } from './rules/source-under-concern.ts';
import { startsWithFact } from './rules/starts-with-fact.ts';
import { statementWithoutCitation } from './rules/statement-without-citation.ts';
import { supersededSource } from './rules/superseded-source.ts';
import { undisclosedInterest } from './rules/undisclosed-interest.ts';
import { unknownCitation } from './rules/unknown-citation.ts';

/** Every rule, in the order of the catalogue. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  startsWithFact,
  mythWithoutWarning,
  repeatedMyth,
  mythAlone,
  emptyBlock,
  statementWithoutCitation,
  retractedSource,
  sourceUnderConcern,
  correctedSource,
  proofWords,
  unknownCitation,
  disputedSource,
  supersededSource,
  interestStatementMissing,
  interestStatementOld,
  undisclosedInterest,
  deniedInterest,
  disclosureMissing,
  patientName,
  patientAddress,
  patientDate,
  greatAge,
  patientPhone,
  patientMail,
  socialSecurityNumber,
  recordNumber,
  cardNumber,
  patientStory,
  identifyingFacts,
  recentPatient,
  sensitiveDetail,
  insult,
  judgedPatient,
  absoluteWording,
  loadedLabel,
  attackOnColleague,
  profanity,
  disclaimerMissing,
  readingGrade,
  longSentence,
  postOverLimit,
  incompleteSource,
  noDecision,
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
