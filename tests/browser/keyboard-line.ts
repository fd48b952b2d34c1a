import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './journey-steps.ts';
import { blockWords, patientSentence } from './journey-words.ts';
import { expectFocus, focused, goTo, nextStops, tabTo } from './keyboard.ts';
import {
  addEvidence,
  addPerson,
  chooseRadio,
  decideToAnswer,
  logClaim,
  passTopBar,
  startDraft,
  startInEmptyLibrary,
  title,
} from './keyboard-steps.ts';

/** The whole line with the keyboard alone, in an empty library: locators are read, never acted on. */
export async function walkTheLineByKeyboard(
  hand: Pick<Hand, 'page' | 'saved'>,
  step: (name: string, act: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { page } = hand;
  await step('first run', () => startInEmptyLibrary(page));
  await step('person', () => addPerson(page));
  await step('new claim', () => logClaim(page));
  await step('triage', () => decideToAnswer(page));
  await step('evidence', () => addEvidence(page));
  await step('draft', () => startDraft(page));
  await step('context', () => tieEvidenceAndAuthor(page));
  await step('text', () => write(page));
  await step('findings', () => mendFindings(page));
  await step('gate, blocked', () => isBlocked(page));
  await step('thread', () => copyFromThread(page));
  await step('gate, open', () => approve(page));
  await step('export', () => exportText(hand));
  await step('library', () => findByKeyboard(page));
}

async function tieEvidenceAndAuthor(page: Page): Promise<void> {
  for (const words of ['Nationwide Cohort', 'Population-Based']) {
    await tabTo(page, 'button "Add evidence to the claim"', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'searchbox "Search sources"');
    await page.keyboard.type(words);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Tab');
    // A list that has just changed takes the focus itself; the arrow goes to its first source.
    await expect(async () => {
      if ((await focused(page)).startsWith('listbox')) await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toMatch(new RegExp(`^option ".*${words}`));
    }).toPass({ timeout: 15_000 });
    await page.keyboard.press('Space');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    await tabTo(page, 'button "Tie to the claim"');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectFocus(page, 'button "Add evidence to the claim"');
    await page.keyboard.press('Tab');
  }
  await tabTo(page, 'checkbox "Eva Beispiel, MD Statement given, no interests"');
  await page.keyboard.press('Space');
  // From the margin of a block into its text, block after block.
  expect(await nextStops(page, 5)).toEqual([
    'separator "Width of the left pane"',
    'button "Change the block Fact"',
    'textbox "Fact"',
    'button "Change the block Warning"',
    'textbox "Warning"',
  ]);
}

async function write(page: Page): Promise<void> {
  await tabTo(page, 'textbox "Fact"', 'Shift+Tab');
  await page.keyboard.type(`${blockWords.fact}. The vaccine is 100% safe.`);
  await expect(finding(page, 'A statement without a source')).toBeVisible();
  await tabTo(page, 'textbox "Myth, once"');
  await page.keyboard.type(blockWords.myth);
  await tabTo(page, 'textbox "Why it misleads"');
  await page.keyboard.type(blockWords.fallacy);
  await cite(page, 'Hviid');
  await tabTo(page, 'textbox "Fact again"');
  await page.keyboard.type(blockWords.factAgain);
  await cite(page, 'Madsen');
  await tabTo(page, 'textbox "What to do"');
  await page.keyboard.type(patientSentence);
  await expect(finding(page, 'Facts that together point at one person')).toContainText('Blocks');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(blockWords.action);
  await expect(finding(page, 'Facts that together point at one person')).toBeHidden();
}

/** Types `@` and a name and takes the first source that is offered, without a pause as a quick hand does. */
async function cite(page: Page, name: string): Promise<void> {
  await page.keyboard.type(` @${name}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator(':focus')).not.toContainText('@');
  await page.keyboard.type('.');
}

async function mendFindings(page: Page): Promise<void> {
  const absolute = finding(page, 'Absolute wording');
  await expect(absolute).toBeVisible();
  await tabTo(page, 'textbox "Fact"', 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+Home');
  // F8 walks through the findings of the text, Alt+Enter goes to the card of the one under the caret.
  await walkTo(page, /^row "Absolute wording/);
  // The guideline can be opened, then what would mend it.
  await page.keyboard.press('Tab');
  await expectFocus(page, /^link "WMA Statement on Social Media/);
  await page.keyboard.press('Tab');
  await expectFocus(page, /^button "(Replace|Take)/);
  await page.keyboard.press('Enter');
  await expect(absolute).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Fact', exact: true })).not.toContainText('100%');
  await goToHeading(page, title);
  await tabTo(page, 'textbox "Fact"');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(blockWords.fact);
  await cite(page, 'Hviid');
  await expect(finding(page, 'A statement without a source')).toBeHidden();
}

async function walkTo(page: Page, card: RegExp): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+Enter');
    if (card.test(await focused(page))) return;
  }
  throw new Error(`F8 and Alt+Enter never came to ${String(card)}.`);
}

async function isBlocked(page: Page): Promise<void> {
  await goToHeading(page, title);
  await press(page, /^button "Clear for posting/);
  await expect(page.getByText(/^The gate is closed/)).toBeVisible();
  await expectFocus(page, `heading "${title}"`);
  await passTopBar(page, [expect.stringMatching(/^button "Undo: /), 'button "History"']);
  expect(await nextStops(page, 2)).toEqual(['button "Write"', 'button "Thread"']);
  await press(page, 'button "Write"', 'Shift+Tab');
  await expectFocus(page, `heading "${title}"`);
  await tabTo(page, 'textbox "Disclosure"');
  await page.keyboard.type(blockWords.disclosure);
  await expect(page.getByRole('button', { name: /^Clear for posting/ })).toContainText('0 blocks');
}

async function copyFromThread(page: Page): Promise<void> {
  await goToHeading(page, title);
  await press(page, 'button "Thread"');
  await expectFocus(page, `heading "${title}"`);
  const bluesky = page.getByRole('region', { name: 'Bluesky', exact: true });
  await expect(bluesky.getByRole('meter', { name: 'Length of post 1' })).toBeVisible();
  for (const platform of ['X', 'Bluesky', 'Mastodon', 'Threads', 'LinkedIn'])
    await tabTo(page, `region "Posts on ${platform}"`);
  // A digit copies that post of the column that has the focus.
  await page.keyboard.press('1');
  const linkedIn = page.getByRole('region', { name: 'LinkedIn', exact: true });
  await expect(linkedIn.getByRole('status')).toContainText(/Post 1 of|is on the clipboard/);
}

async function approve(page: Page): Promise<void> {
  await goToHeading(page, title);
  await press(page, /^button "Clear for posting/);
  await expect(page.getByText('The gate is open: nothing blocks or warns without a reason.')).toBeVisible();
  await press(page, /^button "Choose a person Who clears it"/);
  await expectFocus(page, 'option "Eva Beispiel"');
  await page.keyboard.press('Enter');
  const questions = page.getByRole('group', { name: 'What only a person can answer' }).getByRole('checkbox');
  for (let left = await questions.count(); left > 0; left -= 1) {
    await tabTo(page, /^checkbox/);
    await page.keyboard.press('Space');
  }
  await press(page, 'button "Clear this text for posting"');
  await expect(page.getByRole('status').filter({ hasText: 'Cleared for posting on' })).toBeVisible();
}

async function exportText({ page, saved }: Pick<Hand, 'page' | 'saved'>): Promise<void> {
  await goToHeading(page, title);
  await press(page, 'button "Export"');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await chooseRadio(page, /^radio "Markdown/);
  const { written } = await saved(() => press(page, 'button "Save the file"'));
  expect(written).toContain('do not have autism more often');
  await expectFocus(page, 'button "Export"');
}

/** Finds the answer by its words and opens it. */
export async function findByKeyboard(page: Page): Promise<void> {
  await goTo(page, 'Library');
  await page.keyboard.press('/');
  await expectFocus(page, 'searchbox "Search claims, debunks, sources and posts"');
  await page.keyboard.type('parents ask');
  const found = page.getByRole('grid', { name: 'Search results' }).getByRole('row', { name: title });
  await expect(found).toBeVisible();
  await tabTo(page, /^grid "Search results"/);
  for (let step = 0; step < 8 && (await found.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectFocus(page, `heading "${title}"`);
  await expect(page.getByRole('textbox', { name: 'Fact', exact: true })).toContainText('do not have autism');
}

/** Ctrl+K to the open answer: the heading has the focus again, so that the order of its screen can be walked from its start. */
async function goToHeading(page: Page, name: string): Promise<void> {
  await tabTo(page, 'link "Skip to the work"');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'main');
  await tabTo(page, 'button "Ctrl K: commands, screens, claims, answers and sources"', 'Shift+Tab');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function press(page: Page, button: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, button, key);
  await page.keyboard.press('Enter');
}

function finding(page: Page, name: string): Locator {
  return page.getByRole('grid', { name: 'Findings' }).getByRole('row', { name }).first();
}
