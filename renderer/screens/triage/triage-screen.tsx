import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { TriageForm } from './triage-form.tsx';
import { TriageHistory } from './triage-history.tsx';
import { TriageQueue } from './triage-queue.tsx';
import { type Queue, useQueue } from './use-queue.ts';

/** Whether to answer: one claim after another, with what speaks for and against it. */
export function TriageScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  const queue = useQueue();
  const currentId = id ?? queue.first.data?.rows[0]?.id ?? null;
  const foot = [
    text('triage.waiting', { count: queue.undecided }),
    ...(queue.due === 0 ? [] : [text('triage.due', { count: queue.due })]),
  ].join(', ');
  return (
    <ScreenFrame title={text('shell.triage')} foot={foot}>
      {currentId === null ? <Nothing queue={queue} /> : <OneClaim id={currentId} queue={queue} />}
    </ScreenFrame>
  );
}

function OneClaim({ id, queue }: { readonly id: string; readonly queue: Queue }): React.JSX.Element {
  const text = useText();
  const detail = useCommand('claim.get', { id });
  // The answer on the last claim stays while this one is on its way.
  const shown = detail.isPlaceholderData || detail.error !== null ? undefined : detail.data;
  return (
    <Columns
      contextLabel={text('triage.queue')}
      context={<TriageQueue queue={queue} currentId={id} />}
      sideLabel={text('triage.history')}
      side={shown === undefined ? null : <TriageHistory detail={shown} />}
    >
      {detail.error === null ? null : <ErrorNotice error={detail.error} onAgain={() => void detail.refetch()} />}
      {shown === undefined && detail.error === null ? <Loading /> : null}
      {shown === undefined ? null : (
        <TriageForm key={id} claim={shown.claim} last={shown.triages[0] ?? null} nextId={nextOf(queue, id)} />
      )}
    </Columns>
  );
}

function nextOf({ first }: Queue, id: string): string | null {
  return first.data?.rows.find((claim) => claim.id !== id)?.id ?? null;
}

function Nothing({ queue }: { readonly queue: Queue }): React.JSX.Element {
  const text = useText();
  const { error, isPending } = queue.first;
  if (error !== null) return <ErrorNotice error={error} />;
  if (isPending) return <Loading />;
  return (
    <EmptyState
      title={text('triage.allDoneTitle')}
      actions={<Button onPress={() => go('claims')}>{text('triage.toClaims')}</Button>}
    >
      <p>{text('triage.allDoneText')}</p>
    </EmptyState>
  );
}
