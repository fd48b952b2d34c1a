import type { Reply } from '../../shared/app-error.ts';
import type { DrawPages } from '../service/ports.ts';
import { answerDraw } from './asked-pages.ts';
import { keepRunning, type ServiceProcess } from './keep-running.ts';
import type { FromService } from './service-messages.ts';

/** The shell's side of the service process. */
export interface ServiceLink {
  /** Answers with what the service answered, or `internal` when it died before it could. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Tells the service, and every later one, which file a token stands for. */
  registerFile(token: string, path: string): void;
  /** Tells the service which place a token stands for, that a person chose to write to. */
  registerPlace(token: string, path: string): void;
  /** Hands over a file that lies nowhere: what the page has made itself. */
  registerBytes(token: string, file: { readonly fileName: string; readonly bytes: Uint8Array }): void;
  /** Closes the library; ends after `timeoutMs` even when the service does not answer. */
  stop(timeoutMs: number): Promise<void>;
}

/** What was asked of a service when it died: names of commands, never what was sent with them. */
export interface ServiceCrash {
  readonly code: number;
  readonly commands: readonly string[];
}

/** `start` starts a service process; it is called again when one dies, after `onCrash` was told. `drawPages` draws what the service asks for. */
export function linkService(
  start: () => ServiceProcess,
  onCrash: (crash: ServiceCrash) => void = () => undefined,
  drawPages: DrawPages = nowhere,
): ServiceLink {
  const pending = pendingCalls();
  const files = new Map<string, string>();
  let tellStopped: () => void = () => undefined;
  const service = keepRunning(start, {
    onMessage: (message: FromService) => {
      if (message.kind === 'stopped') tellStopped();
      else if (message.kind === 'draw') void answerDraw(message, drawPages).then((drawn) => service.post(drawn));
      else pending.answer(message.id, message.reply);
    },
    onEnd: ({ code, isCrash }) => {
      if (isCrash) onCrash({ code, commands: pending.names() });
      pending.answerAll(died);
      tellStopped();
    },
    greeting: () => [...files].map(([token, path]) => ({ kind: 'file', token, path }) as const),
  });
  return {
    call: (name, input) => pending.add(name, (id) => service.post({ kind: 'call', id, name, input })),
    registerFile(token, path) {
      files.set(token, path);
      service.post({ kind: 'file', token, path });
    },
    registerPlace: (token, path) => void service.post({ kind: 'place', token, path }),
    registerBytes: (token, file) => void service.post({ kind: 'bytes', token, ...file }),
    stop: (timeoutMs) =>
      new Promise((resolve) => {
        tellStopped = resolve;
        service.letEnd();
        setTimeout(resolve, timeoutMs);
        if (!service.post({ kind: 'stop' })) resolve();
      }),
  };
}

const nowhere: DrawPages = () => Promise.reject(new Error('This shell draws nothing.'));

const died: Reply<never> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'The part of the app that keeps the library stopped and was started again. What was saved before is safe. Try again.',
  },
};

const dead: Reply<never> = {
  ok: false,
  error: {
    code: 'internal',
    message:
      'The part of the app that keeps the library does not stay up. What was saved before is safe. Close the app and start it again; the log says why.',
  },
};

/** Calls that wait for their reply, by number. */
function pendingCalls() {
  const waiting = new Map<number, { readonly name: string; readonly give: (reply: Reply<unknown>) => void }>();
  let nextId = 1;
  const answer = (id: number, reply: Reply<unknown>) => {
    waiting.get(id)?.give(reply);
    waiting.delete(id);
  };
  return {
    answer,
    answerAll: (reply: Reply<unknown>) => {
      for (const id of [...waiting.keys()]) answer(id, reply);
    },
    names: () => [...waiting.values()].map(({ name }) => name),
    /** `send` gives false when there is nobody to send to. */
    add: (name: string, send: (id: number) => boolean) =>
      new Promise<Reply<unknown>>((resolve) => {
        const id = nextId++;
        waiting.set(id, { name, give: resolve });
        if (!send(id)) answer(id, dead);
      }),
  };
}
