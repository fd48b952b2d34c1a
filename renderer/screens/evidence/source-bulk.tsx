import { type SourceStatus, sourceStatuses } from '../../../shared/model/source.ts';
import type { SourceFilter } from '../../../shared/model/table.ts';
import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { BulkBar, BulkMenu } from '../../parts/table/bulk-bar.tsx';
import { asInput, type Choosing } from '../../parts/table/use-chosen.ts';
import { useTableJobs } from '../../parts/table/use-table-job.tsx';
import { useText } from '../../use-text.ts';
import { statusNames } from './source-words.ts';

interface SourceBulkProps {
  readonly choosing: Choosing;
  readonly filter: SourceFilter;
}

const levels = ['1', '2', '3', '4', '5'] as const;
const noLevel = 'none';
const formats = { bibtex: 'tables.bibtex', ris: 'tables.ris', 'csl-json': 'tables.csl' } as const;
const formatNames = ['bibtex', 'ris', 'csl-json'] as const;

/** What can be done with the chosen sources. */
export function SourceBulk({ choosing, filter }: SourceBulkProps): React.JSX.Element {
  const text = useText();
  const { running, run, cancel, report } = useTableJobs();
  const chosen = asInput(choosing, filter);
  const set = (setting: { readonly status?: SourceStatus; readonly level?: number | null }) =>
    run({
      label: text('tables.setting'),
      start: () => call('source.setAll', { chosen, ...setting }),
      told: (count) => text('tables.set', { count }),
    });
  const remove = () =>
    run({
      label: text('tables.deleting'),
      start: () => call('source.deleteAll', { chosen }),
      told: (count) => text('tables.deletedSources', { count }),
      onDone: choosing.clear,
    });
  const write = (id: string) => {
    const format = formatNames.find((name) => name === id) ?? 'bibtex';
    run({
      label: text('tables.exporting'),
      start: () => call('source.exportTable', { chosen, format }),
      told: () => '',
    });
  };
  return (
    <>
      <BulkBar
        choosing={choosing}
        counted={text('tables.chosenSources', { count: choosing.count })}
        running={running}
        onCancel={cancel}
      >
        <BulkMenu
          label={text('tables.status')}
          choices={sourceStatuses.map((id) => ({ id, label: text(statusNames[id]) }))}
          onChoose={(id) => set({ status: sourceStatuses.find((status) => status === id) ?? 'current' })}
        />
        <BulkMenu
          label={text('tables.level')}
          choices={[
            ...levels.map((id) => ({ id, label: text('evidence.level', { level: Number(id) }) })),
            { id: noLevel, label: text('tables.noLevel') },
          ]}
          onChoose={(id) => set({ level: id === noLevel ? null : Number(id) })}
        />
        <BulkMenu
          label={text('tables.export')}
          choices={formatNames.map((id) => ({ id, label: text(formats[id]) }))}
          onChoose={write}
        />
        <Button size="small" variant="danger" onPress={remove}>
          {text('tables.delete')}
        </Button>
      </BulkBar>
      {report}
    </>
  );
}
