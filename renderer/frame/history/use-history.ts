import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { HistoryAction } from '../../../shared/model/history.ts';
import { call } from '../../call.ts';
import { tell, tellRefusal } from '../../parts/toast.tsx';
import { go, readRoute } from '../../route.ts';
import { flushAll } from '../../screens/write/draft-sessions.ts';
import { type Text, useText } from '../../use-text.ts';
import { actionWords } from './action-words.ts';
import { showTurning, type Way } from './turning.ts';

export interface History {
  /** Takes the newest action back, whatever the page last showed of it; what is being written is saved first. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Undoes, or does again, one action after the other up to this one. */
  turnTo(action: HistoryAction): Promise<void>;
  /** Undoes one action after the other up to the one with this number. */
  undoTo(number: number): Promise<void>;
}

let queue: Promise<void> = Promise.resolve();

export function useHistory(): History {
  const queryClient = useQueryClient();
  const text = useText();
  const turn = (way: Way, until: number | null) => inTurn(() => turnAll({ queryClient, text, way, until }));
  return {
    undo: () => turn('undo', null),
    redo: () => turn('redo', null),
    undoTo: (number) => turn('undo', number),
    turnTo: (action) => turn(action.state === 'done' ? 'undo' : 'redo', action.number),
  };
}

/** Keys that are pressed quickly one after the other each have their turn. */
function inTurn(work: () => Promise<void>): Promise<void> {
  queue = queue.then(() => run(work));
  return queue;
}

async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tellRefusal(error);
  } finally {
    showTurning(null);
  }
}

interface Turn {
  readonly queryClient: QueryClient;
  readonly text: Text;
  readonly way: Way;
  /** The last action to turn; null for one alone. */
  readonly until: number | null;
}

async function turnAll(turn: Turn): Promise<void> {
  const { queryClient, text, way, until } = turn;
  await flushAll();
  let last: HistoryAction | null = null;
  try {
    for (;;) {
      const next: HistoryAction | null = (await call('action.list', { limit: 1 })).next[way];
      if (next === null || isBeyond(next, turn)) break;
      last = await turnOne(way, next);
      if (last === null) {
        tell(text('history.stopped'));
        return;
      }
      if (until === null) break;
    }
  } finally {
    leaveWhatIsGone(last);
    void queryClient.invalidateQueries();
  }
  if (last !== null) tellTurned(turn, last);
}

function isBeyond({ number }: HistoryAction, { way, until }: Turn): boolean {
  if (until === null) return false;
  return way === 'undo' ? number < until : number > until;
}

/** With many rows it takes several calls. Null when the person stopped it. */
async function turnOne(way: Way, action: HistoryAction): Promise<HistoryAction | null> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (let total = 0; ; ) {
    const answer = await call(`action.${way}`, { number: action.number });
    if (answer.left === 0) return answer.action;
    total = Math.max(total, answer.left);
    showTurning({ way, action, done: total - answer.left, total, stop });
    if (stopping.signal.aborted) return null;
  }
}

/** Where the thing that is open was taken back, its screen shows the others. */
function leaveWhatIsGone(action: HistoryAction | null): void {
  const { screen, id } = readRoute(window.location.hash);
  if (action?.state === 'undone' && action.title === null && action.subjectId !== '' && action.subjectId === id)
    go(screen);
}

function tellTurned({ queryClient, text, way }: Turn, action: HistoryAction): void {
  const what = actionWords(text, action);
  const back = way === 'undo' ? 'redo' : 'undo';
  const again = () => void inTurn(() => turnAll({ queryClient, text, way: back, until: null }));
  tell(text(way === 'undo' ? 'history.undone' : 'history.redone', { what }), {
    label: text(way === 'undo' ? 'history.redo' : 'shell.undo'),
    onPress: again,
  });
}
