import type { Handlers } from '../../shared/contract.ts';
import type { libraryCommands } from '../../shared/contract/library.ts';
import type { ServiceContext } from './context.ts';

/** Answers the commands of `shared/contract/library.ts`. */
export function libraryHandlers(context: ServiceContext): Pick<Handlers, keyof typeof libraryCommands> {
  throw new Error(`not built yet: ${context.libraryFile}`);
}
