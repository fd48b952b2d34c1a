import { useState } from 'react';
import type { Output, Parsed } from '../../../../shared/contract.ts';
import type { BinItem } from '../../../../shared/model/history.ts';
import { useHistory } from '../../../frame/history/use-history.ts';
import { ScreenFrame } from '../../../frame/screen-frame.tsx';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../../parts/notice.tsx';
import { SearchField } from '../../../parts/search-field.tsx';
import { tell } from '../../../parts/toast.tsx';
import { go } from '../../../route.ts';
import { useAct } from '../../../use-act.ts';
import { useCommand } from '../../../use-command.ts';
import { useDebounced } from '../../../use-debounced.ts';
import { useText } from '../../../use-text.ts';
import styles from './bin.module.css';
import { keyOf } from './bin-key.ts';
import { BinList } from './bin-list.tsx';

type BinKind = Parsed<'bin.list'>['kind'];

const typingRestMs = 120;
const limitShown = 200;

/** What was deleted and can come back, with everything that hung on it. */
export function RecycleBin(): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<BinKind>('any');
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const settled = useDebounced(query.trim(), typingRestMs).slice(0, 500);
  const bin = useCommand('bin.list', { query: settled, kind, limit: limitShown });
  const chosen = (bin.data?.items ?? []).filter((item) => chosenKeys.has(keyOf(item)));
  const count = bin.data === undefined ? 0 : totalOf(bin.data.counts);
  const actions = <Button onPress={() => go('library')}>{text('bin.back')}</Button>;
  return (
    <ScreenFrame title={text('bin.title')} actions={actions} foot={text('bin.foot', { count })}>
      <div className={styles.bin}>
        <div className={styles.toolbar}>
          <SearchField label={text('bin.search')} value={query} onChange={setQuery} />
          {bin.data === undefined ? null : <KindField counts={bin.data.counts} kind={kind} onChange={setKind} />}
          <RestoreChosen chosen={chosen} onDone={() => setChosenKeys(new Set())} />
        </div>
        {bin.error === null ? null : <ErrorNotice error={bin.error} onAgain={() => void bin.refetch()} />}
        {bin.data === undefined ? (
          <Loading />
        ) : bin.data.items.length === 0 ? (
          <Nothing isEmpty={count === 0} />
        ) : (
          <BinList items={bin.data.items} total={bin.data.total} chosen={chosenKeys} onChoose={setChosenKeys} />
        )}
      </div>
    </ScreenFrame>
  );
}

type Counts = Output<'bin.list'>['counts'];

function totalOf({ claims, sources, drafts, debunks }: Counts): number {
  return claims + sources + drafts + debunks;
}

interface KindFieldProps {
  readonly counts: Counts;
  readonly kind: BinKind;
  readonly onChange: (kind: BinKind) => void;
}

function KindField({ counts, kind, onChange }: KindFieldProps): React.JSX.Element {
  const text = useText();
  const choices = [
    { value: 'any', label: text('bin.any', { count: totalOf(counts) }) },
    { value: 'claim', label: text('bin.claims', { count: counts.claims }) },
    { value: 'source', label: text('bin.sources', { count: counts.sources }) },
    { value: 'draft', label: text('bin.drafts', { count: counts.drafts }) },
    { value: 'debunk', label: text('bin.debunks', { count: counts.debunks }) },
  ] as const;
  return (
    <div className={styles.kind}>
      <SelectField label={text('bin.kind')} labelShown="spoken" value={kind} choices={choices} onChange={onChange} />
    </div>
  );
}

interface RestoreChosenProps {
  readonly chosen: readonly BinItem[];
  readonly onDone: () => void;
}

function RestoreChosen({ chosen, onDone }: RestoreChosenProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const history = useHistory();
  const restore = async () => {
    const items = chosen.map(({ kind, id }) => ({ kind, id }));
    const done = await act('bin.restore', { items });
    if (done === null) return;
    onDone();
    const label = text('shell.undo');
    tell(text('bin.restored', { count: done.restored }), { label, onPress: () => void history.undo() });
  };
  return (
    <div className={styles.act}>
      <span className={styles.chosen} role="status">
        {text('bin.chosen', { count: chosen.length })}
      </span>
      <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void restore()}>
        {text('bin.restore')}
      </Button>
    </div>
  );
}

function Nothing({ isEmpty }: { readonly isEmpty: boolean }): React.JSX.Element {
  const text = useText();
  return (
    <EmptyState
      title={text(isEmpty ? 'bin.emptyTitle' : 'bin.noneTitle')}
      actions={<Button onPress={() => go('library')}>{text('bin.back')}</Button>}
    >
      <p>{text(isEmpty ? 'bin.emptyText' : 'bin.noneText')}</p>
    </EmptyState>
  );
}
