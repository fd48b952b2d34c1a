import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { FileZone } from '../../../parts/file-zone.tsx';
import { useText } from '../../../use-text.ts';
import styles from './import.module.css';
import { ImportSteps } from './import-steps.tsx';
import { PickFile } from './pick-file.tsx';

interface ImportDialogProps {
  /** A file that was dropped on the screen, or nothing. */
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Import of claims from a CSV file: choose, map the columns, count, import, and take it back. */
export function ImportDialog({ file: dropped, onClose }: ImportDialogProps): React.JSX.Element {
  const text = useText();
  const [picked, setPicked] = useState<{ readonly file: File; readonly insteadOf: File | null } | null>(null);
  // A file dropped later takes the place of one that was picked before.
  const file = picked !== null && picked.insteadOf === dropped ? picked.file : dropped;
  const pick = (next: File) => setPicked({ file: next, insteadOf: dropped });
  if (file !== null)
    return (
      <ImportSteps key={`${file.name} ${file.size} ${file.lastModified}`} file={file} onPick={pick} onClose={onClose} />
    );
  return (
    <Dialog
      title={text('claims.importTitle')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{text('shell.cancel')}</Button>}
    >
      <p className={styles.what}>{text('claims.importWhat')}</p>
      <FileZone hint={text('claims.dropFile')}>
        <PickFile label={text('claims.chooseFile')} onPick={pick} />
      </FileZone>
    </Dialog>
  );
}
