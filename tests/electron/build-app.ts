import { buildAll } from '../../scripts/build-when-older.ts';

/** Every run tests the app as it is now. */
export default async function buildAppOnce(): Promise<void> {
  if (process.env['PLAINSPOKEN_PAGE_IS_BUILT'] === undefined) await buildAll();
}
