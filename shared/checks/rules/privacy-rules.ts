import type { Rule } from '../rule.ts';
import { cardNumber } from './privacy/card-number.ts';
import { greatAge } from './privacy/great-age.ts';
import { identifyingFacts } from './privacy/identifying-facts.ts';
import { patientAddress } from './privacy/patient-address.ts';
import { patientDate } from './privacy/patient-date.ts';
import { patientMail } from './privacy/patient-mail.ts';
import { patientName } from './privacy/patient-name.ts';
import { patientPhone } from './privacy/patient-phone.ts';
import { patientStory } from './privacy/patient-story.ts';
import { recentPatient } from './privacy/recent-patient.ts';
import { recordNumber } from './privacy/record-number.ts';
import { sensitiveDetail } from './privacy/sensitive-detail.ts';
import { socialSecurityNumber } from './privacy/social-security-number.ts';

/** Patients: PRV, in the order of the catalogue. */
export const privacyRules: readonly Rule[] = [
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
];
