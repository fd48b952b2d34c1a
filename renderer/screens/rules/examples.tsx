import { useText } from '../../use-text.ts';
import styles from './rules.module.css';

interface ExamplesProps {
  readonly examples: { readonly flag: readonly string[]; readonly pass: readonly string[] };
  /** Whether they are open at first. */
  readonly isOpen?: boolean;
}

/** What a rule flags and what it leaves alone, side by side. */
export function Examples({ examples, isOpen = false }: ExamplesProps): React.JSX.Element {
  const text = useText();
  return (
    <details className={styles.examples} open={isOpen}>
      <summary>{text('rules.examples')}</summary>
      <div className={styles.pair}>
        <Side title={text('rules.flags')} examples={examples.flag} />
        <Side title={text('rules.passes')} examples={examples.pass} />
      </div>
    </details>
  );
}

interface SideProps {
  readonly title: string;
  readonly examples: readonly string[];
}

function Side({ title, examples }: SideProps): React.JSX.Element {
  return (
    <div>
      <h4 className={styles.side}>{title}</h4>
      <ul className={styles.quotes}>
        {[...new Set(examples)].map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </div>
  );
}
