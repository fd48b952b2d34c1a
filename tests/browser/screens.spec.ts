import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './harness.ts';

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
  test(`${screen} has one heading, and nothing for axe to find in light and dark`, async ({ app }) => {
    await leaveWelcome(app);
    await app.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(app.getByRole('main')).toBeVisible();
    await expectAccessible(app);
  });
}

for (const screen of ['write', 'thread', 'clear'] as const) {
  test(`${screen} with a draft open has one heading, and nothing for axe to find in light and dark`, async ({
    app,
  }) => {
    await leaveWelcome(app);
    await app.evaluate(async (name) => {
      const answer = await fetch('/command/draft.list', { method: 'POST', body: '{}' });
      const reply = (await answer.json()) as { value: { drafts: { id: string }[] } };
      location.hash = `#/${name}/${reply.value.drafts[0]?.id ?? ''}`;
    }, screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(app.getByText('MMR and autism').first()).toBeVisible();
    await expectAccessible(app);
  });
}

test('every screen can be used at twice the size', async ({ app }) => {
  await leaveWelcome(app);
  // 640 x 400 CSS pixels are what is left of 1280 x 800 at 200 %.
  await app.setViewportSize({ width: 640, height: 400 });
  for (const screen of screens) {
    await app.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
    const overflow = await app.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([screen, overflow]).toEqual([screen, 0]);
  }
});

/** It lies over the screens of a library that is opened for the first time. */
async function leaveWelcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
