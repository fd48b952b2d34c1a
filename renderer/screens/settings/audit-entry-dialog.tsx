import type { AuditEntry } from '../../../shared/model/library.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Loading } from '../../parts/notice.tsx';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { auditWords } from './audit-words.ts';

interface AuditEntryDialogProps {
  /** How many newer entries there are. */
  readonly offset: number;
  readonly nameOf: (personId: string | null) => string;
  readonly onClose: () => void;
}

/** One entry of the audit trail with all that it holds. */
export function AuditEntryDialog({ offset, nameOf, onClose }: AuditEntryDialogProps): React.JSX.Element {
  const text = useText();
  const entry = useCommand('audit.list', { limit: 1, offset }).data?.entries[0];
  const actions = <Button onPress={onClose}>{text('shell.close')}</Button>;
  return (
    <Dialog {...{ onClose, actions }} title={text('settings.auditEntry', { number: entry?.number ?? 0 })} isOpen>
      {entry === undefined ? <Loading /> : <EntryFacts entry={entry} person={nameOf(entry.personId)} />}
    </Dialog>
  );
}

function EntryFacts({ entry, person }: { readonly entry: AuditEntry; readonly person: string }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const facts = [
    { name: text('settings.auditWhen'), value: moment(entry.at) },
    { name: text('settings.auditAction'), value: wordsOf(auditWords(text, entry.action), entry.action) },
    { name: text('settings.auditSubject'), value: `${entry.subjectKind} ${entry.subjectId}`.trim() },
    { name: text('settings.auditWho'), value: person },
    { name: text('settings.auditContent'), value: entry.contentHash ?? '' },
    { name: text('settings.auditHash'), value: entry.hash },
  ];
  return <Facts facts={facts} />;
}

/** In words, with the name that exports and the command line know it by. */
function wordsOf(words: string | null, action: string): string {
  return words === null ? action : `${words} (${action})`;
}
