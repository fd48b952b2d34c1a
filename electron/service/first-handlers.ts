import { basename, dirname } from 'node:path';
import { lastBackupAt } from '../../db/backup.ts';
import { listTopics } from '../../db/claim-tables.ts';
import { listClaims } from '../../db/claims.ts';
import { countLibrary } from '../../db/library-info.ts';
import { listPeople } from '../../db/people.ts';
import { readSettings } from '../../db/settings.ts';
import type { FirstCommand } from '../../shared/contract/first-commands.ts';
import type { Handlers, Output } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';

/** The handlers of a group of the contract without those that are loaded first. */
export type LaterHandlers<Commands> = Pick<Handlers, Exclude<keyof Commands & keyof Handlers, FirstCommand>>;

/** These need little of the program. The rest of it, with all checks, is loaded when something else is asked. */
export function firstHandlers(context: ServiceContext): Pick<Handlers, FirstCommand> {
  const { library, ports } = context;
  return {
    'library.info': () => describeLibrary(context),
    'settings.get': () => readSettings(library),
    'claim.list': (query) => listClaims(library, { ...query, now: ports.now().toISOString() }),
    'claim.topics': () => listTopics(library),
    'person.list': () => listPeople(library),
  };
}

function describeLibrary({ library, libraryFile, ports }: ServiceContext): Output<'library.info'> {
  return {
    ...countLibrary(library),
    fileName: basename(libraryFile),
    place: dirname(libraryFile),
    appVersion: ports.appVersion,
    lastBackupAt: lastBackupAt(libraryFile),
    retractionListFrom: null,
  };
}
