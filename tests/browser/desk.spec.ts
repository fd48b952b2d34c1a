import type { Page } from '@playwright/test';
import { screenNames } from '../../renderer/route.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { expectFocus, tabTo } from './keyboard.ts';

// Each walks through many screens.
test.describe.configure({ timeout: 120_000 });

async function start(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

async function goTo(app: Page, screen: string): Promise<void> {
  await app.evaluate((name) => (location.hash = `#/${name}`), screen);
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(app.getByText('Loading …')).toHaveCount(0);
}

test('the palette does things, knows their keys, and has what was used last on top', async ({ app }) => {
  await start(app);
  await app.keyboard.press('Control+k');
  await expectFocus(app, /^searchbox|^combobox/);
  await expectAccessible(app);
  // From another screen: the palette goes where the action is offered.
  await app.keyboard.press('Escape');
  await goTo(app, 'rules');
  await app.keyboard.press('Control+k');
  await app.keyboard.type('nc');
  const newClaim = app.getByRole('option', { name: 'New claim' });
  await expect(newClaim).toContainText('N');
  await app.keyboard.press('Enter');
  await expectFocus(app, 'textbox "The claim as it was heard"');
  await app.keyboard.press('Escape');
  await app.keyboard.press('Control+k');
  await expect(app.getByRole('option').first()).toContainText('New claim');
  // What cannot be done now is there with the reason, and does nothing.
  await app.keyboard.type('samples');
  const add = app.getByRole('option', { name: 'Add the samples' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toContainText('The samples are in the library already');
  await app.keyboard.press('Escape');
});

test('a shortcut can be changed by pressing keys, tells a conflict, and never acts while somebody types', async ({
  app,
}) => {
  await start(app);
  await app.keyboard.press('Control+k');
  await app.keyboard.type('shortcuts');
  await app.keyboard.press('Enter');
  await expectFocus(app, 'searchbox "Search shortcuts"');
  await app.keyboard.type('new cl');
  await tabTo(app, 'button "Change the keys of “New claim”"');
  await app.keyboard.press('Enter');
  await expectFocus(app, /^textbox "Press the keys for “New claim”/);
  await app.keyboard.press('/');
  await expect(app.getByRole('alert')).toContainText('/ does this already: Go to the search of this screen.');
  await expectAccessible(app);
  await app.keyboard.press('Tab');
  await expectFocus(app, 'button "Keep it there"');
  await app.keyboard.press('Enter');
  await expectFocus(app, 'button "Change the keys of “New claim”"');
  await app.keyboard.press('Enter');
  await app.keyboard.press('Control+Shift+l');
  await expect(app.getByRole('button', { name: 'Reset the keys of “New claim” to N' })).toBeVisible();

  await app.keyboard.press('n');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await goTo(app, 'claims');
  await app.keyboard.press('Control+Shift+l');
  await expectFocus(app, 'textbox "The claim as it was heard"');
  await app.keyboard.type('n / ? a');
  await expect(app.getByRole('textbox', { name: 'The claim as it was heard' })).toHaveValue('n / ? a');
  await app.keyboard.press('Escape');

  await goTo(app, 'settings/shortcuts');
  await app.getByRole('button', { name: 'Reset all shortcuts' }).click();
  await goTo(app, 'claims');
  await app.keyboard.press('n');
  await expectFocus(app, 'textbox "The claim as it was heard"');
});

test('each screen has its help, which can be searched', async ({ app }) => {
  await start(app);
  for (const screen of screenNames) {
    await goTo(app, screen);
    await app.keyboard.press(screen === 'claims' ? '?' : 'F1');
    const help = app.getByRole('dialog', { name: 'Help' });
    await expect(help.getByRole('article')).toContainText('The screen you are on');
    await expect(help.getByRole('article').getByRole('listitem').first()).toBeVisible();
    if (screen === 'write') await expectAccessible(app);
    await app.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  }
  await app.getByRole('button', { name: 'Help', exact: true }).click();
  await app.getByRole('searchbox', { name: 'Search help' }).fill('bluesky thread');
  await expect(app.getByRole('dialog').getByRole('status')).toContainText('Nothing in the help has these words.');
  await app.getByRole('searchbox', { name: 'Search help' }).fill('impact spread');
  await expect(app.getByRole('dialog').getByRole('article')).toContainText('Triage');
});

test('the tour goes in four steps by keyboard, and only when it is asked for', async ({ app }) => {
  await app.getByRole('button', { name: 'Show me around' }).click();
  const tour = app.getByRole('dialog');
  for (const step of [1, 2, 3, 4]) {
    await expect(tour).toContainText(`Step ${step} of 4`);
    if (step === 1) await expectAccessible(app);
    await expectFocus(app, step === 4 ? 'button "Done"' : 'button "Next"');
    await app.keyboard.press('Tab');
    await app.keyboard.press('Tab');
    await app.keyboard.press('Tab');
    await expect(tour.locator(':focus')).toHaveCount(1);
    await tour.getByRole('button', { name: step === 4 ? 'Done' : 'Next' }).press('Enter');
  }
  await expect(tour).toHaveCount(0);
  await expectFocus(app, /^heading/);
  // Nothing invisible is left over the page.
  await app.getByRole('link', { name: 'Rules' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
  await app.reload();
  await expect(app.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(app.getByRole('dialog')).toHaveCount(0);
});

test('panes are moved by keyboard and by mouse, and stay so', async ({ app }) => {
  await start(app);
  await goTo(app, 'library');
  const line = app.getByRole('separator', { name: 'Width of the right pane' });
  await expect(line).toHaveAttribute('aria-valuenow', '340');
  await line.focus();
  await app.keyboard.press('ArrowLeft');
  await expect(line).toHaveAttribute('aria-valuenow', '356');
  await app.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuenow', '160');
  await expectAccessible(app);
  const box = await line.boundingBox();
  if (box === null) throw new Error('The line is not on the screen.');
  await app.mouse.move(box.x + 4, box.y + 100);
  await app.mouse.down();
  await app.mouse.move(box.x - 96, box.y + 100);
  await app.mouse.up();
  await expect(line).toHaveAttribute('aria-valuenow', '260');
  await app.reload();
  await expect(line).toHaveAttribute('aria-valuenow', '260');
  await line.dblclick();
  await expect(line).toHaveAttribute('aria-valuenow', '340');
});
