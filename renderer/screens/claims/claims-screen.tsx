import { useCallback, useRef, useState } from 'react';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { keep, useKept } from '../../kept.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { DropHere } from '../../parts/drop-here.tsx';
import { type Dropped, useWindowDrop } from '../../parts/use-drop.ts';
import { go, showHere } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useText } from '../../use-text.ts';
import { AddSourceDialog } from '../evidence/add-source-dialog.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import styles from './claims-screen.module.css';
import { ClaimsToolbar } from './claims-toolbar.tsx';
import { claimUnder, namesSources } from './dropped-source.ts';
import { ImportDialog } from './import/import-dialog.tsx';
import { Log } from './log.tsx';
import { NewClaimDialog } from './new-claim-dialog.tsx';
import { allClaims, useFirstClaims } from './use-claim-pages.ts';
import { usePastedText } from './use-pasted-text.ts';
import { useTieText } from './use-tie-text.ts';

type OpenDialog =
  | { readonly kind: 'new'; readonly wording: string }
  | { readonly kind: 'import'; readonly file: File | null }
  | { readonly kind: 'tie'; readonly claimId: string; readonly file: File };

const typingRestMs = 120;

/** The log of what people hear: find a claim, see whether it was answered, take a new one down. */
export function ClaimsScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useKept('filter of claims', allClaims);
  const [lastId, setLastId] = useKept<string | null>('open claim', null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const settled = { ...filter, query: useDebounced(filter.query, typingRestMs).slice(0, 500) };
  const first = useFirstClaims(settled);
  const info = useCommand('library.info', {});
  const select = useCallback((claimId: string) => {
    keep('open claim', claimId);
    showHere('claims', claimId);
  }, []);
  usePastedText((wording) => setDialog({ kind: 'new', wording }));
  const { rows, total } = first.data ?? { rows: [], total: 0 };
  const selectedId = id ?? lastId ?? firstId(rows);
  const tieText = useTieText((wording) => setDialog({ kind: 'new', wording }));
  const isDropping = useWindowDrop((dropped, target) => {
    const claimId = namesSources(dropped) ? claimUnder(target, { panel: panel.current, shownId: selectedId }) : null;
    if (claimId !== null && dropped.kind === 'text') tieText(claimId, dropped.text);
    else setDialog(dialogFor(dropped, claimId));
  });
  const open = (claimId: string | null) => {
    setLastId(claimId);
    go('claims', claimId);
  };
  const all = info.data === undefined ? total : info.data.claims;
  const startNew = () => setDialog({ kind: 'new', wording: '' });
  const startImport = () => setDialog({ kind: 'import', file: null });
  useAction('claim.new', startNew);
  useAction('claim.import', startImport);
  const side = (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <ClaimPanel id={selectedId} onSelect={open} />
    </div>
  );
  const actions = (
    <>
      <ActionButton action="claim.import" onPress={startImport}>
        {text('claims.import')}
      </ActionButton>
      <ActionButton action="claim.new" variant="primary" onPress={startNew}>
        {text('claims.new')}
      </ActionButton>
    </>
  );
  return (
    <ScreenFrame title={text('shell.claims')} actions={actions} foot={text('claims.foot', { shown: total, all })}>
      <Columns sideWidth="wide" sideLabel={text('claims.panel')} side={side}>
        <div className={styles.log}>
          <ClaimsToolbar filter={filter} onFilter={setFilter} />
          <Log
            first={first}
            filter={settled}
            selectedId={selectedId}
            isLogEmpty={all === 0}
            onSelect={select}
            onOpen={() => panel.current?.focus()}
            onNew={startNew}
            onImport={startImport}
            onShowAll={() => setFilter(allClaims)}
          />
          {isDropping ? <DropHere>{text('actions.dropClaims')}</DropHere> : null}
        </div>
      </Columns>
      {dialog === null ? null : <OpenedDialog dialog={dialog} onClose={() => setDialog(null)} />}
    </ScreenFrame>
  );
}

function dialogFor(dropped: Dropped, claimId: string | null): OpenDialog {
  if (dropped.kind === 'text') return { kind: 'new', wording: dropped.text };
  const { file } = dropped;
  return claimId === null ? { kind: 'import', file } : { kind: 'tie', claimId, file };
}

interface OpenedDialogProps {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

function OpenedDialog({ dialog, onClose }: OpenedDialogProps): React.JSX.Element {
  if (dialog.kind === 'tie') {
    const given = { kind: 'file', file: dialog.file } as const;
    return <AddSourceDialog given={given} claimId={dialog.claimId} onClose={onClose} />;
  }
  return dialog.kind === 'new' ? (
    <NewClaimDialog wording={dialog.wording} onClose={onClose} onAdded={(claimId) => go('claims', claimId)} />
  ) : (
    <ImportDialog file={dialog.file} onClose={onClose} />
  );
}

function firstId(rows: readonly { readonly id: string }[]): string | null {
  return rows[0]?.id ?? null;
}
