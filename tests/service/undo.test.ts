import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordings } from '../../electron/service/recordings.ts';
import { recoveryCommands } from '../../shared/contract/recovery.ts';
import { commands } from '../../shared/contract.ts';
import { contentOf, withBlock, writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';
import { dumpLibrary } from './library-dump.ts';
import { type Step, steps } from './undo-steps.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService({ libraryFile: ':memory:' });
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

async function nextUndo(on = service): Promise<number> {
  return (await on.call('action.list', {})).next.undo?.number ?? 0;
}

async function undoOne(on = service): Promise<void> {
  await on.call('action.undo', { number: await nextUndo(on) });
}

async function redoOne(on = service): Promise<void> {
  const { next } = await on.call('action.list', {});
  await on.call('action.redo', { number: next.redo?.number ?? 0 });
}

async function undoWhole(): Promise<void> {
  const number = await nextUndo();
  while ((await service.call('action.undo', { number })).left > 0) continue;
}

async function redoWhole(): Promise<void> {
  const number = (await service.call('action.list', {})).next.redo?.number ?? 0;
  while ((await service.call('action.redo', { number })).left > 0) continue;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...(Object.keys(steps) as Step['name'][])),
  one: fc.nat({ max: 9 }),
  other: fc.nat({ max: 9 }),
});

interface Moment {
  readonly number: number;
  readonly dump: unknown;
}

/** What the library was after each action, so that each undo can be compared with it. */
async function play(on: TestService, sequence: readonly Step[]): Promise<Moment[]> {
  const moments: Moment[] = [{ number: await nextUndo(on), dump: await dumpLibrary(on) }];
  for (const step of sequence) {
    await steps[step.name](on, step);
    const moment = { number: await nextUndo(on), dump: await dumpLibrary(on) };
    if (moment.number === moments.at(-1)?.number) moments.pop();
    moments.push(moment);
  }
  return moments;
}

describe('undo', () => {
  it('gives back each state of the library, whatever was done, and redo gives all of them again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 24 }), async (sequence) => {
        const on = createTestService({ libraryFile: ':memory:' });
        try {
          await writeSoundDraft(on);
          await on.call('claim.add', { wording: 'Sugar feeds tumours' });
          const moments = await play(on, sequence);
          for (const moment of moments.slice(0, -1).reverse()) {
            await undoOne(on);
            expect(await dumpLibrary(on)).toEqual(moment.dump);
          }
          for (const moment of moments.slice(1)) {
            await redoOne(on);
            expect(await dumpLibrary(on)).toEqual(moment.dump);
          }
          expect(on.bugs).toEqual([]);
        } finally {
          on.close();
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is the way back from every command that changes the library, or says why not', () => {
    // Those of a library as a whole (open, back up, restore, salvage) keep what they replace; they are not of one open library.
    const ofTheFile = new Set(Object.keys(recoveryCommands));
    const ofTheWork = Object.keys(commands).filter((name) => !ofTheFile.has(name));
    expect(Object.keys(recordings).sort()).toEqual(ofTheWork.sort());
    const reasons = Object.values(recordings).flatMap((recording) =>
      typeof recording === 'string' ? [] : [recording.cannotBeUndone],
    );
    expect(reasons.length).toBeGreaterThan(3);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });

  it('takes everything back to the empty library, and redo brings all of it', async () => {
    const empty = await dumpLibrary(service);
    await service.call('library.addSamples', {});
    const full = await dumpLibrary(service);
    expect((await service.call('action.list', {})).actions).toHaveLength(1);
    await undoWhole();
    expect(await dumpLibrary(service)).toEqual(empty);
    await redoWhole();
    expect(await dumpLibrary(service)).toEqual(full);
    await service.call('library.removeSamples', {});
    expect(await dumpLibrary(service)).toEqual(empty);
    await undoWhole();
    expect(await dumpLibrary(service)).toEqual(full);
  });

  it('tells a page that holds an older version', async () => {
    const claim = await service.call('claim.add', { wording: 'Garlic cures flu' });
    const changed = await service.call('claim.update', { id: claim.id, version: 1, verdict: 'false' });
    await undoOne();
    const undone = await service.call('claim.get', { id: claim.id });
    expect(undone.claim).toMatchObject({ verdict: 'unrated', version: changed.version + 1 });
    const late = await service.reply('claim.update', { id: claim.id, version: changed.version, verdict: 'mixed' });
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });

  it('refuses a page that shows another action than the next, and changes nothing', async () => {
    await service.call('claim.add', { wording: 'Garlic cures flu' });
    const number = await nextUndo();
    await service.call('claim.add', { wording: 'Milk is poison' });
    expect(await service.reply('action.undo', { number })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await service.reply('action.redo', { number })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });

  it('refuses, and changes nothing, where a row is not as the action left it', async () => {
    const claim = await service.call('claim.add', { wording: 'Garlic cures flu' });
    service.library.prepare(`UPDATE claim SET statement = 'By other means' WHERE id = ?`).run(claim.id);
    const before = await dumpLibrary(service);
    const reply = await service.reply('action.undo', { number: await nextUndo() });
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await dumpLibrary(service)).toEqual(before);
    expect((await service.call('action.list', {})).actions[0]).toMatchObject({ state: 'done' });
  });

  it('puts a draft that left the app into the recycle bin, since the record of it stays', async () => {
    const draft = await service.call('draft.create', { title: 'An answer' });
    await service.call('thread.export', { draftId: draft.id, format: 'text', platforms: ['x'], isPreview: true });
    await undoOne();
    expect((await service.call('bin.list', {})).items).toMatchObject([{ kind: 'draft', id: draft.id }]);
    await redoOne();
    expect(await service.call('draft.get', { id: draft.id })).toMatchObject({ title: 'An answer' });
    await undoOne();
    expect((await service.call('bin.list', {})).total).toBe(1);
  });

  it('writes itself into the audit trail, without a title', async () => {
    await service.call('claim.add', { wording: 'Garlic cures flu' });
    await undoOne();
    await redoOne();
    const { entries } = await service.call('audit.list', {});
    expect(entries.slice(0, 2).map(({ action }) => action)).toEqual(['action.redo claim.add', 'action.undo claim.add']);
    expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
    const actions = service.library.prepare('SELECT * FROM action').all();
    expect(JSON.stringify(actions)).not.toContain('Garlic');
  });

  it('leaves no action behind a command that was refused or changed nothing', async () => {
    await service.reply('claim.delete', { id: service.newId() });
    await service.call('claim.list', {});
    await service.call('settings.save', { theme: 'dark' });
    expect((await service.call('action.list', {})).actions).toEqual([]);
  });

  it('keeps the newest 200 actions', async () => {
    for (let each = 0; each < 205; each += 1) await service.call('claim.add', { wording: `Claim number ${each}` });
    const { actions } = await service.call('action.list', { limit: 200 });
    expect(actions).toHaveLength(200);
    expect(actions.at(-1)?.title).toBe('Claim number 5');
  });

  it('holds over a restart, and so does redo', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-undo-'));
    const libraryFile = join(folder, 'library.plainspoken');
    const first = createTestService({ libraryFile });
    await first.call('claim.add', { wording: 'Garlic cures flu' });
    await first.call('claim.add', { wording: 'Milk is poison' });
    await undoOne(first);
    first.close();
    const second = createTestService({ libraryFile });
    await redoOne(second);
    expect((await second.call('claim.list', {})).total).toBe(2);
    await undoOne(second);
    await undoOne(second);
    expect((await second.call('claim.list', {})).total).toBe(0);
    second.close();
    rmSync(folder, { recursive: true });
  });
});

describe('undo of writing', () => {
  it('takes savings that follow each other for one action, until a pause', async () => {
    const { draft } = await writeSoundDraft(service);
    service.advance(90_000);
    const one = await save(draft.id, draft.version, 'One.');
    service.advance(20_000);
    const two = await save(draft.id, one, 'Two.');
    service.advance(90_000);
    await save(draft.id, two, 'Three.');
    await undoOne();
    expect((await service.call('draft.get', { id: draft.id })).blocks[0]?.text).toBe('Two.');
    await undoOne();
    const undone = await service.call('draft.get', { id: draft.id });
    expect(undone.blocks).toEqual(draft.blocks);
    // Nothing that was written is lost: each text is a version, those that undo put back too.
    expect((await service.call('draft.versions', { id: draft.id })).map(({ version }) => version)).toEqual(
      Array.from({ length: undone.version }, (_, at) => undone.version - at),
    );
    const third = await service.call('draft.version', { id: draft.id, version: draft.version + 3 });
    expect(third.blocks[0]?.text).toBe('Three.');
  });

  it('brings an approval back with the text that was approved', async () => {
    const { draft, other } = await writeSoundDraft(service);
    const { contentHash } = await service.call('gate.get', { draftId: draft.id });
    await service.call('gate.approve', { draftId: draft.id, contentHash, personId: other.id });
    await save(draft.id, draft.version, 'It is safe.');
    await undoOne();
    expect(await service.call('draft.get', { id: draft.id })).toMatchObject({ status: 'approved' });
    const file = await service.call('thread.export', { draftId: draft.id, format: 'html', platforms: ['x'] });
    expect(new TextDecoder().decode(file.bytes)).toContain('Cleared by B. Ito');
  });

  async function save(id: string, version: number, text: string): Promise<number> {
    const draft = await service.call('draft.get', { id });
    const saved = await service.call('draft.save', { id, version, content: withBlock(draft, 0, text) });
    expect(contentOf(saved).blocks[0]?.text).toBe(text);
    return saved.version;
  }
});

describe('undo of an import', () => {
  const csv = 'claim,channel\nGarlic cures flu,X\nOnions draw out toxins,WhatsApp\nMilk is poison,X\n';

  async function importFile(): Promise<void> {
    const file = service.addFile('claims.csv', csv);
    const { suggested } = await service.call('claim.previewImport', { file });
    const { job } = await service.call('claim.import', { file, columns: suggested ?? never() });
    expect((await service.jobEnd(job)).state).toBe('done');
  }

  it('hides all of it, counts older claims anew, and redo shows it again', async () => {
    await service.call('claim.add', { wording: 'Garlic cures flu' });
    const before = await dumpLibrary(service);
    const shown = await service.call('claim.list', {});
    await importFile();
    const after = await service.call('claim.list', {});
    await undoOne();
    expect((await service.call('claim.list', {})).claims).toEqual(
      shown.claims.map((claim) => ({ ...claim, version: expect.any(Number) as number })),
    );
    expect((await service.call('import.list', {})).imports).toEqual([]);
    await redoOne();
    expect((await service.call('claim.list', {})).total).toBe(after.total);
    await undoOne();
    await service.call('claim.add', { wording: 'Something new' });
    // What cannot come back any more goes from the file, piece by piece.
    const imports = service.library.prepare('SELECT count(*) FROM import').pluck();
    await expect.poll(() => imports.get(), { timeout: 30_000 }).toBe(0);
    await undoOne();
    expect(await dumpLibrary(service)).toEqual(before);
  });

  it('can itself be taken back, with everything that came in', async () => {
    await importFile();
    const { claims } = await service.call('claim.list', {});
    const [record] = (await service.call('import.list', {})).imports;
    await service.undoImport(record?.id ?? '');
    expect((await service.call('claim.list', {})).total).toBe(0);
    await undoOne();
    expect((await service.call('claim.list', {})).total).toBe(claims.length);
    expect((await service.call('import.list', {})).imports).toMatchObject([{ state: 'done' }]);
  });

  function never(): never {
    throw new Error('the file was not understood');
  }
});
