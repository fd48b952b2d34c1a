import { useState } from 'react';
import type { MessageKey } from '../../../shared/messages/en.ts';
import type { TableSalvage } from '../../../shared/model/recovery.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import { Detail } from '../../parts/section.tsx';
import { useAct } from '../../use-act.ts';
import { useJob } from '../../use-job.ts';
import { useText } from '../../use-text.ts';
import styles from './recovery.module.css';

/** Takes out what can be read of a damaged library, and shows what that is before it is used. */
export function Salvage(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [job, setJob] = useState<string | null>(null);
  const start = async () => setJob((await act('library.salvage', {}))?.job ?? null);
  return (
    <>
      <Detail>{text('recovery.salvageText')}</Detail>
      <div>
        <Button onPress={() => void start()}>{text('recovery.salvage')}</Button>
      </div>
      {job === null ? null : <SalvageDialog id={job} onClose={() => setJob(null)} />}
    </>
  );
}

function SalvageDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const job = useJob(id);
  const tables = job?.result?.kind === 'library.salvage' ? job.result.tables : null;
  const take = async () => {
    if ((await act('library.takeSalvaged', {})) !== null) onClose();
  };
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.close')}</Button>
      <Button variant="primary" isDisabled={tables === null} onPress={() => void take()}>
        {text('recovery.takeSalvaged')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('recovery.salvageTitle')} isOpen onClose={onClose} actions={actions}>
      {tables === null && job?.error == null ? (
        <JobProgress
          job={job}
          label={text('recovery.salvaging')}
          onCancel={() => void act('job.cancel', { id }).then(onClose)}
        />
      ) : null}
      {job?.error == null ? null : <p role="alert">{job.error.message}</p>}
      {tables === null ? null : <Saved tables={tables} />}
    </Dialog>
  );
}

function Saved({ tables }: { readonly tables: readonly TableSalvage[] }): React.JSX.Element {
  const text = useText();
  const rows = groups.map(({ words, names }) => ({
    words,
    ...sumOf(tables.filter(({ table }) => names?.includes(table) ?? !named.has(table))),
  }));
  return (
    <>
      <p>{text('recovery.salvageNothingUsed')}</p>
      <table className={styles.saved}>
        <thead>
          <tr>
            {(['salvageWhat', 'salvageRead', 'salvageLost'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`recovery.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, read, lost }) => (
            <tr key={words}>
              <th scope="row">{text(words)}</th>
              <td>{read}</td>
              <td data-lost={lost === 0 ? 'no' : 'yes'}>{lost ?? text('recovery.salvageUnknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface Group {
  readonly words: MessageKey;
  /** Null for all that no other group names. */
  readonly names: readonly string[] | null;
}

const groups: readonly Group[] = [
  { words: 'recovery.rowsClaims', names: ['claim'] },
  { words: 'recovery.rowsSightings', names: ['sighting'] },
  { words: 'recovery.rowsSources', names: ['source'] },
  { words: 'recovery.rowsEvidence', names: ['passage', 'evidence'] },
  { words: 'recovery.rowsDrafts', names: ['draft', 'variant'] },
  { words: 'recovery.rowsVersions', names: ['draft_version'] },
  { words: 'recovery.rowsPeople', names: ['person', 'interest', 'account'] },
  { words: 'recovery.rowsDecisions', names: ['triage', 'finding_override', 'approval', 'export', 'audit'] },
  { words: 'recovery.rowsOther', names: null },
];
const named = new Set(groups.flatMap(({ names }) => names ?? []));

/** Not known as soon as one of them is not. */
function sumOf(tables: readonly TableSalvage[]): { readonly read: number; readonly lost: number | null } {
  const read = tables.reduce((sum, table) => sum + table.read, 0);
  const lost = tables.reduce<number | null>(
    (sum, table) => (sum === null || table.lost === null ? null : sum + table.lost),
    0,
  );
  return { read, lost };
}
