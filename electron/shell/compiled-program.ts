import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A bundle of ours with what V8 made of it at an earlier start. */
export interface CompiledProgram {
  /** Whether V8 took what was kept. */
  readonly wasKept: boolean;
  run(): void;
  /** Keeps for the next start what was compiled until now; nothing when that is kept already. Takes some 20 ms. */
  keep(): void;
}

/**
 * Compiles a CommonJS file. V8 tells another text only by its length, so what it compiled is kept under the text's own hash; V8
 * itself refuses what another version of it made.
 */
export function compileProgram(file: string, cacheFolder: string): CompiledProgram {
  const source = readFileSync(file, 'utf8');
  const name = `${basename(file)}-`;
  const cacheFile = join(cacheFolder, `${name}${createHash('sha256').update(source).digest('hex')}`);
  const cachedData = readKept(cacheFile);
  // In one line, so that the places in stacks are right.
  const script = new Script(`(function (require, module, exports, __filename, __dirname) { ${source}\n})`, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  const wasKept = cachedData !== null && script.cachedDataRejected === false;
  return {
    wasKept,
    run() {
      const module = { exports: {} };
      const program = script.runInThisContext() as (...given: readonly unknown[]) => void;
      program(createRequire(file), module, module.exports, file, dirname(file));
    },
    keep() {
      if (!wasKept) replaceKept({ cacheFolder, name, cacheFile }, script.createCachedData());
    },
  };
}

function readKept(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    // The first start of this version.
    return null;
  }
}

interface Place {
  readonly cacheFolder: string;
  readonly name: string;
  readonly cacheFile: string;
}

function replaceKept({ cacheFolder, name, cacheFile }: Place, data: Buffer): void {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    for (const old of readdirSync(cacheFolder)) if (old.startsWith(name)) rmSync(join(cacheFolder, old));
    writeFileSync(`${cacheFile}.part`, data);
    renameSync(`${cacheFile}.part`, cacheFile);
  } catch {
    // A full or read-only disk: the next start compiles again, as this one did.
  }
}
