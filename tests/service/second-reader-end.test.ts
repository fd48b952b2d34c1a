import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('lets its program end when nobody asks it any more', async () => {
  const client = pathToFileURL(resolve('electron/service/second-reader/client.ts')).href;
  const worker = pathToFileURL(resolve('electron/service/second-reader-worker.ts')).href;
  const input = {
    ...{ language: 'en', templateBlocks: null, sources: [], authors: [], threads: [], claim: null },
    now: '2026-11-22T00:00:00.000Z',
  };
  const blocks = [{ id: 'b0', role: 'explanation', label: '', text: 'Never trust them, they are idiots.' }];
  const program = `
    const { createReaderClient } = await import(${JSON.stringify(client)});
    const reader = createReaderClient(new URL(${JSON.stringify(worker)}));
    const { findings } = await reader.read(${JSON.stringify({ ...input, blocks })}, 1);
    console.log(findings.length);`;
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-reader-'));
  writeFileSync(join(folder, 'ask.mjs'), program);
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'ask.mjs')], { timeout: 60_000 });
  rmSync(folder, { recursive: true });
  expect(Number(stdout)).toBeGreaterThan(0);
}, 90_000);
