import type { ReactNode } from 'react';
import styles from './settings.module.css';

/** One part of the settings: its name at the left, its fields at the right. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): React.JSX.Element {
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
