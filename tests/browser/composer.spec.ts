import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';

/** One pixel; a PNG of which `tEXt` names an author. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function send(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([command, given]) => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given) };
      const reply = (await (await fetch(`/command/${command}`, request)).json()) as { readonly value: unknown };
      return reply.value;
    },
    [name, input] as const,
  );
}

/** The thread of a sample that is cleared, or of one that is in writing. */
async function openThread(page: Page, status: 'approved' | 'writing'): Promise<string> {
  await closeWelcome(page);
  const { drafts } = (await send(page, 'draft.list', { status })) as { drafts: readonly { id: string }[] };
  const id = drafts[0]?.id ?? '';
  await page.evaluate((draft) => (location.hash = `#/thread/${draft}`), id);
  await expect(column(page, 'Mastodon').getByRole('meter').first()).toBeVisible();
  return id;
}

function column(page: Page, platform: string) {
  return page.getByRole('region', { name: platform, exact: true });
}

test('a break is put, moved and removed by keyboard, on one platform alone, and undone', async ({ app }) => {
  await openThread(app, 'writing');
  const mastodon = column(app, 'Mastodon');
  const bluesky = await column(app, 'Bluesky').getByRole('meter').count();
  const before = await mastodon.getByRole('meter').count();
  const gap = mastodon.getByRole('button', { name: /^End the post before/ }).first();
  await gap.focus();
  await app.keyboard.press('Enter');
  await expect(mastodon.getByText('Break put by hand')).toHaveCount(1);
  await expect(column(app, 'Bluesky').getByRole('meter')).toHaveCount(bluesky);
  const first = mastodon.getByRole('listitem').first();
  const words = await first.innerText();
  await mastodon.getByRole('button', { name: 'Move the break after post 1 one sentence later' }).focus();
  await app.keyboard.press('Alt+ArrowDown');
  await expect(first).not.toHaveText(words, { useInnerText: true });
  await expect(mastodon.getByText('Break put by hand')).toHaveCount(1);
  await mastodon.getByRole('button', { name: 'Remove the break after post 1' }).click();
  await expect(mastodon.getByText('Break put by hand')).toHaveCount(0);
  await expect(mastodon.getByRole('meter')).toHaveCount(before);
  await app.getByRole('button', { name: /^Undo: move a break/ }).click();
  await expect(mastodon.getByText('Break put by hand')).toHaveCount(1);
});

test('a post that is edited by hand is pinned, shown as different, and leads back to the draft', async ({ app }) => {
  await openThread(app, 'writing');
  const x = column(app, 'X');
  const first = x.getByRole('listitem').first();
  await first.getByRole('button', { name: 'Edit post 1 on X only' }).click();
  const dialog = app.getByRole('dialog', { name: 'Post 1 on X' });
  await dialog.getByRole('textbox', { name: 'Words of this post' }).fill('These words are for X alone.');
  await dialog.getByRole('button', { name: 'Keep these words here' }).click();
  await expect(first).toContainText('These words are for X alone.');
  await expect(first).toContainText('Differs from the draft');
  await expect(column(app, 'Bluesky')).not.toContainText('These words are for X alone.');
  await expectAccessible(app);
  await takeScreenshots(app, 'composer-edited');
  await first.getByRole('button', { name: 'Use the draft again for post 1' }).click();
  await expect(x).not.toContainText('These words are for X alone.');
});

test('the posting assistant copies, keeps the link and goes on where it was left', async ({ app }) => {
  await openThread(app, 'approved');
  await app.getByRole('button', { name: 'Start posting' }).click();
  const dialog = app.getByRole('dialog', { name: /^Posting on/ });
  await expect(dialog.getByRole('heading', { name: /^Post 1 of/ })).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'composer-posting');
  const link = dialog.getByRole('textbox', { name: /^Link of what was posted/ });
  await link.fill('x.com/1');
  await expect(dialog.getByRole('button', { name: 'Mark as posted and go on' })).toBeDisabled();
  await link.fill('https://x.com/rao/status/1');
  await dialog.getByRole('button', { name: 'Mark as posted and go on' }).click();
  await expect(dialog.getByRole('heading', { name: /^Post 2 of/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(column(app, 'X').getByRole('link', { name: 'Open the post' })).toHaveAttribute(
    'href',
    'https://x.com/rao/status/1',
  );
  await app.reload();
  await app.getByRole('button', { name: 'Go on posting' }).click();
  await expect(dialog.getByRole('heading', { name: /^Post 2 of/ })).toBeVisible();
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: /^Undo: mark a post as posted/ }).click();
  await expect(column(app, 'X').getByRole('link', { name: 'Open the post' })).toHaveCount(0);
});

test('a picture is kept without its metadata, with a text, and its faults are told', async ({ app }) => {
  const draftId = await openThread(app, 'writing');
  await app.getByRole('button', { name: 'Pictures', exact: true }).click();
  const dialog = app.getByRole('dialog', { name: 'Pictures' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'chart.png', mimeType: 'image/png', buffer: tagged() });
  const row = dialog.getByRole('listitem', { name: 'Picture 1' });
  await expect(row).toContainText('No alternative text yet');
  await expectAccessible(app);
  const words = row.getByRole('textbox', { name: /^Text for those/ });
  await words.fill('a'.repeat(1100));
  await expect(row).toContainText('Too long for X: 100 of 1,000 characters too many.');
  await words.fill('Two bars: 1 in 5, and 1 in 50.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const shown = column(app, 'X').getByRole('img', { name: 'Two bars: 1 in 5, and 1 in 50.' });
  await expect(shown).toBeVisible();
  await takeScreenshots(app, 'composer-picture');
  const images = (await send(app, 'image.list', { draftId })) as readonly { readonly sizeBytes: number }[];
  expect(images).toHaveLength(1);
});

test('platforms are added and taken off from a menu', async ({ app }) => {
  await openThread(app, 'writing');
  await app.getByRole('button', { name: 'Add or take off a platform' }).click();
  await app.getByRole('menuitemcheckbox', { name: /Instagram/ }).click();
  await app.keyboard.press('Escape');
  await expect(column(app, 'Instagram')).toContainText('Links in the text cannot be followed on Instagram.');
  await expect(column(app, 'Instagram')).toContainText('see more');
  await column(app, 'Instagram').getByRole('button', { name: 'More for Instagram' }).click();
  await app.getByRole('menuitem', { name: 'Take Instagram off' }).click();
  await expect(column(app, 'Instagram')).toHaveCount(0);
});

test('the composer is accessible and looks right', async ({ app }) => {
  await openThread(app, 'writing');
  await expectAccessible(app);
  await takeScreenshots(app, 'composer');
  await app.setViewportSize({ width: 1920, height: 1080 });
  await expectAccessible(app);
  await takeScreenshots(app, 'composer-wide');
});

/** The picture with a comment behind its head. */
function tagged(): Buffer {
  const note = Buffer.from('Author\0A. Rao, Graz', 'latin1');
  const part = Buffer.alloc(12 + note.length);
  part.writeUInt32BE(note.length, 0);
  part.write('tEXt', 4, 'latin1');
  note.copy(part, 8);
  part.writeUInt32BE(crc32(part.subarray(4, 8 + note.length)), 8 + note.length);
  return Buffer.concat([picture.subarray(0, 33), part, picture.subarray(33)]);
}
