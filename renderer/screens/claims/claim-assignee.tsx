import type { Claim } from '../../../shared/model/claim.ts';
import { call } from '../../call.ts';
import { SelectField } from '../../parts/field.tsx';
import { useTableJobs } from '../../parts/table/use-table-job.tsx';
import { useText } from '../../use-text.ts';
import { useAssignees } from './use-assignees.ts';

const nobody = 'nobody';

/** Who looks after a claim. Nothing while the library knows nobody. */
export function ClaimAssignee({ claim }: { readonly claim: Claim }): React.ReactNode {
  const text = useText();
  const people = useAssignees() ?? [];
  const { run, report } = useTableJobs();
  if (people.length === 0) return null;
  const assign = (id: string) =>
    run({
      label: text('tables.assigning'),
      start: () => call('claim.assign', { chosen: { ids: [claim.id] }, personId: id === nobody ? null : id }),
      told: (count) =>
        text('tables.assigned', { count, name: people.find((each) => each.id === id)?.name ?? text('tables.nobody') }),
    });
  return (
    <>
      <SelectField
        label={text('tables.assignee')}
        value={claim.assigneeId ?? nobody}
        onChange={assign}
        choices={[
          { value: nobody, label: text('tables.nobody') },
          ...people.map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      {report}
    </>
  );
}
