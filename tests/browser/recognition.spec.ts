import type { Page } from '@playwright/test';
import { expect, expectAccessible, takeScreenshots, test } from './harness.ts';
import { openDraft } from './open-draft.ts';

test.setTimeout(180_000);
test.use({ serverOptions: { args: ['--no-samples'] } });

const story = 'A 34-year-old firefighter from Adams with hantavirus came in last week.';

test('the meter beside the findings shows which facts point at one patient, and follows what is taken out', async ({
  app,
}) => {
  await openDraft(app, 'Hantavirus');
  const box = app.getByRole('region', { name: 'How recognisable the patient is' });
  const meter = box.getByRole('meter', { name: 'How recognisable the patient is' });
  await expect(box).toHaveCount(0);

  await write(app, story);
  await expect(meter).toHaveAttribute('aria-valuetext', 'Recognisable');
  const facts = box.getByRole('list', { name: 'What adds up' }).getByRole('listitem');
  await expect(facts.filter({ hasText: '“Adams”' })).toContainText('without it:');
  const count = await facts.count();
  await expect(app.getByRole('button', { name: /^Clear for posting/ })).not.toContainText('0 blocks');
  await expectAccessible(app);
  await takeScreenshots(app, 'write-recognition');
  await app.setViewportSize({ width: 1920, height: 1080 });
  await takeScreenshots(app, 'write-recognition-1920');

  await write(app, story.replace(' from Adams', '').replace('34-year-old ', ''));
  await expect(facts.filter({ hasText: '“Adams”' })).toHaveCount(0);
  expect(await facts.count()).toBeLessThan(count);

  await write(app, 'Hantavirus is carried by mice.');
  await expect(box).toHaveCount(0);
});

/** Puts other words into the first block. */
async function write(page: Page, words: string): Promise<void> {
  await page.locator('.cm-content').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}
