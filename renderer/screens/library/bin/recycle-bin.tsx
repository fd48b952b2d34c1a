import { useState } from 'react';
import type { Output, Parsed } from '../../../../shared/contract.ts';
import { ScreenFrame } from '../../../frame/screen-frame.tsx';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { EmptyState } from '../../../parts/notice.tsx';
import { SearchField } from '../../../parts/search-field.tsx';
import { Listed } from '../../../parts/table/listed.tsx';
import { useChosen } from '../../../parts/table/use-chosen.ts';
import { type RowSource, useFirstRows } from '../../../parts/table/use-rows.ts';
import { go } from '../../../route.ts';
import { useCommand } from '../../../use-command.ts';
import { useDebounced } from '../../../use-debounced.ts';
import { useText } from '../../../use-text.ts';
import styles from './bin.module.css';
import { BinBulk } from './bin-bulk.tsx';
import { BinList } from './bin-list.tsx';
import { type BinRow, useBinRows } from './use-bin-rows.ts';

type BinKind = Parsed<'bin.list'>['kind'];

const typingRestMs = 120;

/** What was deleted and can come back, with everything that hung on it. */
export function RecycleBin(): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<BinKind>('any');
  const settled = useDebounced(query.trim(), typingRestMs).slice(0, 500);
  const source = useBinRows({ query: settled, kind });
  const first = useFirstRows(source);
  const counts = useCommand('bin.list', { limit: 1 }).data?.counts;
  const count = counts === undefined ? 0 : totalOf(counts);
  const actions = <Button onPress={() => go('library')}>{text('bin.back')}</Button>;
  return (
    <ScreenFrame title={text('bin.title')} actions={actions} foot={text('bin.foot', { count })}>
      <div className={styles.bin}>
        <div className={styles.toolbar}>
          <SearchField label={text('bin.search')} value={query} onChange={setQuery} />
          {counts === undefined ? null : <KindField counts={counts} kind={kind} onChange={setKind} />}
        </div>
        <Listed first={first} empty={<Nothing isEmpty={count === 0} />}>
          {(total) => <BinTable source={source} total={total} />}
        </Listed>
      </div>
    </ScreenFrame>
  );
}

interface BinTableProps {
  readonly source: RowSource<BinRow>;
  readonly total: number;
}

function BinTable({ source, total }: BinTableProps): React.JSX.Element {
  const choosing = useChosen(source, total);
  return (
    <div className={styles.table}>
      <BinList source={source} choosing={choosing} />
      <BinBulk source={source} choosing={choosing} />
    </div>
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
