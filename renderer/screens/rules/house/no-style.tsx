import { exampleStyle } from '../../../../shared/checks/house/example-style.ts';
import { copyText } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/notice.tsx';
import { tell, tellRefusal } from '../../../parts/toast.tsx';
import { useText } from '../../../use-text.ts';
import styles from './house.module.css';

/** Teaches by a small file that works. */
export function NoStyle(): React.JSX.Element {
  const text = useText();
  const copy = async () => {
    try {
      await copyText(exampleStyle);
      tell(text('styles.copied'));
    } catch (error) {
      tellRefusal(error);
    }
  };
  return (
    <>
      <EmptyState
        title={text('styles.noneTitle')}
        actions={<Button onPress={() => void copy()}>{text('styles.copy')}</Button>}
      >
        <p>{text('styles.noneText')}</p>
      </EmptyState>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which the keyboard must reach too */}
      <section className={styles.example} tabIndex={0} aria-label={text('styles.example')}>
        <pre>{exampleStyle}</pre>
      </section>
    </>
  );
}
