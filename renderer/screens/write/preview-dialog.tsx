import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useText } from '../../use-text.ts';
import { DraftPreview } from './draft-preview.tsx';
import type { Desk } from './use-desk.ts';

/** The whole draft as a reader would see it, of this moment. */
export function PreviewDialog({
  desk,
  onClose,
}: {
  readonly desk: Desk;
  readonly onClose: () => void;
}): React.JSX.Element {
  const text = useText();
  const { content } = desk.writing;
  return (
    <Dialog
      title={text('write.previewTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={<Button onPress={onClose}>{text('shell.close')}</Button>}
    >
      <DraftPreview content={content} sources={desk.surroundings.sources} />
    </Dialog>
  );
}
