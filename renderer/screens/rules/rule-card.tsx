import type { RuleDescription } from '../../../shared/checks/rules.ts';
import { Chip, Detail } from '../../parts/section.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { severityWords } from './rule-words.ts';
import styles from './rules.module.css';

/** One rule: what it looks for, how it weighs, whose rule it is, and examples of both sides. */
export function RuleCard({ rule }: { readonly rule: RuleDescription }): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  return (
    <li className={styles.rule}>
      <h3 className={styles.title}>
        <span>{dataText({ key: rule.titleKey, values: {} })}</span>
        <Chip tone={rule.severity}>{text(severityWords[rule.severity])}</Chip>
        <span className={styles.id}>{rule.id}</span>
      </h3>
      <p className={styles.description}>{dataText({ key: rule.descriptionKey, values: {} })}</p>
      <Guideline rule={rule} />
      <details className={styles.examples}>
        <summary>{text('rules.examples')}</summary>
        <div className={styles.pair}>
          <Examples title={text('rules.flags')} examples={rule.examples.flag} />
          <Examples title={text('rules.passes')} examples={rule.examples.pass} />
        </div>
      </details>
    </li>
  );
}

function Guideline({ rule }: { readonly rule: RuleDescription }): React.JSX.Element {
  const text = useText();
  const { name, section, link } = rule.guideline;
  const words = text('rules.guideline', { name, section });
  return (
    <Detail>
      {link === null ? (
        words
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
    </Detail>
  );
}

function Examples({
  title,
  examples,
}: {
  readonly title: string;
  readonly examples: readonly string[];
}): React.JSX.Element {
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
