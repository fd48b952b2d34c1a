import type { ReactNode } from 'react';
import type { Finding } from '../../shared/model/finding.ts';
import { useDataText, useText } from '../use-text.ts';
import styles from './finding-card.module.css';
import { severityWords } from './gate-words.ts';

interface FindingCardProps {
  readonly finding: Finding;
  /** The words of the draft that it is about, where they are not in sight beside it. */
  readonly quote?: string | undefined;
  /** Where it is: the block, the post. */
  readonly where?: string | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
  readonly domId?: string;
}

/** A finding as a colleague would say it: what, why, what would mend it, whose rule. */
export function FindingCard({ finding, quote, where, children, domId }: FindingCardProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  return (
    <div className={styles.card} data-severity={finding.severity}>
      <div id={domId}>
        <div className={styles.head}>
          <strong>{dataText(finding.title)}</strong>
          <span className={styles.severity}>{text(severityWords[finding.severity])}</span>
        </div>
        {where === undefined ? null : <p className={styles.where}>{where}</p>}
        {quote === undefined || quote === '' ? null : <blockquote className={styles.quote}>{quote}</blockquote>}
        <p className={styles.message}>{dataText(finding.message)}</p>
      </div>
      <FindingReasons finding={finding} />
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </div>
  );
}

/** What fired, and the guideline behind it. */
function FindingReasons({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const text = useText();
  const { guideline, why } = finding;
  const source = [guideline.name, guideline.section].filter((part) => part !== '').join(', ');
  return (
    <div className={styles.why}>
      {why.length === 0 ? null : (
        <p>
          {text('gate.why', { count: why.length })}{' '}
          {why.map((reason, index) => (
            <span key={`${reason.feature} ${reason.text} ${String(index)}`} className={styles.reason}>
              {reason.text === '' ? reason.feature : `“${reason.text}” (${reason.feature})`}
            </span>
          ))}
        </p>
      )}
      <p>
        {guideline.link === null ? (
          source
        ) : (
          <a href={guideline.link} target="_blank" rel="noreferrer noopener">
            {source}
          </a>
        )}
      </p>
    </div>
  );
}
