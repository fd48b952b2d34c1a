// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { AuditEntry } from '../../../shared/model/library.ts';
import { call } from '../../call.ts';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { AuditEntryDialog } from './audit-entry-dialog.tsx';
import { auditWords } from './audit-words.ts';
import { Part } from './part.tsx';
import styles from './settings.module.css';

type AuditLine = AuditEntry & { readonly id: string };

const source: RowSource<AuditLine> = {
  key: ['audit.list'],
  read: async (window) => {
    const { entries, total } = await call('audit.list', window);
    return { rows: entries.map((entry) => ({ ...entry, id: String(entry.number) })), total };
  },
};

const columns = ['auditNumber', 'auditWhen', 'auditAction', 'auditSubject', 'auditWho', 'auditHash'] as const;
const usualRowPx = 33;
const mostPx = 320;
const shownHashCharacters = 12;

/** Who did what, and whether the chain of entries is whole. Enter shows an entry with its whole hashes. */
export function AuditTrail(): React.JSX.Element {
  const text = useText();
  const first = useFirstRows(source);
  return (
    <Part title={text('settings.audit')}>
      <Detail>{text('settings.auditHint')}</Detail>
      <Chain />
      <Listed first={first} empty={<Detail>{text('settings.auditNone')}</Detail>}>
        {(total) => <Entries total={total} />}
      </Listed>
    </Part>
  );
}

function Chain(): React.JSX.Element | null {
  const text = useText();
  const checked = useCommand('audit.verify', {});
  if (checked.error !== null) return <ErrorNotice error={checked.error} onAgain={() => void checked.refetch()} />;
  if (checked.data === undefined) return <Detail>{text('settings.auditChecking')}</Detail>;
  const { isWhole } = checked.data;
  return (
    <p>
      <Chip tone={isWhole ? 'good' : 'block'}>{text(isWhole ? 'settings.auditWhole' : 'settings.auditBroken')}</Chip>
    </p>
  );
}

function Entries({ total }: { readonly total: number }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const people = useCommand('person.list', {});
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openNumber, setOpenNumber] = useState<number | null>(null);
  const nameOf = (id: string | null) => people.data?.find(({ person }) => person.id === id)?.person.name ?? '';
  return (
    <>
      <VirtualTable<AuditLine>
        name="audit"
        label={text('settings.auditEntries')}
        head={columns.map((column) => text(`settings.${column}`))}
        columns={styles.audit ?? ''}
        {...{ source, total, usualRowPx, mostPx, currentId }}
        choosing={null}
        onCurrent={setCurrentId}
        onOpen={(id) => setOpenNumber(Number(id))}
        press="open"
        cells={(entry) => (
          <>
            <span role="gridcell">{entry.number}</span>
            <span role="gridcell">{moment(entry.at)}</span>
            <span role="gridcell" className={styles.did}>
              {auditWords(text, entry.action) ?? entry.action}
            </span>
            <span role="gridcell">{entry.subjectKind}</span>
            <span role="gridcell">{nameOf(entry.personId)}</span>
            <span role="gridcell">{entry.hash.slice(0, shownHashCharacters)}</span>
          </>
        )}
      />
      {openNumber === null ? null : (
        <AuditEntryDialog {...{ nameOf }} offset={total - openNumber} onClose={() => setOpenNumber(null)} />
      )}
    </>
  );
}
