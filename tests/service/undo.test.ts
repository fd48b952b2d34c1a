import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSoundDraft } from './draft-examples.ts';
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
});
