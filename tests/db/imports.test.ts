import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listClaims } from '../../db/claims.ts';
import { openLibrary } from '../../db/open-library.ts';
import { readSettings } from '../../db/settings.ts';

const child = fileURLToPath(new URL('importing-child.ts', import.meta.url));

/** Kills the importing program once it has told of `batches` saves; gives the last save that it told of. */
function importUntilKilled(file: string, batches: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const importing = spawn(process.execPath, [child, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    importing.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > batches) importing.kill('SIGKILL');
    });
    importing.on('error', reject);
    importing.on('close', () =>
      resolve(Number(/saved (\d+)\n$/u.exec(told.slice(0, told.lastIndexOf('\n') + 1))?.[1] ?? 0)),
    );
  });
}

it('leaves nothing half done and loses nothing that was acknowledged when it is killed in the middle of an import', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-kill-'));
  try {
    const file = join(folder, 'library.plainspoken');
    const saved = await importUntilKilled(file, 12);
    expect(saved).toBeGreaterThanOrEqual(12);
    const library = openLibrary(file);
    expect(library.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(library.pragma('foreign_key_check')).toEqual([]);
    expect(readSettings(library).platforms.length).toBeGreaterThanOrEqual(saved);
    const left = ['claim', 'sighting', 'import'].map((table) =>
      library.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0, 0]);
    const filter = { query: 'garlic', decision: 'any', topic: null, assignee: 'any' } as const;
    const query = { ...filter, order: 'newest', limit: 10, offset: 0, now: '' } as const;
    expect(listClaims(library, query)).toEqual({ claims: [], total: 0 });
    library.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
