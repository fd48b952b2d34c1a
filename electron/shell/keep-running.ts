import type { FromService, ToService } from './service-messages.ts';

/** As much of Electron's UtilityProcess as is used, so that tests need no Electron. */
export interface ServiceProcess {
  postMessage(message: ToService): void;
  on(event: 'message', listener: (message: FromService) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

export interface KeptRunning {
  /** False when the process ended too often to be started again. */
  post(message: ToService): boolean;
  /** From now on an end is an end. */
  letEnd(): void;
}

interface Listeners {
  onMessage(message: FromService): void;
  /** Told of each end, before the next start. `code` is what the system gave; an end that was asked for is no crash. */
  onEnd(end: { readonly code: number; readonly isCrash: boolean }): void;
  /** What each new process is told first. */
  greeting(): readonly ToService[];
}

const mostEnds = 3;
const withinMs = 30_000;

/** Starts the process, and again whenever it ends by itself; after three ends in half a minute it is left alone, since it would end again. */
export function keepRunning(
  start: () => ServiceProcess,
  listeners: Listeners,
  now: () => number = Date.now,
): KeptRunning {
  const ends: number[] = [];
  let isLetEnd = false;
  let current = begin();

  function begin(): ServiceProcess {
    const started = start();
    started.on('message', (message) => listeners.onMessage(message));
    started.on('exit', end);
    for (const message of listeners.greeting()) started.postMessage(message);
    return started;
  }

  function end(code: number): void {
    listeners.onEnd({ code, isCrash: !isLetEnd });
    ends.push(now());
    if (!isLetEnd && !isHopeless()) current = begin();
  }

  function isHopeless(): boolean {
    return ends.filter((time) => now() - time < withinMs).length >= mostEnds;
  }

  return {
    post(message) {
      if (isHopeless()) return false;
      current.postMessage(message);
      return true;
    },
    letEnd: () => {
      isLetEnd = true;
    },
  };
}
