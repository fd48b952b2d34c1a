import { useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Gate } from '../../../shared/model/finding.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { useAction } from '../../actions/use-action.ts';
import { copyText } from '../../call.ts';
import type { SecondReading } from '../../checks/use-second-reader.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { Detail, Section } from '../../parts/section.tsx';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { useChange, useCommand } from '../../use-command.ts';
import { useDay, useText } from '../../use-text.ts';
import { ExportDialog } from '../thread/export-dialog.tsx';
import styles from './clear.module.css';
import { GateChecklist, leftToAnswer } from './gate-checklist.tsx';
import { isStillToRead, LockedReader } from './locked-reader.tsx';
import { RestLine } from './rest-line.tsx';
import { useStranger, WhoClears } from './who-clears.tsx';

interface ApprovePanelProps {
  readonly draft: Draft;
  readonly gate: Gate;
  readonly reading: SecondReading;
}

/** The decision: who clears this very text; afterwards the ways out of the app. */
export function ApprovePanel({ draft, gate, reading }: ApprovePanelProps): React.JSX.Element {
  const text = useText();
  const isCleared = draft.status === 'approved';
  return (
    <div className={styles.panel}>
      <Section title={text('gate.decision')}>
        {isCleared ? <Cleared draft={draft} /> : <ApproveForm key={gate.contentHash} {...{ draft, gate, reading }} />}
        <Detail>{text('gate.whichText', { version: gate.draftVersion, hash: gate.contentHash.slice(0, 12) })}</Detail>
      </Section>
      <WaysOut draft={draft} gate={gate} />
    </div>
  );
}

function ApproveForm({ draft, gate, reading }: ApprovePanelProps): React.JSX.Element {
  const text = useText();
  const meId = useMe();
  const approve = useChange('gate.approve');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const personId = chosenId ?? meId;
  const left = leftToAnswer(answered);
  const stranger = useStranger(draft, gate, personId);
  const canSend = personId !== null && isOpenFor({ gate, reading, stranger, left }) && !approve.isPending;
  const send = () => {
    if (personId === null) return;
    approve.mutate(
      { draftId: draft.id, contentHash: gate.contentHash, personId, note, answered: [...answered] },
      {
        onSuccess: ({ reviewersLeft: left }) =>
          tell(text(left === 0 ? 'gate.approved' : 'gate.approvedInPart', { left })),
      },
    );
  };
  useAction('clear.approve', send, canSend ? null : text('actions.gateClosed'));
  return (
    <div className={styles.form}>
      <p className={styles.gateState} data-open={gate.canApprove} role="status">
        {gate.canApprove
          ? text('gate.isOpen')
          : text('gate.isClosed', { blocks: gate.openBlocks, warns: gate.openWarnings })}
      </p>
      <RestLine gate={gate} />
      <LockedReader gate={gate} reading={reading} />
      <WhoClears {...{ draft, gate, personId, stranger }} onChoose={setChosenId} />
      <GateChecklist answered={answered} onChange={setAnswered} />
      <TextField label={text('gate.note')} value={note} onChange={setNote} rows={2} />
      <ActionButton action="clear.approve" variant="primary" isDisabled={!canSend} onPress={send}>
        {text('gate.approve')}
      </ActionButton>
      {gate.canApprove ? <WhatIsMissing left={left} personId={personId} /> : null}
      {approve.error === null ? null : <ErrorNotice error={approve.error} />}
    </div>
  );
}

interface Ready extends Pick<ApprovePanelProps, 'gate' | 'reading'> {
  readonly stranger: string | null;
  readonly left: number;
}

function isOpenFor({ gate, reading, stranger, left }: Ready): boolean {
  return gate.canApprove && stranger === null && left === 0 && !isStillToRead(gate, reading);
}

interface WhatIsMissingProps {
  readonly left: number;
  readonly personId: string | null;
}

/** Why an open gate does not let the text through yet. */
function WhatIsMissing({ left, personId }: WhatIsMissingProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      {left > 0 ? <p className={styles.quiet}>{text('gate.leftToAnswer', { left })}</p> : null}
      {personId === null ? <p className={styles.quiet}>{text('gate.missingPerson')}</p> : null}
    </>
  );
}

/** Who works here, as the settings say. */
function useMe(): string | null {
  return useCommand('settings.get', {}).data?.meId ?? null;
}

function Cleared({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <div className={styles.gateState} data-open>
      <p role="status">{text('gate.cleared', { day: draft.approvedAt === null ? '' : day(draft.approvedAt) })}</p>
      <p>
        <a href={`#/library/${draft.id}`}>{text('gate.toLibrary')}</a>
      </p>
    </div>
  );
}

function WaysOut({ draft, gate }: Omit<ApprovePanelProps, 'reading'>): React.JSX.Element {
  const text = useText();
  const threads = useCommand('thread.compose', { draftId: draft.id });
  const [isExporting, setExporting] = useState(false);
  const isCleared = draft.status === 'approved';
  useAction('clear.export', () => setExporting(true));
  useAction('clear.print', () => window.print());
  const copy = (thread: Thread) => {
    const platform = text(`thread.${thread.platform}`);
    copyText(thread.posts.map((post) => post.text).join('\n\n')).then(
      () => tell(text('gate.threadCopied', { platform, count: thread.posts.length })),
      (error: unknown) => tellFailure(error instanceof Error ? error.message : text('error.unsupported')),
    );
  };
  return (
    <Section title={text('gate.waysOut')}>
      {isCleared ? null : <p className={styles.quiet}>{text('gate.afterClearing')}</p>}
      <p>{text('gate.copyTheThread')}</p>
      <div className={styles.ways}>
        {(threads.data ?? []).map((thread) => (
          <Button
            key={thread.platform}
            size="small"
            aria-label={text('gate.copyThread', { platform: text(`thread.${thread.platform}`) })}
            isDisabled={!isCleared}
            onPress={() => copy(thread)}
          >
            {text(`thread.${thread.platform}`)}
          </Button>
        ))}
      </div>
      <div className={styles.ways}>
        <ActionButton action="clear.export" onPress={() => setExporting(true)}>
          {text('thread.export')}
        </ActionButton>
        <ActionButton action="clear.print" onPress={() => window.print()}>
          {text('gate.print')}
        </ActionButton>
      </div>
      {isExporting ? (
        <ExportDialog
          draftId={draft.id}
          platforms={(threads.data ?? []).map(({ platform }) => platform)}
          gate={gate.canApprove ? 'open' : 'closed'}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </Section>
  );
}
