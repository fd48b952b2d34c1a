import type { Page } from '@playwright/test';
import { type ScreenName, screenNames } from '../../renderer/route.ts';
import { expect, test } from './harness.ts';
import { expectFocus } from './keyboard.ts';
import { isNamed, walkByTab } from './tab-walk.ts';

/** What a person reaches on each screen with the keyboard alone, and what a screen reader is told of it. */

test.describe.configure({ timeout: 120_000 });

const titles: Readonly<Record<ScreenName, string>> = {
  ...{ claims: 'Claims', triage: 'Triage', evidence: 'Evidence', write: 'Write', thread: 'Thread', clear: 'Clear' },
  ...{ library: 'Library', people: 'People', rules: 'Rules', settings: 'Settings' },
};

/** Buttons of each screen that open a dialog. */
const openers: Readonly<Partial<Record<ScreenName, readonly string[]>>> = {
  claims: ['New claim', 'Import', 'Answer it', 'Edit'],
  evidence: ['Add a source'],
  write: ['New draft'],
};

async function open(app: Page, screen: ScreenName): Promise<void> {
  const start = app.getByRole('button', { name: 'Start', exact: true });
  await start.click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.evaluate((name) => (location.hash = `#/${name}`), screen);
  await expect(app.getByRole('heading', { level: 1, name: titles[screen], exact: true })).toBeVisible();
  await expect(app.getByText('Loading …')).toHaveCount(0);
}

async function expectWalkable(app: Page): Promise<void> {
  const { stops, backwards, unreached } = await walkByTab(app);
  expect(stops.filter((stop) => !isNamed(stop))).toEqual([]);
  expect(backwards).toEqual([]);
  expect(unreached).toEqual([]);
}

async function expectLandmarks(app: Page): Promise<void> {
  await expect(app.getByRole('main')).toHaveCount(1);
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const role of ['navigation', 'complementary', 'region'] as const) {
    for (const landmark of await app.getByRole(role).all()) {
      const [said = ''] = (await landmark.ariaSnapshot()).split('\n');
      expect(said).toMatch(new RegExp(`^- '?${role} ".+"`));
    }
  }
}

/** From one heading to the next no level is left out; those of the rail stand beside the work. */
async function expectHeadingsInOrder(app: Page): Promise<void> {
  const levels = await app.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.closest('nav') === null && heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  );
  const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  expect([levels, jumps]).toEqual([levels, []]);
}

/** A grid of which only a part is drawn has to say which. */
async function expectPositions(app: Page): Promise<void> {
  const silent = await app.evaluate(() =>
    [...document.querySelectorAll('[role="grid"][aria-rowcount]')].flatMap((grid) => {
      const total = Number(grid.getAttribute('aria-rowcount'));
      return [...grid.querySelectorAll('[role="row"]')]
        .filter(
          (row) =>
            !(Number(row.getAttribute('aria-rowindex')) >= 1 && Number(row.getAttribute('aria-rowindex')) <= total),
        )
        .map((row) => row.outerHTML.slice(0, 120));
    }),
  );
  expect(silent).toEqual([]);
}

for (const screen of screenNames) {
  test(`${screen} is reached by Tab in reading order and tells a screen reader where it is`, async ({ app }) => {
    await open(app, screen);
    await expect(app.locator('body')).toMatchAriaSnapshot(`
      - navigation "Places"
      - banner:
        - heading "${titles[screen]}" [level=1]
      - main
      - contentinfo:
        - status: Saved
    `);
    await expectLandmarks(app);
    await expectHeadingsInOrder(app);
    await expectPositions(app);
    await expectWalkable(app);
    for (const name of openers[screen] ?? []) {
      const opener = app.getByRole('button', { name, exact: true }).first();
      await opener.focus();
      await app.keyboard.press('Enter');
      await expect(app.getByRole('dialog')).toBeVisible();
      await app.keyboard.press('Escape');
      await expect(app.getByRole('dialog')).toHaveCount(0);
      await expectFocus(app, `button "${name}"`);
    }
  });
}

test('an open draft is reached by Tab in reading order on its desk, in its thread and at the gate', async ({ app }) => {
  await open(app, 'write');
  await app.getByRole('grid', { name: 'Drafts' }).getByRole('row').first().click();
  await expect(app.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
  const id = new URL(app.url()).hash.split('/')[2] ?? '';
  for (const screen of ['write', 'thread', 'clear']) {
    await app.evaluate((hash) => (location.hash = hash), `#/${screen}/${id}`);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(app.getByText('Loading …')).toHaveCount(0);
    await expectLandmarks(app);
    await expectHeadingsInOrder(app);
    await expectWalkable(app);
  }
});

test('what was done and what is saved is told in live regions that are there from the start', async ({ app }) => {
  await open(app, 'claims');
  await expect(app.locator('footer [role="status"]')).toHaveText('Saved');
  const toasts = app.locator('section[aria-live="polite"]');
  await expect(toasts).toBeAttached();
  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(toasts).toContainText('recycle bin');
});
