import { AppError } from '../../../../shared/app-error.ts';
import type { BinKey } from '../../../../shared/model/history.ts';
import { Button } from '../../../parts/button.tsx';
import { ConfirmDialog, Dialog } from '../../../parts/dialog.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { useText } from '../../../use-text.ts';
import { PurgeProofDialog } from '../../settings/purge/purge-proof.tsx';
import { usePurge } from '../../settings/purge/use-purge.ts';

interface PurgeItemsDialogProps {
  readonly items: readonly BinKey[];
  readonly onPurged: () => void;
  readonly onClose: () => void;
}

/** Asks, deletes for good, and shows the proof. While it deletes it cannot be closed. */
export function PurgeItemsDialog({ items, onPurged, onClose }: PurgeItemsDialogProps): React.JSX.Element {
  const text = useText();
  const { step, removeItems } = usePurge();
  const title = text('bin.purgeTitle', { count: items.length });
  const end = () => {
    onPurged();
    onClose();
  };
  switch (step.name) {
    case 'proof':
      return <PurgeProofDialog report={step.report} onClose={end} />;
    case 'removing':
    case 'looking':
      return (
        <Dialog title={title} isOpen onClose={() => undefined}>
          <JobProgress job={step.job} label={text('bin.purging')} />
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title={title}
          isOpen
          onClose={onClose}
          actions={<Button onPress={onClose}>{text('shell.close')}</Button>}
        >
          <ErrorNotice error={new AppError(step.error.code, step.error.message)} />
        </Dialog>
      );
    case 'words':
    case 'found':
    case 'nowhere':
      return (
        <ConfirmDialog
          title={title}
          isOpen
          onClose={onClose}
          confirmLabel={text('bin.purgeSure', { count: items.length })}
          onConfirm={() => removeItems(items)}
        >
          <p>{text('bin.purgeText')}</p>
        </ConfirmDialog>
      );
  }
}
