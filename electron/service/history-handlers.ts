import { listBin } from '../../db/recycle-bin.ts';
import { AppError } from '../../shared/app-error.ts';
import type { historyCommands } from '../../shared/contract/history.ts';
import type { Handlers, Output } from '../../shared/contract.ts';
import type { BinKey } from '../../shared/model/history.ts';
import { change, unbinClaim } from './claim-changes.ts';
import type { ServiceContext } from './context.ts';
import { restoreDraft } from './draft-writing.ts';
import { restoreSource } from './source-changes.ts';
import { readHistory, redoAction, undoAction } from './undo.ts';

/** Answers the commands of `shared/contract/history.ts`. */
export function historyHandlers(context: ServiceContext): Pick<Handlers, keyof typeof historyCommands> {
  const { library } = context;
  return {
    'action.list': (window) => readHistory(context, window),
    'action.undo': ({ number }) => undoAction(context, number),
    'action.redo': ({ number }) => redoAction(context, number),
    'bin.list': (query) => listBin(library, query),
    'bin.restore': ({ items }) => change(context, (at) => restoreAll(context, items, at)),
  };
}

type Restore = (context: ServiceContext, id: string, at: string) => unknown;

const restores: Readonly<Record<BinKey['kind'], Restore>> = {
  claim: unbinClaim,
  source: restoreSource,
  draft: (context, id) => {
    refuseUndeleted(context, id);
    return restoreDraft(context, id);
  },
};

function restoreAll(context: ServiceContext, items: readonly BinKey[], at: string): Output<'bin.restore'> {
  const keys = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  for (const { kind, id } of keys.values()) restores[kind](context, id, at);
  return { restored: keys.size };
}

function refuseUndeleted({ library }: ServiceContext, id: string): void {
  const row = library.prepare('SELECT 1 FROM draft WHERE id = ? AND deleted_at IS NOT NULL').get(id);
  if (row === undefined) throw new AppError('not_found', 'This draft is not in the recycle bin. Nothing was restored.');
}
