import type { Handlers } from '../../shared/contract.ts';
import type { claimCommands } from '../../shared/contract/claims.ts';
import type { ServiceContext } from './context.ts';

/** Answers the commands of `shared/contract/claims.ts`. */
export function claimHandlers(context: ServiceContext): Pick<Handlers, keyof typeof claimCommands> {
  throw new Error(`not built yet: ${context.libraryFile}`);
}
