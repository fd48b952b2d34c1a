import type { Gate } from '../../../shared/model/finding.ts';
import type { SecondReading } from '../../checks/use-second-reader.ts';
import { useText } from '../../use-text.ts';
import styles from './clear.module.css';

interface LockedReaderProps {
  readonly gate: Gate;
  readonly reading: SecondReading;
}

/** That the policy wants the second reader to have read the text, while it has not, with the way out. */
export function LockedReader({ gate, reading }: LockedReaderProps): React.JSX.Element | null {
  const text = useText();
  const { reader } = gate;
  const { state } = reading;
  if (reader === null || state === 'read') return null;
  const { organisation, rules } = reader;
  const why = state === 'waiting' || state === 'reading' ? 'reading' : state;
  return (
    <div className={styles.gateState} role="status">
      <p>{text('gate.reader', { organisation, rules: rules.join(', ') })}</p>
      <p>
        {text(`gate.reader.${why}`)} {why === 'off' ? <a href="#/settings">{text('gate.reader.toSettings')}</a> : null}
      </p>
    </div>
  );
}

/** Whether the text may not be cleared yet. A language that the second reader does not know stops nobody. */
export function isStillToRead({ reader }: Pick<Gate, 'reader'>, { state }: SecondReading): boolean {
  return reader !== null && state !== 'read' && state !== 'language';
}
