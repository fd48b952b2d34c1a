import type { translationCommands } from '../../shared/contract/translations.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { linkTranslation, removeTranslation, startTranslation } from './translation-ties.ts';
import { bringUpToDate, readFamily, saveTranslation } from './translations.ts';

/** Answers the commands of `shared/contract/translations.ts`. */
export function translationHandlers(context: ServiceContext): Pick<Handlers, keyof typeof translationCommands> {
  return {
    'translation.list': ({ draftId }) => readFamily(context, draftId),
    'translation.start': (input) => startTranslation(context, input),
    'translation.link': (input) => linkTranslation(context, input),
    'translation.bringUpToDate': (input) => bringUpToDate(context, input),
    'translation.save': (input) => saveTranslation(context, input),
    'translation.remove': ({ draftId }) => removeTranslation(context, draftId),
  };
}
