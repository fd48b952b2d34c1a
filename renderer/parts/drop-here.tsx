import type { ReactNode } from 'react';
import styles from './drop-here.module.css';

/** Lies over the screen while something is held over it, and says what letting go would do. */
export function DropHere({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return (
    <p className={styles.drop} role="status">
      {children}
    </p>
  );
}
