import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Hand } from './journey-steps.ts';

/** The hand of a person in a browser. */
export function browserHand(page: Page): Hand {
  return {
    page,
    paste: async (words) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), words);
      await page.keyboard.press('ControlOrMeta+v');
    },
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
    saved: async (press) => {
      const downloading = page.waitForEvent('download');
      await press();
      const download = await downloading;
      return { name: download.suggestedFilename(), written: await readFile(await download.path(), 'utf8') };
    },
  };
}
