import { useState } from 'react';
import { call } from '../../../call.ts';
import { Button } from '../../../parts/button.tsx';
import { BulkBar, BulkMenu } from '../../../parts/table/bulk-bar.tsx';
import { asInput, type Choosing } from '../../../parts/table/use-chosen.ts';
import { useTableJobs } from '../../../parts/table/use-table-job.tsx';
import { useText } from '../../../use-text.ts';
import { useAssignees } from '../use-assignees.ts';
import { type ClaimFilter, rowFilterOf } from '../use-claim-pages.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { TagDialog } from './tag-dialog.tsx';

interface ClaimBulkProps {
  readonly choosing: Choosing;
  readonly filter: ClaimFilter;
}

const nobody = 'nobody';

/** What can be done with the chosen claims of the log. */
export function ClaimBulk({ choosing, filter }: ClaimBulkProps): React.JSX.Element {
  const text = useText();
  const { running, run, cancel, report } = useTableJobs();
  const [dialog, setDialog] = useState<'tag' | 'merge' | null>(null);
  const people = useAssignees();
  const chosen = asInput(choosing, rowFilterOf(filter));
  const { count, clear } = choosing;
  const assign = (id: string) => {
    const personId = id === nobody ? null : id;
    const name = people?.find((each) => each.id === id)?.name ?? text('tables.nobody');
    run({
      label: text('tables.assigning'),
      start: () => call('claim.assign', { chosen, personId }),
      told: (changed) => text('tables.assigned', { count: changed, name }),
    });
  };
  const remove = () =>
    run({
      label: text('tables.deleting'),
      start: () => call('claim.deleteAll', { chosen }),
      told: (changed) => text('tables.deletedClaims', { count: changed }),
      onDone: clear,
    });
  const write = (format: string) =>
    run({
      label: text('tables.exporting'),
      start: () => call('claim.exportTable', { chosen, format: format === 'json' ? 'json' : 'csv' }),
      told: () => '',
    });
  return (
    <>
      <BulkBar choosing={choosing} counted={text('tables.chosenClaims', { count })} running={running} onCancel={cancel}>
        <Button size="small" onPress={() => setDialog('tag')}>
          {text('tables.tag')}
        </Button>
        <BulkMenu
          label={text('tables.assign')}
          choices={
            people && [...people.map(({ id, label }) => ({ id, label })), { id: nobody, label: text('tables.nobody') }]
          }
          onChoose={assign}
        />
        <Button size="small" onPress={() => setDialog('merge')}>
          {text('tables.merge')}
        </Button>
        <BulkMenu
          label={text('tables.export')}
          choices={[
            { id: 'csv', label: text('tables.csvClaims') },
            { id: 'json', label: text('tables.json') },
          ]}
          onChoose={write}
        />
        <Button size="small" variant="danger" onPress={remove}>
          {text('tables.delete')}
        </Button>
      </BulkBar>
      {dialog === 'tag' ? (
        <TagDialog
          count={count}
          onClose={() => setDialog(null)}
          onTag={(change) => {
            setDialog(null);
            run({
              label: text('tables.tagging'),
              start: () => call('claim.tag', { chosen, ...change }),
              told: (changed) => text('tables.tagged', { count: changed }),
            });
          }}
        />
      ) : null}
      {dialog === 'merge' ? (
        <MergeDialog
          count={count}
          readIds={() => chosenIds(choosing, filter)}
          onClose={() => setDialog(null)}
          onMerge={(merge) => {
            setDialog(null);
            run({
              label: text('tables.merging'),
              start: () => call('claim.mergeAll', merge),
              told: (changed) => text('tables.merged', { count: changed }),
              onDone: clear,
            });
          }}
        />
      ) : null}
      {report}
    </>
  );
}

async function chosenIds({ chosen, total }: Choosing, filter: ClaimFilter): Promise<readonly string[]> {
  if (chosen.kind === 'some') return [...chosen.ids];
  const { ids } = await call('claim.ids', { ...filter, offset: 0, limit: Math.max(1, total) });
  return ids.filter((id) => !chosen.exceptIds.has(id));
}
