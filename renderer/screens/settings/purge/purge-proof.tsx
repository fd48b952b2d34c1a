import type { PurgeReport } from '../../../../shared/model/purge.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ScrollTable } from '../../../parts/scroll-table.tsx';
import { Chip, Detail } from '../../../parts/section.tsx';
import { useText } from '../../../use-text.ts';
import styles from './purge.module.css';
import { fileKindWords, stateWords } from './purge-words.ts';

interface PurgeProofDialogProps {
  readonly report: PurgeReport;
  readonly onClose: () => void;
}

/** The proof of a purge over the work. */
export function PurgeProofDialog({ report, onClose }: PurgeProofDialogProps): React.JSX.Element {
  const text = useText();
  const actions = (
    <Button variant="primary" autoFocus onPress={onClose}>
      {text('purge.close')}
    </Button>
  );
  return (
    <Dialog {...{ onClose, actions }} title={text(report.isClean ? 'purge.done' : 'purge.notDone')} isOpen width="wide">
      <PurgeProof report={report} />
    </Dialog>
  );
}

/** What was searched and what was found: one line for each file. */
function PurgeProof({ report }: { readonly report: PurgeReport }): React.JSX.Element {
  const text = useText();
  const spared = report.files.reduce((sum, file) => sum + file.spared, 0);
  return (
    <>
      <p>{text(report.isClean ? 'purge.doneText' : 'purge.notDoneText')}</p>
      {report.reopened.length === 0 ? null : (
        <div>
          <p>{text('purge.reopened')}</p>
          <ul className={styles.list}>
            {report.reopened.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      )}
      <Files report={report} />
      {spared === 0 ? null : <Detail>{text('purge.spared', { count: spared })}</Detail>}
    </>
  );
}

function Files({ report }: { readonly report: PurgeReport }): React.JSX.Element {
  const text = useText();
  return (
    <ScrollTable
      label={text('purge.files')}
      head={(['file', 'kind', 'searched', 'hits', 'state'] as const).map((column) => text(`purge.${column}`))}
      className={styles.files}
    >
      {report.files.map((file) => (
        <tr key={file.name}>
          <th scope="row">{file.name}</th>
          <td>{text(fileKindWords[file.kind])}</td>
          <td className={styles.number}>{text('purge.size', { size: file.sizeBytes })}</td>
          <td>
            <Chip tone={file.hits === 0 ? 'good' : 'block'}>{file.hits}</Chip>
          </td>
          <td>{text(stateWords[file.state])}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
