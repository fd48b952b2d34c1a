import { screenNames } from '../../renderer/route.ts';
import { expect, test } from './harness.ts';

test('every screen has one heading, and can be used at twice the size', async ({ app }) => {
  // It lies over the screens of a library that is opened for the first time.
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  // 640 x 400 CSS pixels are what is left of 1280 x 800 at 200 %.
  await app.setViewportSize({ width: 640, height: 400 });
  for (const screen of screenNames) {
    await app.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(app.getByRole('main')).toBeVisible();
    const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([screen, overflow]).toEqual([screen, 0]);
  }
});
