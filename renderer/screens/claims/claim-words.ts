import type { MessageKey } from '../../../shared/messages/en.ts';
import type { Claim, Grouping, TriageDecision, Verdict } from '../../../shared/model/claim.ts';

/** What the interface calls the values of the model. */
export const decisionWords: Readonly<Record<TriageDecision, MessageKey>> = {
  respond: 'claims.respond',
  prebunk: 'claims.prebunk',
  monitor: 'claims.monitor',
  leave_alone: 'claims.leaveAlone',
};

export const verdictWords: Readonly<Record<Verdict, MessageKey>> = {
  unrated: 'claims.unrated',
  false: 'claims.false',
  misleading: 'claims.misleading',
  unproven: 'claims.unproven',
  mixed: 'claims.mixed',
  mostly_true: 'claims.mostlyTrue',
  true: 'claims.true',
};

/** Why a sighting was grouped under its claim; a claim's own sightings were not grouped. */
export const groupingWords: Readonly<Record<Exclude<Grouping, 'own'>, MessageKey>> = {
  same_words: 'claims.groupedSame',
  near_words: 'claims.groupedNear',
  person: 'claims.groupedPerson',
};

export function decisionKey(decision: Claim['decision']): MessageKey {
  return decision === null ? 'claims.undecided' : decisionWords[decision];
}
