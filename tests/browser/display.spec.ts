import type { Page } from '@playwright/test';
import { screenNames } from '../../renderer/route.ts';
import { expect, expectAccessible, test } from './harness.ts';

// Each walks through many screens.
test.describe.configure({ timeout: 120_000 });

async function start(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

/** Each screen, and those of a draft with one open. */
async function addresses(app: Page): Promise<readonly string[]> {
  await app.evaluate(() => (location.hash = '#/write'));
  await app.getByRole('grid', { name: 'Drafts' }).getByRole('row').first().click();
  await expect(app).toHaveURL(/#\/write\/.+/);
  const id = app.url().split('/').at(-1) ?? '';
  return [...screenNames, `write/${id}`, `thread/${id}`, `clear/${id}`];
}

async function show(app: Page, address: string): Promise<void> {
  await app.evaluate((name) => (location.hash = `#/${name}`), address);
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(app.getByText('Loading …')).toHaveCount(0);
}

/** What sticks out of the window at the right, but for what lies in a part that scrolls by itself. */
function stickingOut(app: Page): Promise<readonly string[]> {
  return app.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isClipped = (element: Element) => getComputedStyle(element).clipPath !== 'none';
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .filter((element) => !isClipped(element) && !scrolls(element.parentElement))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}

test('every screen fits 320 pixels without scrolling sideways', async ({ app }) => {
  await start(app);
  const all = await addresses(app);
  await app.setViewportSize({ width: 320, height: 480 });
  for (const address of all) {
    await show(app, address);
    const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([address, overflow, await stickingOut(app)]).toEqual([address, 0, []]);
  }
  await expectAccessible(app);
});

test('the comfortable density makes rows and controls larger on every screen', async ({ app }) => {
  await start(app);
  const heights = async () => {
    await show(app, 'write');
    const row = await app.getByRole('grid', { name: 'Drafts' }).getByRole('row').first().boundingBox();
    const link = await app.getByRole('link', { name: 'Claims' }).boundingBox();
    const button = await app.getByRole('button', { name: 'New draft' }).boundingBox();
    return [row, link, button].map((box) => box?.height ?? 0);
  };
  const compact = await heights();
  await app.keyboard.press('Control+k');
  await app.keyboard.type('comfortable');
  await app.keyboard.press('Enter');
  await expect(app.locator('html')).toHaveAttribute('data-density', 'comfortable');
  const comfortable = await heights();
  expect(comfortable.map((height, place) => height > (compact[place] ?? 0) + 2)).toEqual([true, true, true]);
});

test('forced colours leave the focus, what is selected and the meters in sight', async ({ app }) => {
  await start(app);
  const all = await addresses(app);
  await app.emulateMedia({ forcedColors: 'active' });
  await show(app, 'evidence');
  const current = app.getByRole('link', { name: 'Evidence' });
  await expect(current).toHaveCSS('outline-style', 'solid');
  const row = app.getByRole('grid', { name: 'Sources' }).getByRole('row').first();
  await row.click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toHaveCSS('outline-style', 'solid');
  const thread = all.find((address) => address.startsWith('thread/')) ?? '';
  await show(app, thread);
  const meter = app.getByRole('meter').first();
  await expect(meter).toBeVisible();
  const [track, fill] = await meter.evaluate((element) => {
    const bar = element.querySelector('span > span');
    return [bar?.parentElement ?? null, bar].map((part) =>
      part === null ? '' : getComputedStyle(part).backgroundColor,
    );
  });
  expect(fill).not.toBe(track);
});

test('reduced motion lets nothing move', async ({ app }) => {
  await start(app);
  await app.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of screenNames) {
    await show(app, screen);
    const moving = await app.evaluate(() =>
      document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 1),
    );
    expect([screen, moving.length]).toEqual([screen, 0]);
  }
});
