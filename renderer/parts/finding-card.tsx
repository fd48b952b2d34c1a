import type { ReactNode } from 'react';
import { isReaderRule } from '../../shared/checks/reader/reader-rules.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { useDataText, useText } from '../use-text.ts';
import styles from './finding-card.module.css';
import { severityWords } from './gate-words.ts';
import { ReaderReasons } from './reader-reasons.tsx';
import { Chip } from './section.tsx';

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
  const isRead = isReaderRule(finding.rule);
  return (
    <div className={styles.card} data-severity={finding.severity}>
      <div id={domId}>
        <div className={styles.head}>
          <strong>{dataText(finding.title)}</strong>
          <span className={styles.severity}>{text(severityWords[finding.severity])}</span>
        </div>
        {isRead ? <Chip>{text('reader.name')}</Chip> : null}
        {where === undefined ? null : <p className={styles.where}>{where}</p>}
        {quote === undefined || quote === '' ? null : <blockquote className={styles.quote}>{quote}</blockquote>}
        <p className={styles.message}>{dataText(finding.message)}</p>
      </div>
      {isRead ? <ReaderReasons finding={finding} /> : <Reasons finding={finding} />}
      <FindingGuideline finding={finding} />
      {children === undefined ? null : <div className={styles.actions}>{children}</div>}
    </div>
  );
}

/** What fired, in the words of the draft. */
function Reasons({ finding }: { readonly finding: Finding }): React.ReactNode {
  const text = useText();
  const dataText = useDataText();
  const { why } = finding;
  if (why.length === 0) return null;
  const kind = (feature: string) => dataText({ key: `checks.feature.${feature}`, values: {} });
  return (
    <p className={styles.why}>
      <span>
        {text('gate.why', { count: why.length })}{' '}
        {why.map((reason, index) => (
          <span key={`${reason.feature} ${reason.text} ${String(index)}`} className={styles.reason}>
            {reason.text === '' ? kind(reason.feature) : `“${reason.text}” (${kind(reason.feature)})`}
          </span>
        ))}
      </span>
    </p>
  );
}

/** Whose rule it is, with the way there. */
export function FindingGuideline({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const { name, section, link } = finding.guideline;
  const source = [name, section].filter((part) => part !== '').join(', ');
  return (
    <p className={styles.why}>
      {link === null ? (
        source
      ) : (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {source}
        </a>
      )}
    </p>
  );
}
