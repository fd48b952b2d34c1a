import { type ReactNode, useEffect, useRef } from 'react';
import { FootNote } from './foot-note.tsx';
import styles from './frame.module.css';
import { HistoryButtons } from './history/history-buttons.tsx';
import { QuickOpenButton } from './quick-open-button.tsx';

interface ScreenFrameProps {
  readonly title: string;
  /** What stands behind the title in the top bar: `/ Write`, a chip with the template. */
  readonly crumb?: ReactNode;
  /** Buttons at the right of the top bar; the primary one last. */
  readonly actions?: ReactNode;
  /** What the left of the foot says beside the state of saving: counts of this screen. */
  readonly foot?: string;
  readonly children: ReactNode;
}

/** The top bar and the work of one screen. Columns inside the work are the screen's own (`Columns`). */
export function ScreenFrame({ title, crumb, actions, foot, children }: ScreenFrameProps): React.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was read may take the place of what said that it is being read: the focus that stood there is not lost.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header className={styles.topBar}>
        <div className={styles.heading}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {crumb}
        </div>
        <div className={styles.actions}>
          <HistoryButtons />
          <QuickOpenButton />
          {actions}
        </div>
      </header>
      <main id="work" data-tour="work" className={styles.work} tabIndex={-1}>
        {children}
      </main>
      <FootNote text={foot ?? ''} />
    </>
  );
}
