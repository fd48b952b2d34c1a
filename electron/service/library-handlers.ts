import { hasPerson } from '../../db/approvals.ts';
import { appendAudit, checkAudit, readAudit, unchecked } from '../../db/audit.ts';
import { removeSamples } from '../../db/samples.ts';
import { countHits, searchLibrary } from '../../db/search.ts';
import { readSettings, saveSettings } from '../../db/settings.ts';
import { AppError } from '../../shared/app-error.ts';
import type { libraryCommands } from '../../shared/contract/library.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import { change } from './claim-changes.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import type { LaterHandlers } from './first-handlers.ts';
import { addSamples } from './samples.ts';

/** Answers the commands of `shared/contract/library.ts`. */
export function libraryHandlers(context: ServiceContext): LaterHandlers<typeof libraryCommands> {
  const { library, jobs } = context;
  return {
    'library.search': (query) => searchLibrary(library, query),
    'library.countHits': (query) => countHits(library, query),
    'library.addSamples': async () => ({ added: await addSamples(context) }),
    'library.removeSamples': () => change(context, (at) => ({ removed: takeSamplesOut(context, at) })),
    'settings.save': (changes) => change(context, () => keepSettings(context, changes)),
    'audit.list': (window) => readAudit(library, window),
    'audit.verify': () => verifyAudit(context),
    'job.get': ({ id }) => jobs.get(id),
    'job.cancel': ({ id }) => {
      jobs.cancel(id);
      return { isDone: true };
    },
  };
}

/** The chain only grows, so what was checked in one turn still holds in the next. */
async function verifyAudit({ library }: ServiceContext): Promise<Output<'audit.verify'>> {
  let check = checkAudit(library, unchecked);
  while (check.state === 'more') {
    await nextTurn();
    check = checkAudit(library, check);
  }
  return { isWhole: check.state === 'whole' };
}

function takeSamplesOut(context: ServiceContext, at: string): number {
  const removed = removeSamples(context.library);
  appendAudit(context.library, { at, action: 'library.remove_samples', subjectKind: 'library', subjectId: '' });
  return removed;
}

function keepSettings(context: ServiceContext, changes: Parsed<'settings.save'>): Output<'settings.save'> {
  const meId = changes.meId ?? null;
  if (meId !== null && !hasPerson(context.library, meId)) {
    throw new AppError('not_found', 'There is no such person in this library. The settings were not changed.');
  }
  saveSettings(context.library, changes);
  return readSettings(context.library);
}
