import { useCallback, useRef, useState } from 'react';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Columns } from '../../parts/columns.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go, showHere } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useText } from '../../use-text.ts';
import { ClaimList } from './claim-list.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import styles from './claims-screen.module.css';
import { ClaimsToolbar } from './claims-toolbar.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { NewClaimDialog } from './new-claim-dialog.tsx';
import { EmptyLog, NoMatch } from './no-claims.tsx';
import { type ClaimFilter, useFirstClaims } from './use-claim-pages.ts';
import { useFileDrop } from './use-file-drop.ts';
import { usePastedText } from './use-pasted-text.ts';

type OpenDialog =
  | { readonly kind: 'new'; readonly wording: string }
  | { readonly kind: 'import'; readonly file: File | null };

const allClaims: ClaimFilter = { query: '', decision: 'any', order: 'newest' };
const typingRestMs = 120;

/** The log of what people hear: find a claim, see whether it was answered, take a new one down. */
export function ClaimsScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const panel = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(allClaims);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const settled = { ...filter, query: useDebounced(filter.query, typingRestMs).slice(0, 500) };
  const first = useFirstClaims(settled);
  const info = useCommand('library.info', {});
  const select = useCallback((claimId: string) => showHere('claims', claimId), []);
  const isDropping = useFileDrop((file) => setDialog({ kind: 'import', file }));
  usePastedText((wording) => setDialog({ kind: 'new', wording }));
  const total = first.data?.total ?? 0;
  const selectedId = id ?? first.data?.claims[0]?.id ?? null;
  const startNew = () => setDialog({ kind: 'new', wording: '' });
  const startImport = () => setDialog({ kind: 'import', file: null });
  const isLogEmpty = info.data?.claims === 0;
  return (
    <ScreenFrame
      title={text('shell.claims')}
      foot={text('claims.foot', { shown: total, all: info.data?.claims ?? total })}
    >
      <Columns
        sideWidth="wide"
        sideLabel={text('claims.panel')}
        side={
          <div ref={panel} tabIndex={-1} className={styles.panel}>
            <ClaimPanel id={selectedId} onSelect={(claimId) => go('claims', claimId)} />
          </div>
        }
      >
        <div className={styles.log}>
          <ClaimsToolbar filter={filter} onFilter={setFilter} onNew={startNew} onImport={startImport} />
          {first.error === null ? null : <ErrorNotice error={first.error} onAgain={() => void first.refetch()} />}
          {first.isPending ? <Loading /> : null}
          {total > 0 ? (
            <ClaimList
              filter={settled}
              total={total}
              selectedId={selectedId}
              onSelect={select}
              onOpen={() => panel.current?.focus()}
            />
          ) : null}
          {first.data?.total === 0 && isLogEmpty ? <EmptyLog onNew={startNew} onImport={startImport} /> : null}
          {first.data?.total === 0 && !isLogEmpty ? <NoMatch onShowAll={() => setFilter(allClaims)} /> : null}
          {isDropping ? <p className={styles.drop}>{text('claims.dropHere')}</p> : null}
        </div>
      </Columns>
      {dialog?.kind === 'new' ? (
        <NewClaimDialog
          wording={dialog.wording}
          onClose={() => setDialog(null)}
          onAdded={(claimId) => go('claims', claimId)}
        />
      ) : null}
      {dialog?.kind === 'import' ? <ImportDialog file={dialog.file} onClose={() => setDialog(null)} /> : null}
    </ScreenFrame>
  );
}
