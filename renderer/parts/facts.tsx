import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface Fact {
  readonly name: string;
  /** A fact with an empty text is left out. */
  readonly value: ReactNode;
}

/** What is known of one thing, each fact with its name at the left: the same on every screen. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): React.JSX.Element {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
