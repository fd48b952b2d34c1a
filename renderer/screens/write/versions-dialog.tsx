import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField } from '../../parts/field.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { tell } from '../../parts/toast.tsx';
import { useText } from '../../use-text.ts';
import styles from './compare.module.css';
import { CompareTexts } from './compare-texts.tsx';
import { type CompareBase, type ComparedTexts, useComparedVersions } from './use-compared-versions.ts';
import type { Desk } from './use-desk.ts';
import { VersionTree } from './version-tree.tsx';

interface VersionsDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Every version that was kept, beside the text of now or the version before it; any can be put back as the newest text. */
export function VersionsDialog({ desk, onClose }: VersionsDialogProps): React.JSX.Element {
  const text = useText();
  const [chosen, setChosen] = useState<number | null>(null);
  const [base, setBase] = useState<CompareBase>('now');
  const { versions, version, isNewest, content, pair } = useComparedVersions(desk, chosen, base);

  const restore = () => {
    const old = content.data;
    if (old === undefined || version === null) return;
    const before = desk.writing.content;
    desk.session.change(() => old);
    onClose();
    tell(text('write.restored', { version }), {
      label: text('shell.undo'),
      onPress: () => desk.session.change(() => before),
    });
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button variant="primary" onPress={restore} isDisabled={content.data === undefined || isNewest}>
        {version === null ? text('write.restoreNone') : text('write.restore', { version })}
      </Button>
    </>
  );
  return (
    <Dialog title={text('compare.title')} isOpen onClose={onClose} width="full" actions={actions}>
      {[versions.error, content.error].map((error) =>
        error === null ? null : <ErrorNotice key={error.message} error={error} />,
      )}
      <div className={styles.place}>
        <div className={styles.choice}>
          <SelectField
            label={text('compare.with')}
            value={base}
            onChange={setBase}
            choices={[
              { value: 'now', label: text('compare.withNow') },
              { value: 'previous', label: text('compare.withPrevious') },
            ]}
          />
          <VersionTree versions={versions.data ?? []} shown={version} onChoose={setChosen} />
        </div>
        <PairOfTexts pair={pair} />
      </div>
    </Dialog>
  );
}

function PairOfTexts({ pair: { before, after, ...names } }: { readonly pair: ComparedTexts }): React.JSX.Element {
  if (before === undefined || after === undefined) return <Loading />;
  return <CompareTexts before={before} after={after} {...names} />;
}
