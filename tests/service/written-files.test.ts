import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { writeOutput } from '../../electron/command-line/write-output.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { silentTerminal } from './transports.ts';

let folder = '';
let library = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken output é 100% '));
  library = join(folder, 'library.plainspoken');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const terminal = silentTerminal((text) => said.push(text));
  const code = await runCommandLine([...args, '--library', library], installationAt(resolve('.')), terminal);
  return { code, said: said.join('\n') };
}

const bytes = new TextEncoder().encode('a text\n');

describe('a file that a command writes', () => {
  it('never takes the place of a library, its log, its lock or a backup', async () => {
    await run('claim', 'add', 'Garlic cures influenza');
    await run('library', 'backup');
    const backups = join(folder, 'library.plainspoken backups');
    const [backup = ''] = readdirSync(backups);
    const taken = [library, `${library}.lock`, join(backups, backup)];
    for (const output of taken) expect(await run('library', 'diagnose', '--output', output)).toMatchObject({ code: 4 });
    for (const output of [`${library}-wal`, `${library}-shm`, `${library}-journal`])
      await expect(writeOutput(output, bytes)).rejects.toMatchObject({ code: 'conflict' });
    expect((await run('claim', 'list')).said).toContain('1 of 1 claims');
    expect(await run('library', 'verify', '--backup', 'newest')).toMatchObject({ code: 0 });
  });

  it('takes the place of an earlier one as a whole, with its permissions, and leaves nothing beside it', async () => {
    const output = join(folder, 'claims.csv');
    writeFileSync(output, 'x'.repeat(100_000));
    chmodSync(output, 0o640);
    await writeOutput(output, bytes);
    expect([readFileSync(output, 'utf8'), statSync(output).mode & 0o777]).toEqual(['a text\n', 0o640]);
    expect(readdirSync(folder)).toEqual(['claims.csv']);
  });

  it('is written where a link leads, and the link stays', async () => {
    mkdirSync(join(folder, 'far'));
    symlinkSync(join('far', 'claims.csv'), join(folder, 'link.csv'));
    for (const text of ['first', 'second']) {
      await writeOutput(join(folder, 'link.csv'), new TextEncoder().encode(text));
      expect(readFileSync(join(folder, 'far', 'claims.csv'), 'utf8')).toBe(text);
    }
    expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  });

  it('leaves what was there when it cannot be written, and says so', async () => {
    await expect(writeOutput(folder, bytes)).rejects.toMatchObject({ code: 'storage_full' });
    await expect(writeOutput(join(folder, 'nowhere', 'a.csv'), bytes)).rejects.toMatchObject({ code: 'storage_full' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('may be a device or the output itself', () => {
    const program = `await (await import('./electron/command-line/write-output.ts')).writeOutput('/dev/stdout', Buffer.from('told'))`;
    // Node gives its children sockets, which have no name under /dev.
    const command = `"$NODE" --input-type=module -e "$PROGRAM" | cat`;
    const env = { ...process.env, NODE: process.execPath, PROGRAM: program };
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8', env })).toBe('told');
  });
});

it.skipIf(process.platform === 'win32')(
  'ends quietly with 0 when the reader of its answers, line by line, goes away',
  () => {
    const command = `yes '"Garlic cures flu"' | "$NODE" electron/cli.ts check --jsonl | head -n 1 > /dev/null; echo "ended \${PIPESTATUS[1]}"`;
    const ended = spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath },
    });
    expect([ended.stdout, ended.stderr]).toEqual(['ended 0\n', '']);
  },
);
