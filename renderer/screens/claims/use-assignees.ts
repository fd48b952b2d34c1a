import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';

/** Somebody who can look after claims. `label` says who of them is the person at this desk. */
export interface Assignee {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly isMe: boolean;
}

/** The people of the library, whoever sits at this desk first. Null until the library has answered. */
export function useAssignees(): readonly Assignee[] | null {
  const text = useText();
  const people = useCommand('person.list', {}).data;
  const settings = useCommand('settings.get', {}).data;
  if (people === undefined || settings === undefined) return null;
  const { meId } = settings;
  const all = people.map(({ person: { id, name } }) => {
    const isMe = id === meId;
    return { id, name, isMe, label: isMe ? text('tables.me', { name }) : name };
  });
  return [...all.filter(({ isMe }) => isMe), ...all.filter(({ isMe }) => !isMe)];
}
