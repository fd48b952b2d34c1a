import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, hidePlace, takeScreenshots, test } from './harness.ts';
import { expectFocus } from './keyboard.ts';

/** Each screen at work, what opens over it, and each while it is empty: looked at by axe, and pictured for docs/screenshots. */

test.setTimeout(400_000);

test('the welcome, the claims and what opens over them', async ({ app, server }) => {
  const welcome = app.getByRole('dialog', { name: 'Welcome to Plainspoken' });
  await expect(welcome).toBeVisible();
  await hidePlace(app, server.folder);
  await look(app, 'welcome');
  await welcome.getByRole('button', { name: 'Start' }).click();

  const panel = app.getByRole('complementary', { name: 'The selected claim' });
  await app.getByRole('row', { name: /The MMR shot gives kids autism/ }).click();
  await expect(panel.getByText('Clinic waiting room').first()).toBeVisible();
  await expect(panel.getByText('Looking for claims that say the same')).toBeHidden();
  await look(app, 'claims');

  await app.getByRole('button', { name: 'New claim' }).click();
  const newClaim = app.getByRole('dialog', { name: 'New claim' });
  const wording = newClaim.getByRole('textbox', { name: 'The claim as it was heard' });
  await wording.fill('The flu shot gave me the flu again');
  await expect(newClaim.getByRole('heading', { name: 'The library knows this' })).toBeVisible();
  await look(app, 'new-claim');
  await app.keyboard.press('Escape');

  await panel.getByRole('button', { name: /^Answer it/ }).click();
  await expect(app.getByRole('radio', { name: /^Fact, myth, fallacy, fact/ })).toBeVisible();
  await look(app, 'choose-template');
  await app.keyboard.press('Escape');

  await app.getByRole('button', { name: 'Import' }).click();
  await look(app, 'import');
  const choosing = app.waitForEvent('filechooser');
  await app.getByRole('dialog').getByRole('button', { name: 'Choose a CSV file' }).click();
  await (await choosing).setFiles({ name: 'rumours.csv', mimeType: 'text/csv', buffer: Buffer.from(rumours) });
  await app.getByRole('button', { name: 'Count first, add nothing' }).click();
  await expect(app.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  await look(app, 'import-counted');
  await app.keyboard.press('Escape');

  await app.keyboard.press('ControlOrMeta+k');
  await expectFocus(app, /^searchbox|^combobox/);
  await app.keyboard.type('autism');
  await expect(
    app
      .getByRole('dialog')
      .getByRole('option', { name: /autism/i })
      .first(),
  ).toBeVisible();
  await look(app, 'quick-open');
});

test('triage and evidence', async ({ app }) => {
  await begin(app, 'Triage');
  await expect(app.getByRole('radiogroup', { name: 'Impact and spread' })).toBeVisible();
  await look(app, 'triage');

  await begin(app, 'Evidence');
  await app.getByRole('searchbox', { name: 'Search sources' }).fill('measles');
  await app
    .getByRole('grid', { name: 'Sources' })
    .getByRole('row', { name: /^Hviid/ })
    .first()
    .click();
  await expect(app.getByRole('button', { name: 'Copy in AMA style' })).toBeEnabled();
  await look(app, 'evidence');
  await app.getByRole('button', { name: 'Add a source' }).click();
  await app.getByRole('textbox', { name: 'Paste anything that names sources' }).fill('10.7326/M18-2101');
  await look(app, 'add-source');
});

test('write', async ({ app }) => {
  await begin(app, 'Write');
  const drafts = app.getByRole('grid', { name: 'Drafts' });
  await expect(drafts.getByRole('row').first()).toBeVisible();
  await look(app, 'drafts');
  await app.getByRole('button', { name: 'New draft' }).click();
  await expect(app.getByRole('radio', { name: /^Truth sandwich/ })).toBeVisible();
  await look(app, 'new-draft');
  await app.keyboard.press('Escape');

  await openWithFindings(app, drafts);
  await look(app, 'write');
  await app.getByRole('button', { name: 'Preview' }).click();
  await look(app, 'preview');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Versions' }).click();
  await expect(app.getByRole('dialog').getByRole('row').first()).toBeVisible();
  await look(app, 'versions');
});

test('thread and clear', async ({ app }) => {
  await begin(app, 'Write');
  await openWithFindings(app, app.getByRole('grid', { name: 'Drafts' }));
  await app.getByRole('button', { name: 'Thread', exact: true }).click();
  await expect(app.getByRole('meter', { name: 'Length of post 1' })).toHaveCount(5);
  await look(app, 'thread');
  await app.getByRole('button', { name: 'Choose platforms' }).click();
  await look(app, 'platforms');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Export' }).click();
  await look(app, 'export');
  await app.keyboard.press('Escape');

  await app.getByRole('button', { name: /^Clear for posting/ }).click();
  await expect(app.getByText(/^The gate is closed/)).toBeVisible();
  await look(app, 'clear');
  await app.getByRole('button', { name: 'Keep, with reason' }).first().click();
  await look(app, 'keep-with-reason');
});

test('library, people, rules and settings', async ({ app, server }) => {
  await begin(app, 'Library');
  await expect(app.getByRole('heading', { name: 'Debunks' })).toBeVisible();
  await look(app, 'library');
  await app.getByRole('searchbox', { name: 'Search claims, debunks, sources and posts' }).fill('vaccine autism');
  await expect(app.getByRole('grid', { name: 'Search results' }).getByRole('row').first()).toBeVisible();
  await look(app, 'library-search');
  await begin(app, 'People');
  await app.getByRole('option', { name: /Ben Sample/ }).click();
  await expect(app.getByText('Northfield Pharma').first()).toBeVisible();
  await look(app, 'people');
  await begin(app, 'Rules');
  await expect(app.getByRole('heading', { name: 'Absolute wording' })).toBeVisible();
  await look(app, 'rules');
  await begin(app, 'Settings');
  await expect(app.getByText('The chain is whole', { exact: false })).toBeVisible();
  await hidePlace(app, server.folder);
  await look(app, 'settings');
});

test.describe('while the library is empty', () => {
  test.use({ serverOptions: { args: ['--no-samples'] } });

  test('every screen teaches', async ({ app }) => {
    const lessons = [
      ['Claims', 'The log is empty'],
      ['Triage', 'Every claim has a decision'],
      ['Evidence', 'No evidence yet'],
      ['Write', 'Nothing is being written'],
      ['Thread', 'Nothing is being written'],
      ['Clear', 'Nothing is being written'],
      ['Library', 'No answer has been approved yet'],
      ['People', 'Nobody is in the library yet'],
    ] as const;
    for (const [place, lesson] of lessons) {
      await begin(app, place);
      await expect(app.getByRole('heading', { name: lesson })).toBeVisible();
      await look(app, `${place.toLowerCase()}-empty`);
    }
  });
});

const rumours = `claim,where
"The flu shot gave me the flu again",Staff canteen
"Onions in the socks draw out a fever",Parent group
"Onions in the socks draw out a fever",Clinic
,Parent group
`;

async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page);
  await takeScreenshots(page, name);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Past the welcome, if it is there, to a screen. */
async function begin(page: Page, place: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place });
  const start = page.getByRole('dialog', { name: 'Welcome to Plainspoken' }).getByRole('button', { name: 'Start' });
  await expect(link.or(start).first()).toBeVisible();
  if (await start.isVisible()) await start.click();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

/** A sample into which somebody wrote what the rules find. */
async function openWithFindings(page: Page, drafts: Locator): Promise<void> {
  await drafts.getByRole('row', { name: /^MMR and autism/ }).click();
  await page.getByRole('textbox', { name: 'What to do', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' The shot is 100% safe. Only idiots doubt it.');
  await expect(page.getByRole('row', { name: 'Absolute wording' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}
