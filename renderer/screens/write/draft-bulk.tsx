import type { DraftFilter } from '../../../shared/model/table.ts';
import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { BulkBar, type BulkChoice, BulkMenu } from '../../parts/table/bulk-bar.tsx';
import { asInput, type Choosing } from '../../parts/table/use-chosen.ts';
import { useTableJobs } from '../../parts/table/use-table-job.tsx';
import { type Text, useText } from '../../use-text.ts';

interface DraftBulkProps {
  readonly choosing: Choosing;
  readonly filter: DraftFilter;
  /** Debunks are exported with their text, drafts as a list. */
  readonly of: 'drafts' | 'debunks';
}

/** What can be done with chosen drafts or debunks. */
export function DraftBulk({ choosing, filter, of }: DraftBulkProps): React.JSX.Element {
  const text = useText();
  const { running, run, cancel, report } = useTableJobs();
  const chosen = asInput(choosing, filter);
  const remove = () =>
    run({
      label: text('tables.deleting'),
      start: () => call('draft.deleteAll', { chosen }),
      told: (count) => text('tables.deletedDrafts', { count }),
      onDone: choosing.clear,
    });
  const write = (id: string) =>
    run({
      label: text('tables.exporting'),
      start: () =>
        of === 'debunks'
          ? call('debunk.exportAll', { chosen, format: id === 'json' ? 'json' : 'markdown' })
          : call('draft.exportTable', { chosen, format: id === 'json' ? 'json' : 'csv' }),
      told: () => '',
    });
  const counted = of === 'debunks' ? 'tables.chosenDebunks' : 'tables.chosenDrafts';
  return (
    <>
      <BulkBar
        choosing={choosing}
        counted={text(counted, { count: choosing.count })}
        running={running}
        onCancel={cancel}
      >
        <BulkMenu label={text('tables.export')} choices={formatsOf(of, text)} onChoose={write} />
        <Button size="small" variant="danger" onPress={remove}>
          {text('tables.delete')}
        </Button>
      </BulkBar>
      {report}
    </>
  );
}

function formatsOf(of: DraftBulkProps['of'], text: Text): readonly BulkChoice[] {
  return of === 'debunks'
    ? [
        { id: 'markdown', label: text('tables.markdown') },
        { id: 'json', label: text('tables.jsonDebunks') },
      ]
    : [
        { id: 'csv', label: text('tables.csv') },
        { id: 'json', label: text('tables.jsonList') },
      ];
}
