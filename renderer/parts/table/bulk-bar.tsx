import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { useText } from '../../use-text.ts';
import { Button } from '../button.tsx';
import menu from '../menu.module.css';
import { JobProgress } from '../progress.tsx';
import styles from './bulk.module.css';
import type { Choosing } from './use-chosen.ts';
import type { RunningJob } from './use-table-job.tsx';

interface BulkBarProps {
  readonly choosing: Choosing;
  /** How many are chosen, in words. */
  readonly counted: string;
  readonly running: RunningJob | null;
  readonly onCancel: () => void;
  /** The buttons of what can be done. */
  readonly children: ReactNode;
}

/** What can be done with the chosen rows. It lies over the foot of the list, which stays where it is. */
export function BulkBar({ choosing, counted, running, onCancel, children }: BulkBarProps): React.JSX.Element {
  const text = useText();
  const { count, total, chosen } = choosing;
  const isShown = count > 0 || running !== null;
  const isReady = count > 0 && running === null;
  return (
    <div className={styles.place} data-shown={isShown} data-bulk-bar={isShown ? 'shown' : 'hidden'}>
      {running === null ? null : <JobProgress job={running.job} label={running.label} onCancel={onCancel} />}
      <p role="status" className={styles.count}>
        {isReady ? counted : ''}
      </p>
      {isReady ? (
        <Toolbar aria-label={text('tables.bar')} className={styles.bar ?? ''}>
          {children}
          <span className={styles.apart} />
          {chosen.kind === 'all' || count >= total ? null : (
            <Button size="small" variant="quiet" onPress={choosing.chooseAll}>
              {text('tables.all', { count: total })}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={choosing.clear}>
            {text('tables.none')}
          </Button>
        </Toolbar>
      ) : null}
    </div>
  );
}

export interface BulkChoice {
  readonly id: string;
  readonly label: string;
}

interface BulkMenuProps {
  readonly label: string;
  /** Null while they are read: nothing can be chosen from a list that is about to move. */
  readonly choices: readonly BulkChoice[] | null;
  readonly onChoose: (id: string) => void;
}

/** A button of the bar that asks one thing more. */
export function BulkMenu({ label, choices, onChoose }: BulkMenuProps): React.JSX.Element {
  return (
    <MenuTrigger>
      <Button size="small" isDisabled={choices === null}>
        {label}
      </Button>
      <Popover className={menu.popover ?? ''} placement="top start">
        <Menu
          className={menu.menu ?? ''}
          items={choices ?? []}
          aria-label={label}
          onAction={(key) => onChoose(String(key))}
        >
          {(choice) => (
            <MenuItem id={choice.id} className={menu.item ?? ''} textValue={choice.label}>
              {choice.label}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
