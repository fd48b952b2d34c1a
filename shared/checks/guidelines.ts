import type { Guideline } from '../model/finding.ts';

// Only texts that were read, and only addresses at which they were seen. What no text says is the app's own advice and named so.

/** WMA Statement on the Professional and Ethical Use of Social Media, 2011, revised 2022. */
export function wma(section: string): Guideline {
  return {
    name: 'WMA Statement on Social Media (2022)',
    section,
    link: 'https://www.wma.net/policies-post/wma-statement-on-the-professional-and-ethical-use-of-social-media/',
  };
}

/** AMA Code of Medical Ethics, opinion 2.3.2. */
export function ama(section: string): Guideline {
  return { name: 'AMA Code of Medical Ethics, Opinion 2.3.2', section, link: null };
}

/** Massachusetts Medical Society, 2011, updated 2015. */
export function mms(section: string): Guideline {
  return {
    name: 'MMS Social Media Guidelines for Physicians (2015)',
    section,
    link: 'https://www.massmed.org/Practice-Support/Legal-and-Regulatory/Social-Media-Guidelines-for-Physicians',
  };
}

/** International Emergency Medicine Education Project, "Social Media Ethics for Medical Professionals", 2021. */
export function iem(section: string): Guideline {
  return {
    name: 'iEM Social Media Ethics for Medical Professionals (2021)',
    section,
    link: 'https://iem-student.org/2021/04/26/social-media-ethics-for-medical-professionals/',
  };
}

export function handbook(section: string): Guideline {
  return { name: 'The Debunking Handbook 2020', section, link: 'https://doi.org/10.17910/b7.1182' };
}

/** Safe Harbor, 45 CFR 164.514(b)(2). It binds covered entities in the United States; here it is the floor for everyone. */
export function hipaa(section: string): Guideline {
  return {
    name: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)',
    section,
    link: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/',
  };
}

/** What stands in no guideline that we read: the app's own advice. */
export function ownAdvice(section: string): Guideline {
  return { name: 'Plainspoken', section, link: null };
}
