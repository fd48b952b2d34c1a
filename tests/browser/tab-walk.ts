import type { Page } from '@playwright/test';
import { focused } from './keyboard.ts';

export interface TabWalk {
  /** Role and name of every stop, in order: `button "New claim"`. */
  readonly stops: readonly string[];
  /** Stops that come before their predecessor in the document. */
  readonly backwards: readonly string[];
  /** Elements that can be acted on, but neither by Tab nor by the arrow keys of a stop that holds them. */
  readonly unreached: readonly string[];
}

const mostPresses = 300;

/** Presses Tab from the beginning of the page until it comes round; throws when it never does. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  await page.evaluate(beginAtTop);
  const stops: string[] = [];
  const backwards: string[] = [];
  let presses = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(noteStop);
    if (step === 'round') break;
    presses += 1;
    if (presses > mostPresses) throw new Error(`Tab never comes round. It stops at:\n${stops.join('\n')}`);
    if (step === 'within') continue;
    stops.push(await sayStop(page));
    if (step === 'backwards') backwards.push(stops.slice(-2).join(' -> '));
  }
  return { stops, backwards, unreached: await page.evaluate(findUnreached) };
}

/** The tree of Playwright has no role for the head of a `details`; browsers say it with its text and whether it is open. */
async function sayStop(page: Page): Promise<string> {
  const head = page.locator('summary:focus');
  return (await head.count()) === 0 ? focused(page) : `summary "${(await head.innerText()).replace(/\s+/g, ' ')}"`;
}

/** Of a stop as `focused` writes it: whether it says what it is. */
export function isNamed(stop: string): boolean {
  return /^\w+ ".+"$/s.test(stop);
}

/** Runs in the page. */
function beginAtTop(): void {
  for (const element of document.querySelectorAll('[data-stop]')) element.removeAttribute('data-stop');
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus({ preventScroll: true });
  start.remove();
}

/** Runs in the page. `within`: Tab went on inside of the same field, from the day of a date to its month. */
function noteStop(): 'forwards' | 'backwards' | 'within' | 'round' {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'round';
  const marked = [...document.querySelectorAll('[data-stop]')];
  const last = marked.find((each) => each.getAttribute('data-stop') === String(marked.length));
  if (element === last) return 'within';
  if (element.hasAttribute('data-stop')) return 'round';
  element.setAttribute('data-stop', String(marked.length + 1));
  const isBefore =
    last !== undefined && (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBefore ? 'backwards' : 'forwards';
}

/** Runs in the page. */
function findUnreached(): string[] {
  const acting =
    'a[href], button, input, select, textarea, [role="button"], [role="checkbox"], [role="radio"], [role="link"]';
  const composite =
    '[role="grid"], [role="listbox"], [role="radiogroup"], [role="toolbar"], [role="tablist"], [role="group"]';
  const isUsable = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[aria-hidden="true"], [inert], [data-react-aria-prevent-focus]') === null &&
    !element.matches(':disabled, [aria-disabled="true"], [type="hidden"]') &&
    element.getBoundingClientRect().width > 1;
  const isReached = (element: Element) => {
    if (element.hasAttribute('data-stop') || element.querySelector('[data-stop]') !== null) return true;
    // Arrow keys move within these, once Tab has come to one of their members or to themselves.
    for (
      let holder = element.closest(composite);
      holder !== null;
      holder = holder.parentElement?.closest(composite) ?? null
    ) {
      if (holder.hasAttribute('data-stop') || holder.querySelector('[data-stop]') !== null) return true;
    }
    return element.closest('[data-stop]') !== null;
  };
  return [...document.querySelectorAll(acting)]
    .filter((element) => isUsable(element) && !isReached(element))
    .map((element) => element.outerHTML.slice(0, 160));
}
