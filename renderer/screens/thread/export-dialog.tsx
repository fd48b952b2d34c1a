import { useState } from 'react';
import { exportFormats, type PlatformId } from '../../../shared/model/thread.ts';
import { saveFile } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { CheckboxField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { RadioField } from '../../parts/radio-field.tsx';
import { tell } from '../../parts/toast.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { platformNames } from './platform-names.ts';
import styles from './thread.module.css';

interface ExportDialogProps {
  readonly draftId: string;
  readonly platforms: readonly PlatformId[];
  /** While it is closed only a preview goes out, marked as not cleared. */
  readonly gate: 'open' | 'closed';
  readonly onClose: () => void;
}

/** The posts as a file. */
export function ExportDialog({ draftId, platforms, gate, onClose }: ExportDialogProps): React.JSX.Element {
  const text = useText();
  const [format, setFormat] = useState<(typeof exportFormats)[number]>('text');
  const [chosen, setChosen] = useState<readonly PlatformId[]>(platforms);
  const exporting = useChange('thread.export');
  const isPreview = gate === 'closed';

  const send = () =>
    exporting.mutate(
      { draftId, format, platforms: [...chosen], isPreview },
      {
        onSuccess: (file) => {
          saveFile(file);
          tell(text('thread.exported', { file: file.fileName }));
          onClose();
        },
      },
    );
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      <Button variant="primary" isDisabled={chosen.length === 0 || exporting.isPending} onPress={send}>
        {text(isPreview ? 'thread.savePreview' : 'thread.saveFile')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('thread.export')} isOpen onClose={onClose} actions={actions}>
      {isPreview ? (
        <p className={styles.closed}>
          {text('thread.gateClosed')} <a href={`#/clear/${draftId}`}>{text('thread.toGate')}</a>
        </p>
      ) : null}
      <RadioField
        label={text('thread.format')}
        shape="list"
        value={format}
        onChange={setFormat}
        choices={exportFormats.map((each) => ({
          value: each,
          label: text(`thread.format.${each}`),
          detail: text(`thread.formatHint.${each}`),
        }))}
      />
      <div className={styles.checks}>
        {platforms.map((platform) => (
          <CheckboxField
            key={platform}
            isSelected={chosen.includes(platform)}
            onChange={(isChosen) =>
              setChosen((all) => (isChosen ? [...all, platform] : all.filter((each) => each !== platform)))
            }
          >
            {text(platformNames[platform])}
          </CheckboxField>
        ))}
      </div>
      {exporting.error === null ? null : <ErrorNotice error={exporting.error} />}
    </Dialog>
  );
}
