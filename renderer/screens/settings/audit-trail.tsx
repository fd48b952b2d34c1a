import type { Output } from '../../../shared/contract.ts';
import type { AuditEntry } from '../../../shared/model/library.ts';
import { ErrorNotice } from '../../parts/notice.tsx';
import { ScrollTable } from '../../parts/scroll-table.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

const shownEntries = 100;
const shownHashCharacters = 12;

/** Who did what, and whether the chain of entries is whole. */
export function AuditTrail(): React.JSX.Element {
  const text = useText();
  const audit = useCommand('audit.list', { limit: shownEntries });
  return (
    <Part title={text('settings.audit')}>
      <Detail>{text('settings.auditHint')}</Detail>
      {audit.error === null ? null : <ErrorNotice error={audit.error} onAgain={() => void audit.refetch()} />}
      {audit.data === undefined ? null : <Chain audit={audit.data} />}
    </Part>
  );
}

function Chain({ audit }: { readonly audit: Output<'audit.list'> }): React.JSX.Element {
  const text = useText();
  if (audit.entries.length === 0) return <Detail>{text('settings.auditNone')}</Detail>;
  const sentence = audit.isChainWhole ? 'settings.auditWhole' : 'settings.auditBroken';
  return (
    <>
      <p>
        <Chip tone={audit.isChainWhole ? 'good' : 'block'}>{text(sentence)}</Chip>
      </p>
      <Entries entries={audit.entries} />
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditEntry[] }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const people = useCommand('person.list', {});
  const nameOf = (id: string | null) => people.data?.find(({ person }) => person.id === id)?.person.name ?? '';
  const columns = ['auditNumber', 'auditWhen', 'auditAction', 'auditSubject', 'auditWho', 'auditHash'] as const;
  return (
    <ScrollTable
      label={text('settings.auditEntries')}
      head={columns.map((column) => text(`settings.${column}`))}
      className={styles.audit}
    >
      {entries.map((entry) => (
        <tr key={entry.number}>
          <td>{entry.number}</td>
          <td>{moment(entry.at)}</td>
          <td>{entry.action}</td>
          <td>{entry.subjectKind}</td>
          <td>{nameOf(entry.personId)}</td>
          <td title={entry.hash}>{entry.hash.slice(0, shownHashCharacters)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
