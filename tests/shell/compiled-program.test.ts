import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compileProgram } from '../../electron/shell/compiled-program.ts';

let folder: string;
let program: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-compiled-'));
  program = join(folder, 'program.cjs');
  cache = join(folder, 'cache', 'compiled');
  write('one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(word: string): void {
  writeFileSync(
    program,
    `globalThis.saidByProgram = [${JSON.stringify(word)}, __filename, typeof require('node:fs').statSync];`,
  );
  utimesSync(program, 0, 0);
}

function said(): unknown {
  compileProgram(program, cache).run();
  return (globalThis as { saidByProgram?: unknown }).saidByProgram;
}

function start(): boolean {
  const compiled = compileProgram(program, cache);
  compiled.run();
  compiled.keep();
  return compiled.wasKept;
}

it('runs a program as Node does, and from the second start on as it was compiled at the first', () => {
  expect(said()).toEqual(['one', program, 'function']);
  expect([start(), start()]).toEqual([false, true]);
  expect(said()).toEqual(['one', program, 'function']);
});

it('never runs what was compiled of another text, of the same length and the same age too', () => {
  start();
  write('two');
  expect(said()).toEqual(['two', program, 'function']);
  expect([start(), start()]).toEqual([false, true]);
  expect(readdirSync(cache)).toHaveLength(1);
});

it('compiles again when what was kept is broken, and where nothing can be kept', () => {
  start();
  const [kept = ''] = readdirSync(cache);
  writeFileSync(join(cache, kept), 'no code of any version');
  expect(said()).toEqual(['one', program, 'function']);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'a file where the folder should be');
  expect([start(), start()]).toEqual([false, false]);
});
