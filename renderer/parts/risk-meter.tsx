import { useText } from '../use-text.ts';
import styles from './risk-meter.module.css';

/** Risk from 0 to 4 as pips, said in words too; null before any triage. */
export function RiskMeter({ risk }: { readonly risk: number | null }): React.JSX.Element {
  const text = useText();
  const spoken = risk === null ? text('claims.notScored') : text('claims.riskOf', { risk });
  return (
    <span role="img" aria-label={spoken} title={spoken} className={styles.meter} data-high={risk === 4}>
      {[1, 2, 3, 4].map((pip) => (
        <span key={pip} className={styles.pip} data-filled={risk !== null && pip <= risk} />
      ))}
    </span>
  );
}
