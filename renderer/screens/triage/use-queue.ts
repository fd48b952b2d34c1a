import type { AppError } from '../../../shared/app-error.ts';
import type { Output } from '../../../shared/contract.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { useCommand } from '../../use-command.ts';

/** The claims that wait: those whose day to look again has come, then those nobody has decided on. */
export interface Queue {
  readonly claims: readonly Claim[];
  readonly due: number;
  readonly undecided: number;
  readonly isPending: boolean;
  readonly error: AppError | null;
}

const shownClaims = 100;

export function useQueue(): Queue {
  const due = useCommand('claim.list', { decision: 'due', order: 'risk', limit: shownClaims });
  const undecided = useCommand('claim.list', { decision: 'undecided', order: 'newest', limit: shownClaims });
  const { claims: dueClaims, total: dueTotal } = due.data ?? noClaims;
  const { claims: undecidedClaims, total: undecidedTotal } = undecided.data ?? noClaims;
  return {
    claims: [...dueClaims, ...undecidedClaims],
    due: dueTotal,
    undecided: undecidedTotal,
    isPending: due.isPending || undecided.isPending,
    error: due.error ?? undecided.error,
  };
}

const noClaims: Output<'claim.list'> = { claims: [], total: 0 };
