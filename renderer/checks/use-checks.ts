import { useEffect, useRef, useState } from 'react';
import type { DraftMaterial } from '../../shared/checks/build-input.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { createSteadyList } from '../steady.ts';
import type { FromChecksWorker, ToChecksWorker } from './messages.ts';

export type Surroundings = Omit<DraftMaterial, 'draft' | 'now'>;

/** What the checks last said. `isBroken` when they stopped, so that an old answer is never taken for a new one. */
export interface Checks {
  readonly answer: FromChecksWorker | null;
  /** The very draft that the answer is about. */
  readonly checked: DraftMaterial['draft'] | null;
  readonly isBroken: boolean;
}

/** Runs the checks in a worker on each change of the draft, once a frame at most. `surroundings` is null until the library has answered. */
export function useChecks(draft: DraftMaterial['draft'], surroundings: Surroundings | null): Checks {
  const [checks, setChecks] = useState<Checks>({ answer: null, checked: null, isBroken: false });
  const worker = useRef<ChecksWorker | null>(null);

  useEffect(() => {
    const started = startChecks(setChecks);
    worker.current = started;
    return () => started.stop();
  }, []);
  useEffect(() => {
    if (surroundings !== null) worker.current?.know(surroundings);
  }, [surroundings]);
  useEffect(() => {
    if (surroundings === null) return undefined;
    const frame = requestAnimationFrame(() => worker.current?.check(draft));
    return () => cancelAnimationFrame(frame);
  }, [draft, surroundings]);
  return checks;
}

interface ChecksWorker {
  know(surroundings: Surroundings): void;
  check(draft: DraftMaterial['draft']): void;
  stop(): void;
}

/** One question at a time: while the worker is busy only the newest text waits, so that fast typing never queues up. */
function startChecks(tell: (checks: Checks) => void): ChecksWorker {
  const worker = new Worker(new URL('../checks-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToChecksWorker) => worker.postMessage(message);
  let number = 0;
  let asked: DraftMaterial['draft'] | null = null;
  let waiting: DraftMaterial['draft'] | null = null;
  // A finding that says the same as before is the same object, so that its card is not drawn again at each keystroke.
  const steady = createSteadyList<Finding>((finding) => JSON.stringify(finding));

  function ask(draft: DraftMaterial['draft']): void {
    number += 1;
    asked = draft;
    waiting = null;
    send({ kind: 'draft', number, draft });
  }

  worker.onmessage = ({ data }: MessageEvent<FromChecksWorker>) => {
    const checked = asked;
    asked = null;
    const report = { ...data.report, findings: [...steady(data.report.findings)] };
    if (data.number === number) tell({ answer: { ...data, report }, checked, isBroken: false });
    if (waiting !== null) ask(waiting);
  };
  worker.onerror = () => {
    asked = null;
    tell({ answer: null, checked: null, isBroken: true });
  };
  return {
    know: (surroundings) =>
      send({ kind: 'surroundings', surroundings: { ...surroundings, now: new Date().toISOString() } }),
    check(draft) {
      if (asked === null) ask(draft);
      else waiting = draft;
    },
    stop: () => worker.terminate(),
  };
}
