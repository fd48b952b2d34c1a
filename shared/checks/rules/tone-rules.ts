import type { Rule } from '../rule.ts';
import { attackOnColleague } from './tone/attack-on-colleague.ts';
import { insult } from './tone/insult.ts';
import { judgedPatient } from './tone/judged-patient.ts';
import { loadedLabel } from './tone/loaded-label.ts';
import { mockery } from './tone/mockery.ts';
import { profanity } from './tone/profanity.ts';

/** How people are spoken of: TON, in the order of the catalogue. */
export const toneRules: readonly Rule[] = [insult, judgedPatient, mockery, loadedLabel, attackOnColleague, profanity];
