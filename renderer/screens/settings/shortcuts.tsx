import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import { type Action, type ActionId, actionList } from '../../actions/action-list.ts';
import { matchTitle } from '../../actions/match-title.ts';
import { isChanged, resetKeys } from '../../actions/shortcuts.ts';
import { useChosenKeys } from '../../actions/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Detail } from '../../parts/section.tsx';
import { tell } from '../../parts/toast.tsx';
import { screenNames } from '../../route.ts';
import { type Text, useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import { ShortcutRow } from './shortcut-row.tsx';
import styles from './shortcuts.module.css';
import { useSettings } from './use-settings.ts';

/** All actions with their keys, by the place where they work; each can be given others. */
export function Shortcuts({ isAsked }: { readonly isAsked: boolean }): React.JSX.Element {
  const text = useText();
  const chosen = useChosenKeys();
  const { change } = useSettings();
  const [query, setQuery] = useState('');
  const [changing, setChanging] = useState<ActionId | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    // A frame later, since the new screen first puts the focus on its heading.
    requestAnimationFrame(() => {
      holder.current?.scrollIntoView({ block: 'start' });
      holder.current?.querySelector('input')?.focus({ preventScroll: true });
    });
  }, [isAsked]);
  const groups = groupsOf(query, text);
  const isAnyChanged = actionList.some(({ id }) => isChanged(id, chosen));
  const resetAll = () => {
    change({ shortcuts: {} });
    tell(text('actions.wereReset'), { label: text('shell.undo'), onPress: () => change({ shortcuts: chosen }) });
  };
  return (
    <Part title={text('actions.shortcuts')}>
      <div ref={holder} className={styles.tools}>
        <TextField label={text('actions.search.shortcuts')} type="search" value={query} onChange={setQuery} />
        <Button isDisabled={!isAnyChanged} onPress={resetAll}>
          {text('actions.resetAll')}
        </Button>
      </div>
      <Detail>{text('actions.keysHint')}</Detail>
      {groups.length === 0 ? <p role="status">{text('actions.noneFound')}</p> : null}
      {groups.map(({ title, actions }) => (
        <section key={title} aria-label={text(title)}>
          <h3 className={styles.group}>{text(title)}</h3>
          <ul className={styles.rows}>
            {actions.map((action) => (
              <ShortcutRow
                key={action.id}
                action={action}
                isChanging={changing === action.id}
                onChanging={(isNow) => setChanging(isNow ? action.id : null)}
                onChoose={(shortcuts) => change({ shortcuts })}
                onReset={() => change({ shortcuts: resetKeys(action.id, chosen) })}
              />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

interface Group {
  readonly title: MessageKey;
  readonly actions: readonly Action[];
}

function groupsOf(query: string, text: Text): readonly Group[] {
  const isFound = ({ title }: Action) => matchTitle(query, text(title)) !== null;
  const isPlace = ({ id }: Action) => id.startsWith('go.');
  const groups: readonly Group[] = [
    {
      title: 'actions.everywhere',
      actions: actionList.filter((action) => action.area === 'everywhere' && !isPlace(action)),
    },
    { title: 'actions.goTo', actions: actionList.filter(isPlace) },
    ...screenNames.map(
      (screen): Group => ({ title: `shell.${screen}`, actions: actionList.filter(({ area }) => area === screen) }),
    ),
  ];
  return groups
    .map(({ title, actions }) => ({ title, actions: actions.filter(isFound) }))
    .filter(({ actions }) => actions.length > 0);
}
