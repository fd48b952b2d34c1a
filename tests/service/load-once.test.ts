import { expect, it } from 'vitest';
import { openLibrary } from '../../db/open-library.ts';
import { allHandlers } from '../../electron/service/all-handlers.ts';
import type { ServiceContext } from '../../electron/service/context.ts';
import { createDispatch } from '../../electron/service/dispatch.ts';
import { createJobs } from '../../electron/service/jobs.ts';
import { loadOnce } from '../../electron/service/load-once.ts';
import { createTestService } from './harness.ts';

it('answers the next command after the program could not be read once, and reads it only once then', async () => {
  const service = createTestService();
  service.library.close();
  const library = openLibrary(service.libraryFile);
  let isBroken = true;
  const context: ServiceContext = {
    library,
    libraryFile: service.libraryFile,
    jobs: createJobs(service.newId, () => 'report'),
    ports: {
      files: { openFile: () => Promise.reject(new Error('No test opens a file here.')) },
      now: service.now,
      newId: service.newId,
      templatesFolders: [],
      appVersion: '0.0.0-test',
      workerFile: (name) => {
        if (isBroken) throw new Error('The disk did not answer.');
        return new URL(`../../electron/service/${name}.ts`, import.meta.url);
      },
    },
  };
  let loaded = 0;
  const load = loadOnce(async () => {
    loaded += 1;
    await Promise.resolve();
    return allHandlers(context);
  });
  const bugs: unknown[] = [];
  const dispatch = createDispatch({}, (error) => `test-${String(bugs.push(error))}`, load);
  const add = () => dispatch('claim.add', { wording: 'Garlic cures influenza' });
  expect(await Promise.all([add(), add()])).toMatchObject([{ ok: false }, { ok: false }]);
  expect([loaded, bugs.length]).toEqual([1, 2]);
  isBroken = false;
  expect(await add()).toMatchObject({ ok: true });
  expect(await add()).toMatchObject({ ok: true });
  expect(loaded).toBe(2);
  // What was done is recorded for undo, once.
  expect(await dispatch('action.list', { limit: 10 })).toMatchObject({ value: { total: 2 } });
  library.close();
  service.close();
});
