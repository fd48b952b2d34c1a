import type { CommandName, Input, Output } from '../../shared/contract.ts';
import type { Job } from '../../shared/model/job.ts';

/** What a page can do with a served library, and what it is waiting for at this moment. */
export interface SoakSession {
  /** Commands that were sent and not yet answered. */
  readonly inFlight: ReadonlySet<CommandName>;
  /** Raises `Killed` when the service has ended, another error when it answers with a failure. */
  readonly call: <Name extends CommandName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  readonly upload: (fileName: string, text: string) => { readonly file: string; readonly sent: Promise<void> };
  readonly jobEnd: (id: string) => Promise<Job>;
}

/** The service was killed before it answered. */
export const killed = Symbol('killed');

/** Exchanges the key of the start address for the cookie, as a browser does. */
export async function openSession(startAddress: string): Promise<SoakSession> {
  const { origin } = new URL(startAddress);
  const exchange = await fetch(startAddress, { redirect: 'manual' }).catch(raiseKilled);
  const headers = { origin, cookie: exchange.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const inFlight = new Set<CommandName>();
  const call: SoakSession['call'] = async (name, input) => {
    inFlight.add(name);
    const url = `${origin}/command/${name}`;
    const answer: unknown = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })
      .then((response) => response.json())
      .catch(raiseKilled);
    inFlight.delete(name);
    return valueOf(name, answer) as never;
  };
  return {
    inFlight,
    call,
    upload(fileName, text) {
      const file = crypto.randomUUID();
      const url = `${origin}/file/${file}?name=${encodeURIComponent(fileName)}`;
      return { file, sent: fetch(url, { method: 'PUT', headers, body: text }).then(() => undefined, raiseKilled) };
    },
    async jobEnd(id) {
      for (;;) {
        const job = await call('job.get', { id });
        if (job.state !== 'running') return job;
        await new Promise((resume) => setTimeout(resume, 10));
      }
    },
  };
}

function raiseKilled(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it says only that nobody answered
  throw killed;
}

function valueOf(name: string, answer: unknown): unknown {
  const reply = answer as { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } };
  if (reply.ok) return reply.value;
  throw new Error(`${name} answered ${reply.error.code}: ${reply.error.message}`);
}
