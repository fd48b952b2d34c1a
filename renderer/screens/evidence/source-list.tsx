// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import type { SourceFilter } from '../../../shared/model/table.ts';
import { Chip } from '../../parts/section.tsx';
import { sourceName } from '../../parts/source-name.ts';
import { useChosen } from '../../parts/table/use-chosen.ts';
import { type RowSource } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { go, showHere } from '../../route.ts';
import { useText } from '../../use-text.ts';
import styles from './evidence.module.css';
import { SourceBulk } from './source-bulk.tsx';
import { statusNames, statusTones } from './source-words.ts';
import type { SourceRow } from './use-source-pages.ts';

interface SourceListProps {
  readonly source: RowSource<SourceRow>;
  readonly filter: SourceFilter;
  readonly total: number;
  readonly openId: string | null;
}

const usualRowPx = 84;

/** The sources, with what can be done to many of them; arrow keys walk and open. */
export function SourceList({ source, filter, total, openId }: SourceListProps): React.JSX.Element {
  const text = useText();
  const choosing = useChosen(source, total);
  return (
    <>
      <VirtualTable<SourceRow>
        name="sources"
        label={text('evidence.sources')}
        head={null}
        columns={styles.columns ?? ''}
        source={source}
        total={total}
        usualRowPx={usualRowPx}
        choosing={choosing}
        currentId={openId}
        onCurrent={openHere}
        onOpen={(id) => go('evidence', id)}
        press="choose"
        cells={cellsOf}
      />
      <SourceBulk choosing={choosing} filter={filter} />
    </>
  );
}

/** Arrow keys that run down the list leave no step in the history. */
function openHere(id: string): void {
  showHere('evidence', id);
}

/** Outside of the list, so that a row is drawn again only when its source changes. */
function cellsOf(row: SourceRow): React.JSX.Element {
  return <SourceLine row={row} />;
}

function SourceLine({ row }: { readonly row: SourceRow }): React.JSX.Element {
  const text = useText();
  const { source } = row;
  const container = source.csl['container-title'] ?? '';
  return (
    <div role="gridcell" className={styles.line}>
      <div className={styles.lineHead}>
        <strong>{sourceName(source)}</strong>
        <span className={styles.key}>@{source.key}</span>
      </div>
      <span className={styles.lineTitle}>{source.title === '' ? text('evidence.noTitle') : source.title}</span>
      <span className={styles.lineFoot}>
        <Chip tone={statusTones[source.status]}>{text(statusNames[source.status])}</Chip>
        {source.isComplete ? null : <Chip tone="warn">{text('evidence.incomplete')}</Chip>}
        {[
          container,
          source.level === null ? '' : text('evidence.level', { level: source.level }),
          text('evidence.usedBy', { claims: row.claims, drafts: row.drafts }),
        ]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </div>
  );
}
