import type { Rule } from '../rule.ts';
import { answeredCase } from './advice/answered-case.ts';
import { authorUnnamed, contradictoryOpinion, longDisclaimer } from './advice/disclaimer-lines.ts';
import { disclaimerMissing } from './advice/disclaimer-missing.ts';
import { emergencyContactMissing } from './advice/emergency-contact.ts';
import { privateConsultation } from './advice/private-consultation.ts';
import { remoteDiagnosis } from './advice/remote-diagnosis.ts';
import { personalDose, treatmentInstruction } from './advice/treatment-instruction.ts';

/** Advice, boundaries and disclaimers: ADV, in the order of the catalogue. */
export const adviceRules: readonly Rule[] = [
  treatmentInstruction,
  personalDose,
  disclaimerMissing,
  contradictoryOpinion,
  privateConsultation,
  remoteDiagnosis,
  emergencyContactMissing,
  authorUnnamed,
  answeredCase,
  longDisclaimer,
];
