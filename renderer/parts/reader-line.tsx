import type { SecondReading } from '../checks/use-second-reader.ts';
import { useText } from '../use-text.ts';
import styles from './reader.module.css';

/** How far the second reader is. The line is always as high, so that nothing under it moves. */
export function ReaderLine({ reading }: { readonly reading: SecondReading }): React.JSX.Element {
  const text = useText();
  const { state, left } = reading;
  return (
    <p className={styles.line} data-reader={state}>
      {text(`reader.${state}`, { left })}
    </p>
  );
}
