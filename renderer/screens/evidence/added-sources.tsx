import type { SourceImportResult } from '../../../shared/model/job.ts';
import { saveFile } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { go } from '../../route.ts';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';

interface AddedSourcesProps {
  readonly result: SourceImportResult;
  readonly onClose: () => void;
}

/** What became of each record: added, merged into one that was there, or faulty and where. */
export function AddedSources({ result, onClose }: AddedSourcesProps): React.JSX.Element {
  const text = useText();
  const first = result.sourceIds[0];
  const saveFaults = () => {
    const lines = result.faults.map(({ line, record, message }) => `${String(line)}\t${record}\t${message}`);
    const head = [text('evidence.line'), text('evidence.recordName'), text('evidence.fault')].join('\t');
    const bytes = new TextEncoder().encode([head, ...lines, ''].join('\n'));
    saveFile({ fileName: text('evidence.faultsFile'), mediaType: 'text/tab-separated-values', bytes });
  };
  const actions = (
    <>
      {result.faults.length === 0 ? null : <Button onPress={saveFaults}>{text('evidence.saveFaults')}</Button>}
      {first === undefined ? null : (
        <Button
          onPress={() => {
            onClose();
            go('evidence', first);
          }}
        >
          {text('evidence.openFirst')}
        </Button>
      )}
      <Button variant="primary" onPress={onClose}>
        {text('shell.close')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('evidence.resultTitle')} isOpen onClose={onClose} actions={actions}>
      <p role="status">
        {text('evidence.result', {
          format: text(`evidence.format.${result.format}`),
          records: result.records,
          added: result.added,
          merged: result.merged,
          faulty: result.faulty,
        })}
      </p>
      {result.tied === undefined ? null : <p>{text('evidence.resultTied', { tied: result.tied })}</p>}
      {result.format === 'identifier' && result.added > 0 ? (
        <p className={styles.quiet}>{text('evidence.incompleteHint')}</p>
      ) : null}
      {result.faults.length === 0 ? null : (
        <ScrollTable
          label={text('evidence.faults')}
          head={[text('evidence.line'), text('evidence.recordName'), text('evidence.fault')]}
          className={styles.faults}
        >
          {result.faults.map(({ line, record, message }, index) => (
            <tr key={`${String(line)} ${String(index)}`}>
              <td>{line}</td>
              <td>{record}</td>
              <td>{message}</td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </Dialog>
  );
}
