import type { CheckReport } from '../../../shared/model/finding.ts';
import { useDataText, useText } from '../../use-text.ts';
import styles from './clear.module.css';

/** Never "no problems": how many rules ran, and which did not and why. */
export function RulesLine({ report }: { readonly report: CheckReport }): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  return (
    <details className={styles.rules}>
      <summary>{text('gate.rulesRan', { ran: report.ran.length, not: report.notChecked.length })}</summary>
      <ul>
        {report.notChecked.map((rule) => (
          <li key={rule.rule}>
            <strong>{rule.rule}</strong> {dataText(rule.reason)}
          </li>
        ))}
      </ul>
      <p>{text('gate.rulesThatRan', { rules: report.ran.join(', ') })}</p>
    </details>
  );
}
