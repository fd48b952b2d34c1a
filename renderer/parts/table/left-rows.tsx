import type { TableChangeResult } from '../../../shared/model/table.ts';
import { useText } from '../../use-text.ts';
import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { Detail } from '../section.tsx';
import styles from './bulk.module.css';

interface LeftRowsProps {
  readonly result: TableChangeResult;
  readonly onClose: () => void;
}

/** Which of the chosen rows were left as they are, each with its reason. */
export function LeftRows({ result, onClose }: LeftRowsProps): React.JSX.Element {
  const text = useText();
  const { left, leftCount } = result;
  const actions = (
    <Button variant="primary" onPress={onClose}>
      {text('shell.close')}
    </Button>
  );
  return (
    <Dialog title={text('tables.leftTitle', { count: leftCount })} isOpen onClose={onClose} actions={actions}>
      <ul className={styles.left}>
        {left.map(({ id, name, reason }) => (
          <li key={id}>
            <strong>{name === '' ? text('tables.leftGone') : name}</strong>
            <Detail>{reason}</Detail>
          </li>
        ))}
      </ul>
      {left.length < leftCount ? (
        <Detail>{text('tables.leftFirst', { shown: left.length, count: leftCount })}</Detail>
      ) : null}
    </Dialog>
  );
}
