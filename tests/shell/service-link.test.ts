import { describe, expect, it } from 'vitest';
import type { ServiceProcess } from '../../electron/shell/keep-running.ts';
import { linkService } from '../../electron/shell/service-link.ts';
import type { FromService, ToService } from '../../electron/shell/service-messages.ts';

/** A service process that does only what the test makes it do. */
interface FakeProcess extends ServiceProcess {
  readonly got: ToService[];
  say(message: FromService): void;
  die(): void;
}

describe('the service process', () => {
  it('is answered by number, in whatever order the replies come', async () => {
    const { link, processes } = start();
    const first = link.call('claim.list', {});
    const second = link.call('library.info', {});
    processes[0]?.say({ kind: 'reply', id: 2, reply: { ok: true, value: 'second' } });
    processes[0]?.say({ kind: 'reply', id: 1, reply: { ok: true, value: 'first' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'first' },
      { ok: true, value: 'second' },
    ]);
  });

  it('is started again when it dies: waiting calls answer, files stay known, the next call goes through', async () => {
    const { link, processes } = start();
    link.registerFile('token-1', '/somewhere/claims.csv');
    const waiting = link.call('claim.list', {});
    processes[0]?.die();
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'internal' } });
    const next = link.call('claim.list', {});
    expect(processes[1]?.got).toEqual([
      { kind: 'file', token: 'token-1', path: '/somewhere/claims.csv' },
      { kind: 'call', id: 2, name: 'claim.list', input: {} },
    ]);
    processes[1]?.say({ kind: 'reply', id: 2, reply: { ok: true, value: [] } });
    expect(await next).toEqual({ ok: true, value: [] });
  });

  it('leaves the names of the commands that it died over, and never what was sent with them', () => {
    const crashes: unknown[] = [];
    const { link, processes } = start((crash) => crashes.push(crash));
    void link.call('claim.add', { wording: 'Mrs Wexelblatt of Room 12' });
    processes[0]?.die();
    expect(crashes).toEqual([{ code: 1, commands: ['claim.add'] }]);
    void link.stop(1);
    processes[1]?.die();
    expect(crashes).toHaveLength(1);
  });

  it('is left alone when it dies again and again', async () => {
    const { link, processes } = start();
    for (let time = 0; time < 3; time++) processes.at(-1)?.die();
    expect(processes).toHaveLength(3);
    expect(await link.call('claim.list', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('is not started again when the app stops it', async () => {
    const { link, processes } = start();
    const stopped = link.stop(1_000);
    processes[0]?.say({ kind: 'stopped' });
    await stopped;
    processes[0]?.die();
    expect(processes).toHaveLength(1);
  });

  it('cannot keep the app open by not answering', async () => {
    const { link } = start();
    await expect(link.stop(20)).resolves.toBeUndefined();
  });
});

function start(onCrash: (crash: unknown) => void = () => undefined) {
  const processes: FakeProcess[] = [];
  const link = linkService(() => {
    const made = fakeProcess();
    processes.push(made);
    return made;
  }, onCrash);
  return { link, processes };
}

function fakeProcess(): FakeProcess {
  const got: ToService[] = [];
  let onMessage: (message: FromService) => void = () => undefined;
  let onExit: (code: number) => void = () => undefined;
  return {
    got,
    postMessage: (message) => void got.push(message),
    on: (event: 'message' | 'exit', listener: never) => {
      if (event === 'message') onMessage = listener;
      else onExit = listener;
    },
    say: (message) => onMessage(message),
    die: () => onExit(1),
  };
}
