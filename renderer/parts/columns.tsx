import type { ReactNode } from 'react';
import styles from './columns.module.css';

interface ColumnsProps {
  /** The context at the left (252 px), as in the picture of the Write screen. */
  readonly context?: ReactNode;
  /** The work surface in the middle. `sheet` is white paper for text, `desk` is the ground for lists. */
  readonly children: ReactNode;
  readonly surface?: 'sheet' | 'desk';
  /** The column at the right: findings, matches. 300 px, 340 px with `wide`. */
  readonly side?: ReactNode;
  readonly sideWidth?: 'usual' | 'wide';
  readonly contextLabel?: string;
  readonly sideLabel?: string;
}

/** One context, one work surface, one column of findings, separated by hairlines, each scrolling for itself. */
export function Columns(props: ColumnsProps): React.JSX.Element {
  return (
    <div className={styles.columns}>
      {props.context === undefined ? null : (
        <aside className={styles.context} aria-label={props.contextLabel} tabIndex={-1}>
          {props.context}
        </aside>
      )}
      <div className={styles.surface} data-surface={props.surface ?? 'desk'}>
        {props.children}
      </div>
      {props.side === undefined ? null : (
        <aside
          className={styles.side}
          aria-label={props.sideLabel}
          data-width={props.sideWidth ?? 'usual'}
          tabIndex={-1}
        >
          {props.side}
        </aside>
      )}
    </div>
  );
}
