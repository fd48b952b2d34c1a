import { expect, type Page } from '@playwright/test';

/** Role and name of what has the focus, as a screen reader says it: `button "New claim"`; `nothing` when it is the page itself. */
export async function focused(page: Page): Promise<string> {
  const holder = page.locator(':focus');
  if ((await holder.count()) === 0) return 'nothing';
  const [first = ''] = (await holder.ariaSnapshot()).split('\n');
  return first
    .replace(/^- '?/, '')
    .replace(/ \[[^\]]*\]/g, '')
    .replace(/^(\w+(?: "(?:[^"\\]|\\.)*")?).*$/, '$1');
}

/** Waits until the focus is there. */
export async function expectFocus(page: Page, wanted: string | RegExp): Promise<void> {
  const poll = expect.poll(() => focused(page));
  await (typeof wanted === 'string' ? poll.toBe(wanted) : poll.toMatch(wanted));
}

/** What Tab stops at from here, one stop after the other. */
export async function nextStops(page: Page, count: number): Promise<readonly string[]> {
  const stops: string[] = [];
  while (stops.length < count) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

const mostStops = 80;

/** Presses Tab until the focus is there; tells every stop on the way when it never comes. */
export async function tabTo(page: Page, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (typeof wanted === 'string' ? stop === wanted : wanted.test(stop)) return;
    stops.push(stop);
  }
  throw new Error(`${key} does not lead to ${String(wanted)}. It stops at:\n${stops.join('\n')}`);
}

/** Goes to a screen from anywhere: Ctrl+K, its name, Enter. The heading of the screen has the focus then. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await expectFocus(page, /^searchbox|^combobox/);
  await page.keyboard.type(screen);
  await expect(page.getByRole('option', { name: screen }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expectFocus(page, `heading "${screen}"`);
}
