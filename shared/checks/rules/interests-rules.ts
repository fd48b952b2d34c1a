import type { Rule } from '../rule.ts';
import { deniedInterest } from './interests/denied-interest.ts';
import { disclosureMissing } from './interests/disclosure-missing.ts';
import { interestStatementMissing } from './interests/interest-statement-missing.ts';
import { interestStatementOld } from './interests/interest-statement-old.ts';
import { undisclosedInterest } from './interests/undisclosed-interest.ts';

/** Who is paid by whom: COI, in the order of the catalogue. */
export const interestsRules: readonly Rule[] = [
  interestStatementMissing,
  interestStatementOld,
  undisclosedInterest,
  deniedInterest,
  disclosureMissing,
];
