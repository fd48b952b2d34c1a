import type { Rule } from '../rule.ts';
import { cardNumber } from './privacy/card-number.ts';
import { confirmedPatient } from './privacy/confirmed-patient.ts';
import { deviceNumber } from './privacy/device-number.ts';
import { greatAge } from './privacy/great-age.ts';
import { identifyingFacts } from './privacy/identifying-facts.ts';
import { licenceNumber } from './privacy/licence-number.ts';
import { namedWorkplace } from './privacy/named-workplace.ts';
import { networkAddress } from './privacy/network-address.ts';
import { ownPrivateData } from './privacy/own-private-data.ts';
import { patientAddress } from './privacy/patient-address.ts';
import { patientDate } from './privacy/patient-date.ts';
import { patientMail } from './privacy/patient-mail.ts';
import { patientName } from './privacy/patient-name.ts';
import { patientPhone } from './privacy/patient-phone.ts';
import { patientStory } from './privacy/patient-story.ts';
import { patientsFamily } from './privacy/patients-family.ts';
import { personalPage } from './privacy/personal-page.ts';
import { planNumber } from './privacy/plan-number.ts';
import { privateAccount } from './privacy/private-account.ts';
import { rareCondition } from './privacy/rare-condition.ts';
import { recentPatient } from './privacy/recent-patient.ts';
import { recordNumber } from './privacy/record-number.ts';
import { sensitiveDetail } from './privacy/sensitive-detail.ts';
import { smallCount } from './privacy/small-count.ts';
import { socialSecurityNumber } from './privacy/social-security-number.ts';
import { uniquePatient } from './privacy/unique-patient.ts';
import { vehicleNumber } from './privacy/vehicle-number.ts';

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
  planNumber,
  cardNumber,
  licenceNumber,
  vehicleNumber,
  deviceNumber,
  personalPage,
  networkAddress,
  privateAccount,
  confirmedPatient,
  patientStory,
  identifyingFacts,
  rareCondition,
  uniquePatient,
  smallCount,
  recentPatient,
  namedWorkplace,
  sensitiveDetail,
  patientsFamily,
  ownPrivateData,
];
