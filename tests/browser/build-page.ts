import { buildPage } from '../../scripts/build-page.ts';

/** Every run tests the page as it is now. */
export default async function buildPageOnce(): Promise<void> {
  if (process.env['PLAINSPOKEN_PAGE_IS_BUILT'] === undefined) await buildPage();
}
