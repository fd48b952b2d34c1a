import { type ReactNode, useRef } from 'react';
import styles from './columns.module.css';
import { Splitter, usePane } from './splitter.tsx';

interface ColumnsProps {
  /** The context at the left (252 px until somebody moves the line), as in the picture of the Write screen. */
  readonly context?: ReactNode;
  /** The work surface in the middle. `sheet` is white paper for text, `desk` is the ground for lists. */
  readonly children: ReactNode;
  readonly surface?: 'sheet' | 'desk';
  /** The column at the right: findings, matches. 300 px, 340 px with `wide`, until somebody moves the line. */
  readonly side?: ReactNode;
  readonly sideWidth?: 'usual' | 'wide';
  readonly contextLabel?: string;
  readonly sideLabel?: string;
  /** The right column holds nothing to press: it takes the focus itself, so that keys can scroll it. */
  readonly isSideOnlyText?: true;
}

/** One context, one work surface, one column of findings, separated by lines that can be moved, each scrolling for itself. */
export function Columns(props: ColumnsProps): React.JSX.Element {
  const contextPane = usePane('context');
  const sidePane = usePane('side');
  const context = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  return (
    <div className={styles.columns}>
      {props.context === undefined ? null : (
        <>
          <aside
            ref={context}
            className={styles.context}
            style={widthOf(contextPane.width)}
            aria-label={props.contextLabel}
            tabIndex={-1}
          >
            {props.context}
          </aside>
          <Splitter side="context" pane={contextPane} paneRef={context} />
        </>
      )}
      <div className={styles.surface} data-surface={props.surface ?? 'desk'}>
        {props.children}
      </div>
      {props.side === undefined ? null : (
        <>
          <Splitter side="side" pane={sidePane} paneRef={side} />
          <aside
            ref={side}
            className={styles.side}
            style={widthOf(sidePane.width)}
            aria-label={props.sideLabel}
            data-width={props.sideWidth ?? 'usual'}
            tabIndex={props.isSideOnlyText === true ? 0 : -1}
          >
            {props.side}
          </aside>
        </>
      )}
    </div>
  );
}

function widthOf(width: number | null): { readonly width: number } | undefined {
  return width === null ? undefined : { width };
}
