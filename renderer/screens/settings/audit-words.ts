import { commandWords } from '../../frame/history/action-words.ts';
import type { Text } from '../../use-text.ts';

/** What an entry of the audit trail says was done: `let a finding stand: PRV-01`. Null where the catalogue has no words. */
export function auditWords(text: Text, action: string): string | null {
  const [command = '', ...about] = action.split(' ');
  const words = commandWords(text, command) ?? commandWords(text, command.replace(/\.update$/, '.save'));
  return words === null || about.length === 0 ? words : `${words}: ${about.join(' ')}`;
}
