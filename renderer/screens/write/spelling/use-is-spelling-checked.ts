import { isSpellingKnown } from '../../../../shared/spelling/words-to-check.ts';
import { useCommand } from '../../../use-command.ts';

/** Whether words of a text in this language are marked. */
export function useIsSpellingChecked(language: string): boolean {
  const settings = useCommand('settings.get', {});
  return settings.data?.isSpellingChecked === true && isSpellingKnown(language);
}
