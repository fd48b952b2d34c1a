import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** Small buttons at the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a column with a quiet heading; white space sets it off from the next. */
export function Section({ title, actions, children }: SectionProps): React.JSX.Element {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** A box for what can be acted on: a match, a finding, a result. */
export function Card({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <div className={styles.card}>{children}</div>;
}

interface ChipProps {
  readonly tone?: 'plain' | 'accent' | 'block' | 'warn' | 'note' | 'good';
  readonly children: ReactNode;
}

/** A word or two of state beside a title. The word carries the meaning; the colour only helps. */
export function Chip({ tone = 'plain', children }: ChipProps): React.JSX.Element {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  );
}

/** Buttons side by side under what they act on. */
export function Actions({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <div className={styles.actions}>{children}</div>;
}

/** What the app says under what a person wrote: where, when, how many. */
export function Detail({ children }: { readonly children: ReactNode }): React.JSX.Element {
  return <p className={styles.detail}>{children}</p>;
}
