import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';

/** Every screen as it stands when one comes to it first, with the samples in the library. */
const screens = [
  'claims',
  'triage',
  'evidence',
  'write',
  'thread',
  'clear',
  'library',
  'people',
  'rules',
  'settings',
] as const;

for (const screen of screens) {
  test(`${screen} has one heading that is given the focus, and nothing for axe to find`, async ({ app }) => {
    // The welcome of a first start lies over the screens.
    await app.keyboard.press('Escape');
    await app.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(app.getByRole('main')).toBeVisible();
    await expectAccessible(app);
    await takeScreenshots(app, screen);
  });
}

test('every screen can be used at twice the size', async ({ app }) => {
  await app.keyboard.press('Escape');
  // 640 x 400 CSS pixels are what is left of 1280 x 800 at 200 %.
  await app.setViewportSize({ width: 640, height: 400 });
  for (const screen of screens) {
    await app.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([screen, overflow]).toEqual([screen, 0]);
  }
});
