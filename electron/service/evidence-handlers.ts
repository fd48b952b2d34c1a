import type { Handlers } from '../../shared/contract.ts';
import type { evidenceCommands } from '../../shared/contract/evidence.ts';
import type { ServiceContext } from './context.ts';

/** Answers the commands of `shared/contract/evidence.ts`. */
export function evidenceHandlers(context: ServiceContext): Pick<Handlers, keyof typeof evidenceCommands> {
  throw new Error(`not built yet: ${context.libraryFile}`);
}
