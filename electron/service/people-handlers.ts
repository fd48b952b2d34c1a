import type { Handlers } from '../../shared/contract.ts';
import type { peopleCommands } from '../../shared/contract/people.ts';
import type { ServiceContext } from './context.ts';

/** Answers the commands of `shared/contract/people.ts`. */
export function peopleHandlers(context: ServiceContext): Pick<Handlers, keyof typeof peopleCommands> {
  throw new Error(`not built yet: ${context.libraryFile}`);
}
