import type { Rule } from '../rule.ts';
import { accountVoice } from './policy/account-voice.ts';
import { policyUnread } from './policy/policy-unread.ts';
import { requiredDisclaimer } from './policy/required-disclaimer.ts';
import { restTooShort } from './policy/rest-too-short.ts';

/** What the policy pack of an organisation asks for, and the rows of the catalogue that stand on it. */
export const policyRules: readonly Rule[] = [policyUnread, restTooShort, requiredDisclaimer, accountVoice];
