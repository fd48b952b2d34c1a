import type { Readable, Writable } from 'node:stream';

/** One command of the DevTools protocol and its answer; raises an Error with the engine's own words. */
export type SendCommand = (
  method: string,
  params?: Readonly<Record<string, unknown>>,
  sessionId?: string,
) => Promise<Readonly<Record<string, unknown>>>;

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks to a Chromium that was started with `--remote-debugging-pipe`: JSON values that end with a zero byte. */
export function speakDevtools(toEngine: Writable, fromEngine: Readable): SendCommand {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let rest = '';
  fromEngine.setEncoding('utf8');
  fromEngine.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) answer(JSON.parse(part) as Answer);
  });
  const endAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  fromEngine.on('close', () => endAll(new Error('The engine ended.')));
  // Its end is told by the closed pipe.
  toEngine.on('error', endAll);

  function answer({ id, result, error }: Answer): void {
    if (id === undefined) return;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result ?? {});
    else asked?.reject(new Error(error.message));
  }

  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const session = sessionId === undefined ? {} : { sessionId };
      toEngine.write(`${JSON.stringify({ id: lastId, method, params, ...session })}\0`);
    });
}
