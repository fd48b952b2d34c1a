import type { replaceCommands } from '../../shared/contract/replace.ts';
import type { Handlers } from '../../shared/contract.ts';
import { change } from './claim-changes.ts';
import type { ServiceContext } from './context.ts';
import { findInLibrary } from './find-text.ts';
import { replaceInLibrary } from './replace-text.ts';

/** Answers the commands of `shared/contract/replace.ts`. */
export function replaceHandlers(context: ServiceContext): Pick<Handlers, keyof typeof replaceCommands> {
  return {
    'library.findText': (input) => findInLibrary(context.library, input),
    'library.replaceText': (input) => change(context, (at) => replaceInLibrary(context, input, at)),
  };
}
