import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type ServerOptions, startServer, type TestServer } from './server.ts';
import { watchPage } from './watch.ts';

export { expect };

interface WorkerFixtures {
  /** A library that was opened for the first time and closed again: making its samples anew for each test takes seconds. */
  readonly sampleLibrary: string;
}

interface Fixtures {
  /** How the server is started; set with `test.use({ serverOptions: { args: ['--no-samples'] } })`. */
  readonly serverOptions: ServerOptions;
  readonly server: TestServer;
  /** The open app with the samples in its library. The test fails when the page offended against the policy or went online. */
  readonly app: Page;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sampleLibrary: [
    async ({}, use) => {
      const server = await startServer();
      await server.stop();
      await use(server.libraryFile);
      await server.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  serverOptions: [{}, { option: true }],
  server: async ({ serverOptions, sampleLibrary }, use) => {
    const isToBeEmpty = serverOptions.args?.includes('--no-samples') === true;
    const server = await startServer(isToBeEmpty ? serverOptions : { copyOf: sampleLibrary, ...serverOptions });
    await use(server);
    await server.remove();
  },
  app: async ({ page, server }, use) => {
    const watch = await watchPage(page);
    await page.goto(server.startAddress);
    await use(page);
    expect(watch.offences).toEqual([]);
  },
});

/** Past the welcome. It comes a moment after the page: who presses Escape before it is there finds it over everything a moment later. */
export async function closeWelcome(page: Page): Promise<void> {
  const welcome = page.getByRole('dialog', { name: 'Welcome to Plainspoken' });
  await welcome.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(welcome).toHaveCount(0);
}

export const themes = ['light', 'dark'] as const;

/** What axe says differently of the same page in other colours; all its other rules read the tree, which has none. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Looks at the page with axe in light, no rule left out, and in dark with the rules about colours. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeAttached();
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    // The page has no frames of others, for whose sake the other mode opens a second page each time: twice as slow.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (theme === 'light' ? axe : axe.withRules(colourRules)).analyze();
    const found = violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    expect(found).toEqual([]);
  }
}

/** Writes `docs/screenshots/<name>-light.png` and `-dark.png` when asked to by PLAINSPOKEN_SCREENSHOTS=1; 1280 x 800. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  if (process.env['PLAINSPOKEN_SCREENSHOTS'] === undefined) return;
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `docs/screenshots/${name}-${theme}.png`, animations: 'disabled' });
  }
}

/** Pictures tell nothing of the machine they were taken on, and stay the same. */
export async function hidePlace(page: Page, folder: string): Promise<void> {
  await page.evaluate((place) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      node.nodeValue = (node.nodeValue ?? '').replaceAll(place, '/home/ada/.local/share/Plainspoken');
    }
  }, folder);
}
