import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type Hand, isStillThere, walkTheLine } from '../browser/journey-steps.ts';
import { expectFocus, tabTo } from '../browser/keyboard.ts';
import { findByKeyboard, walkTheLineByKeyboard } from '../browser/keyboard-line.ts';
import { type Desktop, expect, test } from './harness.ts';

test.setTimeout(600_000);

test('walks the whole line with the mouse in a locked window, over a service that may die, and finds it all after a restart', async ({
  desktopFolder,
}) => {
  const desktop = await desktopFolder.open();
  const { application, page } = desktop;
  await test.step('the page is locked in', () => isLockedIn(desktop));
  await walkTheLine(handOf(desktop), (name, act) => test.step(name, act));
  await test.step('the service dies, and the app goes on', async () => {
    await killService(application);
    await isStillThere(page);
  });
  await test.step('restart', async () => {
    await application.close();
    const again = await desktopFolder.open();
    await isStillThere(again.page);
  });
});

test('walks the whole line with the keyboard alone, and keeps what was typed last when the window is closed', async ({
  desktopFolder,
}) => {
  const first = await desktopFolder.open(['--no-samples']);
  await walkTheLineByKeyboard(handOf(first), (name, act) => test.step(name, act));
  await tabTo(first.page, 'textbox "Fact"');
  await first.page.keyboard.press('ControlOrMeta+End');
  // The window is closed within the second in which the text is saved.
  await first.page.keyboard.type(' The last words.');
  await first.application.close();
  const { page } = await desktopFolder.open();
  await expectFocus(page, 'heading "Claims"');
  await findByKeyboard(page);
  await expect(page.getByRole('textbox', { name: 'Fact', exact: true })).toContainText('The last words.');
});

async function isLockedIn({ application, page }: Desktop): Promise<void> {
  expect(page.url()).toMatch(/^app:\/\/plainspoken\//);
  const inside = await page.evaluate(() => {
    const bridge = window.bridge;
    const names = ['require', 'process', 'module', 'Buffer', '__dirname'].filter((name) => name in globalThis);
    return { names, bridge: Object.keys(bridge ?? {}), isFrozen: Object.isFrozen(bridge) };
  });
  const bridge = ['host', 'call', 'fileToken', 'copyText', 'savePlace', 'onFlush'];
  expect(inside).toEqual({ names: [], bridge, isFrozen: true });
  const types = await application.evaluate(({ app }) => app.getAppMetrics().map(({ type }) => type));
  expect(types).toContain('Utility');
  const preferences = await application.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
}

async function killService(application: ElectronApplication): Promise<void> {
  const killed = await application.evaluate(({ app }) => {
    const service = app.getAppMetrics().find(({ name }) => name === 'Plainspoken library');
    return service === undefined ? null : process.kill(service.pid, 'SIGKILL');
  });
  expect(killed).toBe(true);
}

function handOf({ application, page, folder }: Desktop): Hand {
  let saves = 0;
  return {
    page,
    paste: async (words) => {
      await application.evaluate(({ clipboard }, text) => clipboard.writeText(text), words);
      await page.keyboard.press('ControlOrMeta+v');
    },
    copied: () => application.evaluate(({ clipboard }) => clipboard.readText()),
    saved: async (press) => {
      saves += 1;
      const path = join(folder, `saved-${saves}`);
      await application.evaluate(({ session }, chosen) => {
        // Instead of the dialog in which a person chooses the place.
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(chosen);
          item.once('done', () => Object.assign(globalThis, { savedName: item.getFilename() }));
        });
      }, path);
      await press();
      await expect.poll(() => existsSync(path)).toBe(true);
      const readName = () => application.evaluate(() => (globalThis as { savedName?: string }).savedName ?? '');
      await expect.poll(readName).not.toBe('');
      const name = await readName();
      await application.evaluate(() => Object.assign(globalThis, { savedName: '' }));
      return { name, written: readFileSync(path, 'utf8') };
    },
  };
}
