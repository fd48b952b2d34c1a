import type { Rule } from '../rule.ts';
import { attackOnColleague } from './tone/attack-on-colleague.ts';
import { fearAppeal } from './tone/fear-appeal.ts';
import { hedgePile } from './tone/hedge-pile.ts';
import { insult } from './tone/insult.ts';
import { judgedPatient } from './tone/judged-patient.ts';
import { lecturing } from './tone/lecturing.ts';
import { loadedLabel } from './tone/loaded-label.ts';
import { loudMarks } from './tone/loud-marks.ts';
import { mockery } from './tone/mockery.ts';
import { partisan } from './tone/partisan.ts';
import { personFirst } from './tone/person-first.ts';
import { profanity } from './tone/profanity.ts';
import { shareBait } from './tone/share-bait.ts';
import { shouting } from './tone/shouting.ts';
import { warTalk } from './tone/war-talk.ts';

/** How people are spoken of: TON, in the order of the catalogue. */
export const toneRules: readonly Rule[] = [
  insult,
  judgedPatient,
  shouting,
  loudMarks,
  mockery,
  fearAppeal,
  loadedLabel,
  attackOnColleague,
  personFirst,
  partisan,
  profanity,
  warTalk,
  lecturing,
  hedgePile,
  shareBait,
];
