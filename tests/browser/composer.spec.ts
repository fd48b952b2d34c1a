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

test('a break is dragged to another sentence of its column with the mouse', async ({ app }) => {
  await openThread(app, 'writing');
  const mastodon = column(app, 'Mastodon');
  const gaps = mastodon.getByRole('button', { name: /^End the post before/ });
  await gaps.first().click();
  const bar = mastodon.getByRole('listitem').filter({ hasText: 'Break put by hand' });
  await expect(bar).toHaveCount(1);
  const words = await mastodon.getByRole('listitem').first().innerText();
  const bluesky = await column(app, 'Bluesky').innerText();
  // The last place of the column: the break goes past whole posts.
  const to = gaps.last();
  const name = (await to.getAttribute('aria-label')) ?? '';
  await bar.dragTo(to);
  await expect(bar).toHaveCount(1);
  await expect(mastodon.getByRole('listitem').first()).not.toHaveText(words, { useInnerText: true });
  const begun = name.replace(/^End the post before “|”$/g, '');
  const after = mastodon.locator('li', { has: app.locator('text=Break put by hand') }).locator('+ li');
  await expect(after).toContainText(begun);
  await expect(mastodon.locator('[data-near]')).toHaveCount(0);
  expect(await column(app, 'Bluesky').innerText()).toBe(bluesky);
  await app.getByRole('button', { name: /^Undo: move a break/ }).click();
  await expect(mastodon.getByRole('listitem').first()).toHaveText(words, { useInnerText: true });
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

test('digits that are typed into the words of a post are words, and copy nothing', async ({ app }) => {
  await openThread(app, 'writing');
  const x = column(app, 'X');
  await x.getByRole('button', { name: 'Edit post 1 on X only' }).click();
  const words = app.getByRole('dialog', { name: 'Post 1 on X' }).getByRole('textbox', { name: 'Words of this post' });
  await words.fill('Of 1000 children: ');
  await words.press('End');
  await words.pressSequentially('2 or 9');
  await expect(words).toHaveValue('Of 1000 children: 2 or 9');
  await app.keyboard.press('Escape');
  await expect(x.getByRole('button', { name: /^Copied/ })).toHaveCount(0);
});

test('what is written meanwhile, or taken back, stands in the posts at once', async ({ app }) => {
  const draftId = await openThread(app, 'writing');
  await app.evaluate((draft) => (location.hash = `#/write/${draft}`), draftId);
  await app.locator('.cm-content').first().click();
  await app.keyboard.press('Home');
  await app.keyboard.type('Just now. ');
  await expect(app.getByText('Saved', { exact: true })).toBeVisible();
  await app.evaluate((draft) => (location.hash = `#/thread/${draft}`), draftId);
  await expect(column(app, 'Mastodon')).toContainText('Just now.');
  await app.getByRole('button', { name: /^Undo: / }).click();
  await expect(column(app, 'Mastodon')).not.toContainText('Just now.');
});

test('words that are pasted with a picture of themselves add no picture, a picture alone does', async ({ app }) => {
  const draftId = await openThread(app, 'writing');
  const images = () => send(app, 'image.list', { draftId }) as Promise<readonly unknown[]>;
  await paste(app, 'Words out of a word processor');
  await paste(app, '');
  await expect(app.getByRole('dialog', { name: 'Pictures' })).toBeVisible();
  expect(await images()).toHaveLength(1);
});

test('what could not be done is told', async ({ app }) => {
  await openThread(app, 'writing');
  const fail = (name: string) =>
    app.route(`**/command/${name}`, (route) =>
      route.fulfill({ json: { ok: false, error: { code: 'conflict', message: `No: ${name}.` } } }),
    );
  await fail('variant.save');
  await column(app, 'X').getByRole('button', { name: 'More for X' }).click();
  await app.getByRole('menuitem', { name: 'Take X off' }).click();
  await expect(app.getByText('No: variant.save.')).toBeVisible();
  await paste(app, '');
  const row = app.getByRole('dialog', { name: 'Pictures' }).getByRole('listitem', { name: 'Picture 1' });
  await fail('image.remove');
  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(app.getByText('No: image.remove.')).toBeVisible();
});

test('the checks read an edited post and an alternative text as they are written', async ({ app }) => {
  test.slow();
  const draftId = await openThread(app, 'writing');
  await paste(app, '');
  const dialog = app.getByRole('dialog', { name: 'Pictures' });
  await expect(dialog.getByRole('listitem', { name: 'Picture 1' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.evaluate((draft) => (location.hash = `#/write/${draft}`), draftId);
  const findings = app.getByRole('grid', { name: 'Findings' });
  await expect(findings.getByRole('row', { name: 'A picture without words' })).toContainText('Picture 1');

  const story = 'My patient Anna Novak, born 3 May 2019 in Graz.';
  const [image] = (await send(app, 'image.list', { draftId })) as readonly { readonly id: string }[];
  await send(app, 'image.update', { id: image?.id, altText: story });
  await send(app, 'composer.editPost', { draftId, platform: 'x', from: null, to: null, text: story });
  await app.reload();
  const names = findings.getByRole('row').filter({ hasText: 'Novak' });
  await expect(names.filter({ hasText: 'Picture 1, its alternative text' }).first()).toBeVisible();
  await expect(names.filter({ hasText: 'Post 1 on X' }).first()).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'composer-picture-finding');
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
  let reads = 0;
  app.on('request', (request) => {
    if (request.url().endsWith('/command/image.get')) reads += 1;
  });
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
  // A picture is read once, and not again when its text changes.
  expect(reads).toBe(1);
});

test('a limit that is set for one’s own server holds in the composer', async ({ app }) => {
  const draftId = await openThread(app, 'writing');
  await app.evaluate(() => (location.hash = '#/settings'));
  const limits = app.getByRole('group', { name: 'Mastodon', exact: true });
  const mastodon = limits.getByRole('spinbutton', { name: 'Length of a post' });
  await mastodon.fill('12');
  await expect(limits).toContainText('A whole number from 50 to 1,000,000.');
  await mastodon.fill('5000');
  await expectAccessible(app);
  await takeScreenshots(app, 'settings-post-limits');
  await mastodon.press('Tab');
  await app.evaluate((draft) => (location.hash = `#/thread/${draft}`), draftId);
  await expect(column(app, 'Mastodon').getByRole('meter')).toHaveCount(1);
  await expect(column(app, 'Mastodon')).toContainText(/\d+ \/ 5000/);
  await expect(column(app, 'X')).toContainText(/\d+ \/ 280/);
  await app.evaluate(() => (location.hash = '#/settings'));
  await expect(limits).toContainText('Checked on 21 Nov 2026.');
  await limits.getByRole('spinbutton', { name: 'Links' }).fill('0');
  await limits.getByRole('button', { name: 'Usual limits of Mastodon' }).press('Enter');
  await expect(limits.getByRole('button', { name: 'Usual limits of Mastodon' })).toHaveCount(0);
  await expect(mastodon).toHaveValue('');
  await app.evaluate((draft) => (location.hash = `#/thread/${draft}`), draftId);
  await expect(column(app, 'Mastodon')).toContainText(/\d+ \/ 500/);
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

/** What a program puts on the clipboard beside a picture, as the browser hands it to the page. */
async function paste(page: Page, words: string): Promise<void> {
  const bytes = [...picture];
  await page.evaluate(
    ([text, content]) => {
      const data = new DataTransfer();
      if (text !== '') data.setData('text/plain', text);
      data.items.add(new File([new Uint8Array(content)], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [words, bytes] as const,
  );
}

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
