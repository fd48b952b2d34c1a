import type { HouseFault } from '../../../../shared/model/house-style.ts';
import { Chip, Section } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './house.module.css';

const mostShown = 100;

/** What is wrong with the files, where, and what to do. */
export function StyleFaults({ faults }: { readonly faults: readonly HouseFault[] }): React.JSX.Element {
  const text = useText();
  const inOrder = [...faults].sort((a, b) => Number(a.weight === 'warning') - Number(b.weight === 'warning'));
  return (
    <Section title={text('styles.faults', { count: faults.length })}>
      <ul className={styles.faults}>
        {inOrder.slice(0, mostShown).map(({ file, line, weight, message }, index) => (
          <li key={`${file} ${String(line)} ${String(index)}`}>
            <div className={styles.faultHead}>
              <strong>{text('styles.place', { file, line })}</strong>
              <Chip tone={weight === 'error' ? 'block' : 'warn'}>
                {text(weight === 'error' ? 'styles.error' : 'styles.warning')}
              </Chip>
            </div>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
