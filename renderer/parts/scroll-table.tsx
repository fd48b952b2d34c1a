import type { ReactNode } from 'react';
import styles from './scroll-table.module.css';

interface ScrollTableProps {
  /** What the table holds, for whoever comes to it by keyboard. */
  readonly label: string;
  /** The names of the columns. */
  readonly head: readonly string[];
  /** What this table does otherwise with its cells. */
  readonly className?: string | undefined;
  /** The rows, as `tr`. */
  readonly children: ReactNode;
}

/** A table in a frame that scrolls by itself under its heads. */
export function ScrollTable({ label, head, className = '', children }: ScrollTableProps): React.JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by the keyboard
    <section className={`${styles.frame ?? ''} ${className}`} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
