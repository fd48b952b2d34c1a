import type { tableCommands } from '../../shared/contract/tables.ts';
import { claimTableHandlers } from './claim-tables.ts';
import type { ServiceContext } from './context.ts';
import { draftTableHandlers } from './draft-tables.ts';
import type { LaterHandlers } from './first-handlers.ts';
import { sourceTableHandlers } from './source-tables.ts';
import { createTableFiles } from './table-files.ts';

/** Answers the commands of `shared/contract/tables.ts`. */
export function tableHandlers(context: ServiceContext): LaterHandlers<typeof tableCommands> {
  const files = createTableFiles(context.ports.newId);
  return {
    ...claimTableHandlers(context, files),
    ...sourceTableHandlers(context, files),
    ...draftTableHandlers(context, files),
    'table.takeFile': ({ id }) => files.take(id),
  };
}
