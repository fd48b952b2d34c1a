import { isMessageKey } from '../../../shared/messages/en.ts';
import type { HistoryAction } from '../../../shared/model/history.ts';
import type { Text } from '../../use-text.ts';

/** What an action did, as it stands after "Undo:". A command of a newer app has only a general name. */
export function actionWords(text: Text, { command }: Pick<HistoryAction, 'command'>): string {
  return commandWords(text, command) ?? text('history.other');
}

/** What a command does, in words; null when the catalogue has none for it. */
export function commandWords(text: Text, command: string): string | null {
  const [noun = '', verb = ''] = command.split('.');
  const key = `history.${noun}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  return isMessageKey(key) ? text(key) : null;
}
