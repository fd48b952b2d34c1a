import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { lockLibrary } from '../../db/library-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainspoken-lock-'));
const library = join(folder, 'library.plainspoken');
const holder = { processId: 1, program: 'a test', since: new Date('2026-11-21T08:00:00Z') };

afterEach(() => rmSync(join(folder, 'library.plainspoken.lock'), { force: true }));

it('says who has the library open', () => {
  const lock = lockLibrary(library, { ...holder, processId: 4321, program: 'the window' });
  expect(() => lockLibrary(library, holder)).toThrow(
    'This library is already open in the window (process 4321, since 2026-11-21T08:00:00.000Z).',
  );
  lock.release();
});

it('is free again after a release', () => {
  lockLibrary(library, holder).release();
  const lock = lockLibrary(library, holder);
  lock.release();
});

it('is free again after its process was killed', async () => {
  const program = `
    import { lockLibrary } from ${JSON.stringify(new URL('../../db/library-lock.ts', import.meta.url).href)};
    lockLibrary(${JSON.stringify(library)}, { processId: process.pid, program: 'a killed one', since: new Date() });
    console.log('locked');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(() => lockLibrary(library, holder)).toThrow('already open in a killed one');
  child.kill('SIGKILL');
  await once(child, 'exit');
  lockLibrary(library, holder).release();
});
