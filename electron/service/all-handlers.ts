import { attachRecorder } from '../../db/change-recorder.ts';
import type { LibraryHandlers, Parsed } from '../../shared/contract.ts';
import { claimHandlers } from './claim-handlers.ts';
import { composerHandlers } from './composer-handlers.ts';
import type { ServiceContext } from './context.ts';
import { draftHandlers } from './draft-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { firstHandlers } from './first-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { styleShelfOf } from './house/style-shelf.ts';
import { libraryHandlers } from './library-handlers.ts';
import { paymentHandlers } from './payment-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { readForGate } from './policy/locked-reader.ts';
import { policyHandlers } from './policy-handlers.ts';
import { purgeHandlers } from './purge-handlers.ts';
import { recordAction } from './record-action.ts';
import { recordings } from './recordings.ts';
import { replaceHandlers } from './replace-handlers.ts';
import { statementHandlers } from './statements.ts';
import { styleHandlers } from './style-handlers.ts';
import { tableHandlers } from './table-handlers.ts';
import { translationHandlers } from './translation-handlers.ts';

/** All commands over one open library. Those that change it are recorded around, so that no handler knows of undo. */
export function allHandlers(context: ServiceContext): LibraryHandlers {
  const handlers = withRecording(context, {
    ...firstHandlers(context),
    ...claimHandlers(context),
    ...evidenceHandlers(context),
    ...draftHandlers(context),
    ...composerHandlers(context),
    ...translationHandlers(context),
    ...peopleHandlers(context),
    ...statementHandlers(context),
    ...paymentHandlers(context),
    ...policyHandlers(context),
    ...tableHandlers(context),
    ...libraryHandlers(context),
    ...historyHandlers(context),
    ...purgeHandlers(context),
    ...replaceHandlers(context),
    ...styleHandlers(context),
  });
  // Last, since a library can be recorded only once, and what fails before is tried again.
  attachRecorder(context.library);
  return handlers;
}

function withRecording(context: ServiceContext, handlers: LibraryHandlers): LibraryHandlers {
  const entries = Object.entries(handlers) as [keyof LibraryHandlers, (input: never) => unknown][];
  const recorded = entries.map(([name, handler]): (typeof entries)[number] => {
    if (recordings[name] !== 'records') return [name, handler];
    return [name, (input: never) => recordAction(context, name, () => atOnce(name, handler(input)))];
  });
  return withPreparations(context, recorded);
}

/** Commands whose answer rests on the checks. */
const checking: ReadonlySet<string> = new Set<keyof LibraryHandlers>([
  'draft.check',
  'gate.get',
  'gate.override',
  'gate.approve',
  'thread.export',
  'posting.save',
]);

/** The house styles are read again where a file was saved, so that no gate stands on old rules, and the second reader reads what a policy wants read before it is cleared. */
function withPreparations(
  context: ServiceContext,
  entries: readonly (readonly [keyof LibraryHandlers, (input: never) => unknown])[],
): LibraryHandlers {
  const shelf = styleShelfOf(context);
  const fresh = entries.map(([name, handler]) => {
    if (!checking.has(name)) return [name, handler] as const;
    return [
      name,
      async (input: never) => {
        await shelf.refresh();
        if (name === 'gate.approve') await readForGate(context, (input as Parsed<'gate.approve'>).draftId);
        return handler(input);
      },
    ] as const;
  });
  // Each entry stands under the name that it had.
  return Object.fromEntries(fresh) as LibraryHandlers;
}

/** A transaction cannot wait: what a promise did later would be in none. */
function atOnce(name: keyof LibraryHandlers, value: unknown): unknown {
  if (value instanceof Promise) throw new Error(`${name} takes several turns; it has to record its own parts`);
  return value;
}
