import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { AppError } from '../../../../shared/app-error.ts';
import type { PolicyPreview } from '../../../../shared/model/policy.ts';
import { call, fileToken } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { DropHere } from '../../../parts/drop-here.tsx';
import { ErrorNotice } from '../../../parts/notice.tsx';
import { useWindowDrop } from '../../../parts/use-drop.ts';
import { useText } from '../../../use-text.ts';
import styles from './policy.module.css';
import { PreviewDialog } from './preview-dialog.tsx';

/** A file that was proven and waits for a decision. */
interface Looked {
  readonly file: string;
  readonly preview: PolicyPreview;
}

/** Takes a pack by its button or dropped anywhere, says why one is refused, and asks before one is put in force. */
export function ImportPack({
  children,
}: {
  readonly children: (choose: (file: File) => void) => ReactNode;
}): React.JSX.Element {
  const text = useText();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const look = async (chosen: File) => {
    setError(null);
    try {
      const file = await fileToken(chosen);
      setLooked({ file, preview: await call('policy.preview', { file }) });
    } catch (failure) {
      if (!(failure instanceof AppError)) throw failure;
      setError(failure);
    }
  };
  const choose = (file: File) => void look(file);
  const isOver = useWindowDrop((dropped) => dropped.kind === 'file' && choose(dropped.file));
  return (
    <>
      {children(choose)}
      {error === null ? null : (
        <div className={styles.refused}>
          <ErrorNotice error={error} />
        </div>
      )}
      {isOver ? <DropHere>{text('policy.dropHere')}</DropHere> : null}
      {looked === null ? null : <PreviewDialog {...looked} onClose={() => setLooked(null)} />}
    </>
  );
}

export function ChoosePack({ onChoose }: { readonly onChoose: (file: File) => void }): React.JSX.Element {
  const text = useText();
  return (
    <FileTrigger
      acceptedFileTypes={['.json', 'application/json']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onChoose(file);
      }}
    >
      <Button size="small">{text('policy.choose')}</Button>
    </FileTrigger>
  );
}
