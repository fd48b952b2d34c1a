import type { ClaimFilter } from '../shared/model/table.ts';
import { matchExpression } from './search.ts';

/** A filter as SQL: what comes after FROM, and what is bound in it. */
export interface FilteredClaims {
  /** Holds the whole WHERE; more conditions may follow with AND. */
  readonly from: string;
  /** The column that counts the rows in the order in which they were logged. */
  readonly row: string;
  /** What was typed as a query of full text; null where nothing was typed. */
  readonly words: string | null;
  readonly bound: Readonly<Record<string, string | null>>;
}

/** The claims that lists show and that a filter finds; null where nothing can match, such as a query without any word. */
export function filterClaims(filter: ClaimFilter, now: string): FilteredClaims | null {
  const words = matchExpression(filter.query);
  if (words === null && filter.query.trim() !== '') return null;
  const conditions = [decisions[filter.decision], topicOf(filter), assigneeOf(filter)].join(' ');
  const found =
    'claim_text JOIN shown_claim ON shown_claim.row_number = claim_text.rowid WHERE claim_text MATCH @words';
  const from = words === null ? `shown_claim WHERE TRUE ${conditions}` : `${found} ${conditions}`;
  const { decision, topic, assignee } = filter;
  return {
    from,
    row: words === null ? 'row_number' : 'claim_text.rowid',
    words,
    bound: { words, now, decision, topic, assignee },
  };
}

/** Whether the filter has conditions beside the words that were typed. */
export function isByWordsAlone({ decision, topic, assignee }: ClaimFilter): boolean {
  return decision === 'any' && topic === null && assignee === 'any';
}

const decisions: Readonly<Record<ClaimFilter['decision'], string>> = {
  any: '',
  // The plus keeps SQLite from sorting the many undecided ones by way of the index.
  undecided: 'AND +decision IS NULL',
  // By way of its index: few are due, and in the order of the log SQLite would look at every claim for them.
  due: 'AND shown_claim.row_number IN (SELECT row_number FROM claim WHERE look_again_at <= @now AND decision IS NOT NULL)',
  ...{ respond: 'AND decision = @decision', prebunk: 'AND decision = @decision' },
  ...{ monitor: 'AND decision = @decision', leave_alone: 'AND decision = @decision' },
};

function topicOf({ topic }: ClaimFilter): string {
  if (topic === null) return '';
  return 'AND shown_claim.row_number IN (SELECT claim_row FROM claim_topic WHERE topic = @topic)';
}

/** Whoever was deleted looks after nothing any more. */
const someone = 'SELECT id FROM person WHERE deleted_at IS NULL';

function assigneeOf({ assignee }: ClaimFilter): string {
  if (assignee === 'any') return '';
  if (assignee === 'nobody') return `AND (+assignee_id IS NULL OR assignee_id NOT IN (${someone}))`;
  return `AND assignee_id = @assignee AND assignee_id IN (${someone})`;
}
