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
  const currentId = id ?? queue.claims[0]?.id ?? null;
  const foot = [
    text('triage.waiting', { count: queue.undecided }),
    ...(queue.due === 0 ? [] : [text('triage.due', { count: queue.due })]),
  ].join(', ');
  return (
    <ScreenFrame title={text('shell.triage')} foot={foot}>
      {currentId === null ? <Nothing queue={queue} /> : <OneClaim key={currentId} id={currentId} queue={queue} />}
    </ScreenFrame>
  );
}

function OneClaim({ id, queue }: { readonly id: string; readonly queue: Queue }): React.JSX.Element {
  const text = useText();
  const detail = useCommand('claim.get', { id });
  const next = queue.claims.find((claim) => claim.id !== id)?.id ?? null;
  return (
    <Columns
      contextLabel={text('triage.queue')}
      context={<TriageQueue queue={queue} currentId={id} />}
      sideLabel={text('triage.history')}
      side={detail.data === undefined ? null : <TriageHistory detail={detail.data} />}
    >
      {detail.error === null ? null : <ErrorNotice error={detail.error} onAgain={() => void detail.refetch()} />}
      {detail.isPending ? <Loading /> : null}
      {detail.data === undefined || detail.error !== null ? null : (
        <TriageForm claim={detail.data.claim} last={detail.data.triages[0] ?? null} nextId={next} />
      )}
    </Columns>
  );
}

function Nothing({ queue }: { readonly queue: Queue }): React.JSX.Element {
  const text = useText();
  if (queue.error !== null) return <ErrorNotice error={queue.error} />;
  if (queue.isPending) return <Loading />;
  return (
    <EmptyState
      title={text('triage.allDoneTitle')}
      actions={<Button onPress={() => go('claims')}>{text('triage.toClaims')}</Button>}
    >
      <p>{text('triage.allDoneText')}</p>
    </EmptyState>
  );
}
