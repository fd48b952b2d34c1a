import type { Claim } from '../../../shared/model/claim.ts';
import { call } from '../../call.ts';
import { type FirstRows, type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { useCommand } from '../../use-command.ts';

/** The claims that wait: those whose day to look again has come, then those nobody has decided on. */
export interface Queue {
  readonly first: FirstRows<Claim>;
  readonly due: number;
  readonly undecided: number;
}

export function useQueue(): Queue {
  const due = useCommand('claim.list', { decision: 'due', order: 'risk', limit: 1 });
  const undecided = useCommand('claim.list', { decision: 'undecided', order: 'newest', limit: 1 });
  return { first: useFirstRows(queueSource), due: due.data?.total ?? 0, undecided: undecided.data?.total ?? 0 };
}

/** Two lists one behind the other, read as one. */
export const queueSource: RowSource<Claim> = {
  key: ['claim.list', 'queue'],
  read: async ({ limit, offset }) => {
    const due = await call('claim.list', { decision: 'due', order: 'risk', limit, offset });
    const left = limit - due.claims.length;
    const undecided = await call('claim.list', {
      ...{ decision: 'undecided', order: 'newest' },
      limit: Math.max(1, left),
      offset: Math.max(0, offset - due.total),
    });
    const rows = [...due.claims, ...undecided.claims.slice(0, left)];
    return { rows, total: due.total + undecided.total };
  },
};
