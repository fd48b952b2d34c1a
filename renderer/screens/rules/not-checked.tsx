import { readerRuleList } from '../../../shared/checks/reader/reader-rule-list.ts';
import { waiting } from '../../../shared/checks/waiting.ts';
import { Detail, Section } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useDataText, useText } from '../../use-text.ts';
import styles from './rules.module.css';

/** What no rule of this version looks at, and why. */
export function NotChecked(): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const isReaderOn = useCommand('settings.get', {}).data?.isReaderOn ?? true;
  return (
    <Section title={text('rules.notChecked')}>
      <Detail>{text('rules.notCheckedHint')}</Detail>
      <ul className={styles.never}>
        {isReaderOn ? null : (
          <li>
            {text('rules.readerOff')} <span className={styles.id}>{readerRuleList.map(({ id }) => id).join(', ')}</span>
          </li>
        )}
        {[...new Set(waiting.map(({ reason }) => reason))].map((reason) => (
          <li key={reason}>
            {dataText({ key: `checks.notChecked.${reason}`, values: {} })}{' '}
            <span className={styles.id}>{rulesWaitingFor(reason).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function rulesWaitingFor(reason: string): readonly string[] {
  return waiting.filter((rule) => rule.reason === reason).map(({ id }) => id);
}
