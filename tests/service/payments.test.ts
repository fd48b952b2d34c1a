import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Job } from '../../shared/model/job.ts';
import { compareInterests } from '../../shared/payments/compare-interests.ts';
import {
  type Cells,
  company,
  csvOf,
  nature,
  newColumns,
  oldColumns,
  ordinary,
  other,
  otherNpi,
  ownNpi,
  ownProfileId,
  product,
} from '../shared/payments/payment-files.ts';
import { createTestService, type TestService } from './harness.ts';

/** Words that stand in no other file of these tests. */
const strangers: readonly Cells[] = Array.from({ length: 3000 }, (_, place) => ({
  ...other,
  Covered_Recipient_First_Name: 'Zbigniewa',
  Covered_Recipient_Last_Name: `Quuxstranger${place}`,
  Recipient_Primary_Business_Street_Address_Line1: `${place} Xyzzy Boulevard`,
  [company]: 'Fribblecorp Holdings',
}));
const traces = ['Zbigniewa', 'Quuxstranger', 'Xyzzy Boulevard', 'Fribblecorp', otherNpi];

const own: Cells = { ...ordinary, [product(1)]: 'OZEMPIC', Dispute_Status_for_Publication: 'Yes' };
const file = csvOf(newColumns, [...strangers.slice(0, 2000), own, ...strangers.slice(2000)]);
const byNpi = { kind: 'npi', digits: ownNpi } as const;

let service: TestService;
let temporary: string;
let before: string | undefined;

beforeEach(() => {
  before = process.env['TMPDIR'];
  temporary = mkdtempSync(join(tmpdir(), 'plainspoken-payments-'));
  mkdirSync(join(temporary, 'temporary'));
  // What the service, SQLite or Node would put into the temporary folder of the system goes where it can be searched.
  process.env['TMPDIR'] = join(temporary, 'temporary');
  service = createTestService();
});

afterEach(() => {
  service.close();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(temporary, { recursive: true });
  expect(service.bugs).toEqual([]);
});

async function run(csv: string, number: { kind: 'npi' | 'profile_id'; digits: string } = byNpi): Promise<Job> {
  const { job } = await service.call('payment.import', { file: service.addFile('OP_DTL_GNRL.csv', csv), number });
  return service.jobEnd(job);
}

/** Every file under a folder, whatever made it. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function tracesIn(folder: string): string[] {
  return filesUnder(folder).flatMap((name) => {
    const bytes = readFileSync(name);
    return traces.filter((trace) => bytes.includes(trace)).map((trace) => `${trace} in ${name}`);
  });
}

describe('an import', () => {
  it('gives the rows of the person, what they come to, and how far it was', async () => {
    const { state, result, done, total } = await run(file);
    expect(state).toBe('done');
    expect([done, total]).toEqual([file.length, file.length]);
    expect(result).toMatchObject({
      kind: 'payment.import',
      fileName: 'OP_DTL_GNRL.csv',
      summary: { file: 'general', rowsInFile: 3001, rows: 1, amount: 1250, disputedRows: 1, disputedAmount: 1250 },
      payments: [{ company: 'Novo Nordisk Inc', disputed: true, products: [{ name: 'OZEMPIC' }] }],
    });
  });

  it('leaves nobody else’s data in the library, its log or a temporary folder, whether it ends or is cancelled', async () => {
    await run(file);
    const slow = service.addFile('OP_DTL_GNRL.csv', file, 500);
    const { job } = await service.call('payment.import', { file: slow, number: byNpi });
    await service.call('job.cancel', { id: job });
    expect((await service.jobEnd(job)).state).toBe('cancelled');
    const names = filesUnder(temporary);
    expect(names).toContain(service.libraryFile);
    expect(names.some((name) => name.endsWith('-wal'))).toBe(true);
    expect(tracesIn(temporary)).toEqual([]);
  });

  it('would be seen if it left something', async () => {
    await service.call('claim.add', { wording: 'Fribblecorp pays everybody' });
    expect(tracesIn(temporary)).not.toEqual([]);
  });

  it('compares with the register, and an interest that was added from it is undone', async () => {
    const person = await service.call('person.save', {
      ...{ name: 'Jane Roe', credentials: 'MD', role: '', organisation: '', specialties: [], isClinician: true },
    });
    const { result } = await run(file);
    if (result?.kind !== 'payment.import') throw new Error('the import ended otherwise');
    const read = { ...result.summary, payments: result.payments };
    const interestsNow = async () => (await service.call('person.list', {}))[0]?.interests ?? [];
    const [missing] = compareInterests(read, await interestsNow());
    expect(missing).toMatchObject({ kind: 'missing', entity: 'Novo Nordisk Inc', disputedRows: 1 });
    await service.call('interest.save', {
      ...{ personId: person.id, category: 'consulting', entity: 'Novo Nordisk Inc', products: ['OZEMPIC'] },
      ...{ beneficiary: 'self', since: '2024-03-14', until: '2024-03-14', comment: '' },
    });
    expect(compareInterests(read, await interestsNow())).toEqual([]);
    const [last] = (await service.call('action.list', {})).actions;
    await service.call('action.undo', { number: last?.number ?? 0 });
    expect(compareInterests(read, await interestsNow())).toMatchObject([{ kind: 'missing' }]);
  });
});

describe('what is refused', () => {
  it('names the place and imports nothing', async () => {
    const { state, error } = await run(csvOf(newColumns, [{ ...own, [nature]: 'Grant', Date_of_Payment: 'soon' }]));
    expect([state, error?.code]).toEqual(['failed', 'invalid_input']);
    expect(error?.message).toMatch(/Line 2, column 43 \(Date_of_Payment\): “soon” is not a day/);
  });

  it('asks for the profile id where the file has no NPI', async () => {
    const old = csvOf(oldColumns, [own, other]);
    expect((await run(old)).error?.message).toMatch(/no column with an NPI.*profile id/);
    expect((await run(old, { kind: 'profile_id', digits: ownProfileId })).result).toMatchObject({ payments: [{}] });
  });

  it('is a wrong number before the file is opened', async () => {
    const number = { kind: 'npi', digits: '1234567890' } as const;
    await expect(service.call('payment.import', { file: 'file-token-9', number })).rejects.toThrow(/check digit/);
  });
});
