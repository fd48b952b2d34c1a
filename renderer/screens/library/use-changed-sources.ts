import { useQueries } from '@tanstack/react-query';
import type { AppError } from '../../../shared/app-error.ts';
import type { Output } from '../../../shared/contract.ts';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import { type Source, sourceStatuses } from '../../../shared/model/source.ts';
import { call } from '../../call.ts';
import { useCommand } from '../../use-command.ts';

export interface ChangedSource {
  readonly source: Source;
  readonly debunks: readonly DraftSummary[];
}

interface ChangedSources {
  readonly changed: readonly ChangedSource[];
  readonly isPending: boolean;
  readonly error: AppError | null;
}

const changedStatuses = sourceStatuses.filter((status) => status !== 'current');
const mostDebunks = 500;

/** Sources that no longer stand as they did, with the debunks whose claim rests on them. */
export function useChangedSources(): ChangedSources {
  const debunks = useCommand('draft.list', { status: 'approved', limit: mostDebunks });
  const lists = useQueries({
    queries: changedStatuses.map((status) => ({
      queryKey: ['source.list', { status }],
      queryFn: () => call('source.list', { status }),
    })),
  });
  const sources = lists.flatMap((list) => list.data?.sources.map((row) => row.source) ?? []);
  const details = useQueries({
    queries: sources.map(({ id }) => ({ queryKey: ['source.get', { id }], queryFn: () => call('source.get', { id }) })),
  });
  const drafts = debunks.data?.drafts ?? [];
  return {
    changed: details.flatMap((detail) => (detail.data === undefined ? [] : restingOn(detail.data, drafts))),
    isPending: debunks.isPending || [...lists, ...details].some((query) => query.isPending),
    error: debunks.error,
  };
}

/** As the origin of a myth a retracted paper is in its place. */
function restingOn(detail: Output<'source.get'>, drafts: readonly DraftSummary[]): ChangedSource[] {
  const claims = new Set(detail.evidence.filter(({ role }) => role !== 'myth_origin').map(({ claimId }) => claimId));
  const debunks = drafts.filter(({ claimId }) => claimId !== null && claims.has(claimId));
  return debunks.length === 0 ? [] : [{ source: detail.source, debunks }];
}
