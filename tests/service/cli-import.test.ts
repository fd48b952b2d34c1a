import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimImportResult } from '../../shared/model/job.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
const claimsFolder = join(process.env['PLAINSPOKEN_SHARED'] ?? join(projectFolder, '..', 'shared'), 'data', 'claims');
const isMissing = !existsSync(claimsFolder);
if (isMissing) console.log(`Skipped: imports by the command line, because ${claimsFolder} is not there.`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs `plainspoken ARGS` over a library of its own, as a person would from a clone. */
function plainspoken(...args: readonly string[]): Promise<Ended> {
  const all = [join(projectFolder, 'electron', 'cli.ts'), ...args, '--library', join(folder, 'library.plainspoken')];
  const env = { ...process.env, XDG_DATA_HOME: folder, APPDATA: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env, maxBuffer: 50_000_000 }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

describe.skipIf(isMissing)('plainspoken claim import, with files of other people', () => {
  it.each([
    { name: 'healthver_dev.csv', wording: 'claim' },
    { name: 'Constraint_Train.csv', wording: 'tweet' },
    { name: 'coaid_claim_fake.csv', wording: 'title' },
  ])('takes $name in, as the dry run said', { timeout: 120_000 }, async ({ name, wording }) => {
    const words = ['claim', 'import', join(claimsFolder, name), '--wording-column', wording, '--json'];
    const counted = await plainspoken(...words, '--dry-run');
    expect(counted.code).toBe(0);
    const result = JSON.parse(counted.output) as ClaimImportResult;
    expect(result.added + result.sameWords + result.nearWords + result.faulty).toBe(result.rows);
    expect(result.faulty / result.rows).toBeLessThan(0.05);
    const imported = JSON.parse((await plainspoken(...words)).output) as ClaimImportResult;
    expect({ ...imported, importId: null }).toEqual(result);
    const info = JSON.parse((await plainspoken('library', 'info', '--json')).output) as { readonly claims: number };
    expect(info.claims).toBe(result.added);
  });
});

describe('plainspoken claim import', () => {
  it('says of a file without a fitting column which ones there are, and writes nothing', async () => {
    const file = join(folder, 'weather.csv');
    writeFileSync(file, 'degrees,wind\n12,west\n');
    const { code, errors } = await plainspoken('claim', 'import', file);
    expect(code).not.toBe(0);
    expect(errors).toContain('degrees, wind');
    expect((await plainspoken('claim', 'list', '--json')).output).toMatch(/"total":\s*0/);
  });

  it('names the line of each faulty row', async () => {
    const file = join(folder, 'rumours.csv');
    writeFileSync(file, 'claim,reach\nGarlic cures influenza,12\n,5\n');
    const { code, output } = await plainspoken('claim', 'import', file);
    expect(code).toBe(0);
    expect(output).toContain('1 faulty');
    expect(output).toMatch(/3.*There is no wording in this row\./);
  });
});
