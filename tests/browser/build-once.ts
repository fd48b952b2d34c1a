import { buildAll } from '../../scripts/build-when-older.ts';

/** Every run tests the page and the programs as they are now. */
export default async function buildOnce(): Promise<void> {
  if (process.env['PLAINSPOKEN_PAGE_IS_BUILT'] === undefined) await buildAll();
}
