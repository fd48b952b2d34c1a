import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import {
  amount,
  company,
  csvOf,
  nature,
  newColumns,
  oldColumns,
  ordinary,
  other,
  ownNpi,
  ownProfileId,
} from '../shared/payments/payment-files.ts';
import { silentTerminal } from './transports.ts';

interface Answer {
  readonly rows: readonly Record<string, unknown>[];
  readonly summary: Record<string, unknown>;
  readonly differences: readonly Record<string, unknown>[];
  readonly error?: { readonly code: string; readonly message: string };
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-payments-'));
  const meal = { ...ordinary, [company]: 'Pfizer Inc.', [nature]: 'Food and Beverage', [amount]: '15.5' };
  const disputed = { ...meal, [company]: 'Fribblecorp', Dispute_Status_for_Publication: 'Yes' };
  writeFileSync(join(folder, 'new.csv'), csvOf(newColumns, [other, ordinary, meal, disputed]));
  writeFileSync(join(folder, 'old.csv'), csvOf(oldColumns, [other, ordinary]));
  const consulting = { entity: 'Novo Nordisk', kind: 'consulting', since: '2024-01', until: null, note: '' };
  const shares = { entity: 'Acme', kind: 'stock options', since: null, until: null, note: 'since the founding' };
  writeFileSync(join(folder, 'interests.json'), JSON.stringify([consulting, shares]));
  writeFileSync(join(folder, 'odd.json'), JSON.stringify([consulting, { entity: 'Acme', kind: 'telepathy' }]));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  const printed: string[] = [];
  const paths = args.map((arg) => (/\.(csv|json)$/.test(arg) ? join(folder, arg) : arg));
  const terminal = silentTerminal((text) => printed.push(text));
  const code = await runCommandLine(['payments', 'import', ...paths], installationAt(resolve('.')), terminal);
  return { code, printed: printed.join('') };
}

async function answer(...args: readonly string[]): Promise<Answer> {
  return JSON.parse((await run(...args, '--json')).printed) as Answer;
}

describe('plainspoken payments import', () => {
  it('prints the rows of the person, what they come to, and no differences where no register was given', async () => {
    const { rows, summary, differences } = await answer('new.csv', '--npi', ownNpi);
    expect(rows.map((row) => [row['company'], row['amount'], row['disputed']])).toEqual([
      ['Novo Nordisk Inc', 1250, false],
      ['Pfizer Inc.', 15.5, false],
      ['Fribblecorp', 15.5, true],
    ]);
    expect(summary).toMatchObject({
      npi: ownNpi,
      rows: 3,
      rowsInFile: 4,
      amount: 1281,
      disputedRows: 1,
      isCompared: false,
    });
    expect(differences).toEqual([]);
  });

  it('tells what is missing, what is only in the register, and what is disputed', async () => {
    const { differences } = await answer('new.csv', '--npi', ownNpi, '--interests', 'interests.json');
    expect(differences).toMatchObject([
      { kind: 'missing', entity: 'Pfizer Inc.', category: 'gift', amount: 15.5, isDisputed: false, lines: [4] },
      { kind: 'missing', entity: 'Fribblecorp', isDisputed: true, disputedRows: 1 },
      { kind: 'not_in_file', entity: 'Acme', category: 'shares', interest: { kind: 'stock options' } },
    ]);
    for (const { message } of differences) expect(message).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('finds a profile id where there is no NPI, and asks for it', async () => {
    expect((await answer('old.csv', '--profile-id', ownProfileId)).rows).toHaveLength(1);
    expect((await answer('old.csv', '--npi', ownNpi)).error).toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('--profile-id') as string,
    });
  });

  it.each([
    [['new.csv'], 2, /--npi NUMBER or --profile-id NUMBER/],
    [['new.csv', '--npi', ownNpi, '--profile-id', '1'], 2, /not both/],
    [['new.csv', '--npi', '1234567890'], 2, /check digit/],
    [['new.csv', '--profile-id', 'Jane Roe'], 2, /no Open Payments profile id/],
    [['new.csv', 'old.csv', '--npi', ownNpi], 2, /One file at a time/],
    [['gone.csv', '--npi', ownNpi], 3, /could not be read/],
    [['new.csv', '--npi', ownNpi, '--interests', 'gone.json'], 3, /could not be read/],
    [['new.csv', '--npi', ownNpi, '--interests', 'new.csv'], 2, /is not JSON/],
    [['new.csv', '--npi', ownNpi, '--interests', 'odd.json'], 2, /Interest 2, kind: expected is a kind of interest/],
  ])('ends %j with %i', async (args, code, sentence) => {
    const outcome = await run(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.printed).toMatch(sentence);
  });

  it('says for a person that no rows are no proof', async () => {
    const { code, printed } = await run('new.csv', '--profile-id', '99');
    expect(code).toBe(0);
    expect(printed).toContain('That does not mean that there is no interest');
  });

  it('stops at Ctrl+C, ends with 130 and leaves nothing', async () => {
    const [head = '', row = ''] = csvOf(newColumns, [other]).split('\r\n');
    const large = join(folder, 'large.csv');
    writeFileSync(large, `${head}\r\n${`${row}\r\n`.repeat(Math.floor(120_000_000 / row.length))}`);
    const before = readdirSync(folder);
    const child = spawn(process.execPath, ['electron/cli.ts', 'payments', 'import', large, '--npi', ownNpi], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let told = '';
    const ended = new Promise<number | null>((resume) => void child.on('close', resume));
    child.stderr.on('data', (text: Buffer) => {
      if (told === '') child.kill('SIGINT');
      told += text.toString();
    });
    expect(await ended).toBe(130);
    expect(told).toContain('Cancelled before the end of the file. Nothing was kept.');
    expect(readdirSync(folder)).toEqual(before);
    rmSync(large);
  }, 60_000);
});
