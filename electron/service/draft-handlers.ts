import type { Handlers } from '../../shared/contract.ts';
import type { draftCommands } from '../../shared/contract/drafts.ts';
import type { ServiceContext } from './context.ts';

/** Answers the commands of `shared/contract/drafts.ts`. */
export function draftHandlers(context: ServiceContext): Pick<Handlers, keyof typeof draftCommands> {
  throw new Error(`not built yet: ${context.libraryFile}`);
}
