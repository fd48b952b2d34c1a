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
      width="page"
      actions={<Button onPress={onClose}>{text('shell.close')}</Button>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the arrow keys need something that has the focus */}
      <section tabIndex={0} aria-label={text('write.previewText')}>
        <DraftPreview content={content} sources={desk.surroundings.sources} />
      </section>
    </Dialog>
  );
}
