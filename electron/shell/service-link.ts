import type { Reply } from '../../shared/app-error.ts';
import type { FromService, ToService } from './service-messages.ts';

/** As much of Electron's UtilityProcess as is used, so that tests need no Electron. */
export interface ServiceProcess {
  postMessage(message: ToService): void;
  on(event: 'message', listener: (message: FromService) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

/** The shell's side of the service process. */
export interface ServiceLink {
  /** Answers with what the service answered, or `internal` when it died before it could. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Tells the service, and every later one, which file a token stands for. */
  registerFile(token: string, path: string): void;
  /** Closes the library; ends after `timeoutMs` even when the service does not answer. */
  stop(timeoutMs: number): Promise<void>;
}

const died =
  'The part of the app that keeps the library stopped and was started again. What was saved before is safe. Try again.';

/** Starts the service with `start`, and again whenever it ends by itself. */
export function linkService(start: () => ServiceProcess): ServiceLink {
  const pending = new Map<number, (reply: Reply<unknown>) => void>();
  const files = new Map<string, string>();
  let nextId = 1;
  let isStopping = false;
  let tellStopped: () => void = () => undefined;
  let current = begin();

  function begin(): ServiceProcess {
    const started = start();
    started.on('message', receive);
    started.on('exit', () => end());
    for (const [token, path] of files) started.postMessage({ kind: 'file', token, path });
    return started;
  }

  function receive(message: FromService): void {
    if (message.kind === 'stopped') return tellStopped();
    pending.get(message.id)?.(message.reply);
    pending.delete(message.id);
  }

  function end(): void {
    for (const resolve of pending.values()) resolve({ ok: false, error: { code: 'internal', message: died } });
    pending.clear();
    tellStopped();
    if (!isStopping) current = begin();
  }

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        const id = nextId++;
        pending.set(id, resolve);
        current.postMessage({ kind: 'call', id, name, input });
      }),
    registerFile(token, path) {
      files.set(token, path);
      current.postMessage({ kind: 'file', token, path });
    },
    stop: (timeoutMs) =>
      new Promise((resolve) => {
        isStopping = true;
        tellStopped = resolve;
        setTimeout(resolve, timeoutMs);
        current.postMessage({ kind: 'stop' });
      }),
  };
}
