import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import {
  blockWords,
  claimWords,
  danishStudyDoi,
  olderStudyNbib,
  patientSentence,
  pooledStudiesBibtex,
} from './journey-words.ts';

/** What a hand with a mouse does outside of the page, which differs between a browser and the app's own window. */
export interface Hand {
  readonly page: Page;
  /** Pastes words that another program put on the clipboard, where the focus is. */
  readonly paste: (words: string) => Promise<void>;
  /** What is on the clipboard. */
  readonly copied: () => Promise<string>;
  /** The file that the page saves when `press` is done. */
  readonly saved: (press: () => Promise<void>) => Promise<{ readonly name: string; readonly written: string }>;
}

/** The whole line with the mouse, in a library with the samples: from the welcome to a cleared thread that is found again. */
export async function walkTheLine(
  hand: Hand,
  step: (name: string, act: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { page } = hand;
  await step('first run', () => closeWelcome(page));
  await step('new claim', () => logClaim(hand));
  await step('triage', () => decideToAnswer(page));
  await step('evidence', () => addEvidence(hand));
  await step('draft', () => startDraft(page));
  await step('findings', () => seeFindingsComeAndGo(page));
  await step('text', () => writeTheRest(page));
  await step('gate, blocked', () => isBlocked(page));
  await step('thread', () => lookAtThread(page));
  await step('gate, open', () => approve(page));
  await step('ways out', () => exportAndCopy(hand));
  await step('library', () => findInLibrary(page));
}

async function closeWelcome(page: Page): Promise<void> {
  const welcome = page.getByRole('dialog', { name: 'Welcome to Plainspoken' });
  await expect(welcome).toContainText('worked examples');
  await welcome.getByRole('button', { name: 'Start' }).click();
  await expect(welcome).toBeHidden();
}

async function logClaim({ page, paste }: Hand): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Claims' }).click();
  await paste(claimWords);
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  await expect(dialog.getByRole('textbox', { name: 'The claim as it was heard' })).toHaveValue(claimWords);
  await expect(dialog.getByRole('heading', { name: 'The library knows this' })).toBeVisible();
  await expect(dialog.getByRole('listitem').first()).toContainText('MMR');
  await dialog.getByRole('button', { name: 'Where it was seen (optional)' }).click();
  await fill(dialog.getByRole('textbox', { name: 'Channel or place' }), 'Facebook group for parents');
  await fill(dialog.getByRole('textbox', { name: 'People reached' }), '1,200');
  await fill(dialog.getByRole('textbox', { name: 'Where that figure is from' }), 'members of the group');
  await dialog.getByRole('button', { name: 'Add as new claim' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: claimWords })).toHaveAttribute('aria-selected', 'true');
  const panel = claimPanel(page);
  await expect(panel.getByRole('heading', { name: 'Already in the library' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Same claim' }).first()).toBeVisible();
  await expect(panel).toContainText('Facebook group for parents');
  await expect(panel).toContainText('1,200 people reached, by members of the group');
}

async function decideToAnswer(page: Page): Promise<void> {
  await claimPanel(page).getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Triage' })).toBeVisible();
  const form = page.getByRole('region', { name: 'Decision', exact: true });
  await expect(form).toContainText(claimWords);
  const questions = form
    .getByRole('radiogroup', { name: /\?$/ })
    .filter({ has: page.getByRole('radio', { name: '3' }) });
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) await choose(question.getByRole('radio', { name: '2' }));
  await choose(form.getByRole('radio', { name: 'Impact Broad, spread Rapid: High' }));
  await expect(form.getByRole('radio', { name: /^Answer/ })).toBeChecked();
  await form.getByRole('button', { name: 'Save and go to the next' }).click();
  await expect(form.getByText('Write a reason.')).toBeVisible();
  await fill(form.getByRole('textbox', { name: 'Your reason' }), 'Asked at the clinic twice this week.');
  await form.getByRole('button', { name: 'Save and go to the next' }).click();
  await expect(page.getByText('Decided: answer.')).toBeVisible();
}

async function addEvidence({ page, paste }: Hand): Promise<void> {
  await place(page, 'Evidence').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Evidence' })).toBeVisible();
  // The samples brought these records: the same DOI or PMID is never doubled.
  for (const record of [danishStudyDoi, pooledStudiesBibtex, olderStudyNbib]) {
    await page.getByRole('button', { name: 'Add a source' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a source' });
    await dialog.getByRole('textbox', { name: 'Paste anything that names sources' }).click();
    await paste(record);
    await dialog.getByRole('button', { name: 'Add what was pasted' }).click();
    const result = page.getByRole('dialog', { name: 'What came of it' });
    await expect(result).toContainText('1 merged into sources that were there, 0 could not be taken.');
    await result.getByRole('button', { name: 'Close' }).click();
    await expect(result).toBeHidden();
  }
}

async function startDraft(page: Page): Promise<void> {
  await place(page, 'Claims').click();
  await page.getByRole('row', { name: claimWords }).click();
  const panel = claimPanel(page);
  await expect(panel).toContainText('Asked at the clinic twice this week.');
  await panel.getByRole('button', { name: 'Answer it' }).click();
  const dialog = page.getByRole('dialog', { name: 'How do you want to answer?' });
  await choose(dialog.getByRole('radio', { name: /^Fact, myth, fallacy, fact/ }));
  await fill(dialog.getByRole('textbox', { name: 'Title (optional)' }), 'MMR and autism: what parents ask');
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'MMR and autism: what parents ask' })).toBeVisible();
  for (const source of ['Hviid', 'Taylor', 'Madsen']) await attach(page, source);
}

async function attach(page: Page, source: string): Promise<void> {
  await page.getByRole('button', { name: 'Add evidence to the claim' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add evidence to the claim' });
  await fill(dialog.getByRole('searchbox', { name: 'Search sources' }), `${source} autism`);
  await dialog
    .getByRole('option', { name: new RegExp(source) })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Tie to the claim' }).click();
  await expect(dialog).toBeHidden();
}

async function seeFindingsComeAndGo(page: Page): Promise<void> {
  const fact = block(page, 'Fact');
  await fact.click();
  await page.keyboard.type(`${blockWords.fact}.`);
  await expect(finding(page, 'A statement without a source')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' @Hviid');
  await page.getByRole('option', { name: /Hviid/ }).first().click();
  await page.keyboard.type('.');
  await expect(finding(page, 'A statement without a source')).toBeHidden();
  await expect(fact).toContainText('Hviid');

  await page.keyboard.type(' The vaccine is 100% safe.');
  await expect(finding(page, 'Absolute wording')).toBeVisible();
  await finding(page, 'Absolute wording')
    .getByRole('button', { name: /^(Replace|Take)/ })
    .first()
    .click();
  await expect(finding(page, 'Absolute wording')).toBeHidden();
  await expect(fact).not.toContainText('100%');

  const action = block(page, 'What to do');
  await action.click();
  await page.keyboard.type(`${patientSentence} Disgusting!`);
  await expect(finding(page, 'A story about a patient')).toBeVisible();
  await expect(finding(page, 'Facts that together point at one person')).toContainText('Blocks');
  await expect(finding(page, 'A judgement on a patient')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(blockWords.action);
  await expect(finding(page, 'A story about a patient')).toBeHidden();
  await expect(finding(page, 'A judgement on a patient')).toBeHidden();
}

async function writeTheRest(page: Page): Promise<void> {
  await block(page, 'Myth, once').click();
  await page.keyboard.type(blockWords.myth);
  await block(page, 'Why it misleads').click();
  await page.keyboard.type(`${blockWords.fallacy} @Taylor`);
  await page
    .getByRole('option', { name: /Taylor/ })
    .first()
    .click();
  await page.keyboard.type('.');
  await block(page, 'Fact again').click();
  await page.keyboard.type(`${blockWords.factAgain} @Madsen`);
  await page
    .getByRole('option', { name: /Madsen/ })
    .first()
    .click();
  await page.keyboard.type('.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

async function isBlocked(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Clear for posting/ }).click();
  await expect(page.getByText(/^The gate is closed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear this text for posting' })).toBeDisabled();
  await expect(page.getByText('No interest statement', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: 'Save a marked preview' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await choose(page.getByRole('checkbox', { name: /Ada Sample/ }));
  await block(page, 'Disclosure').click();
  await page.keyboard.type(blockWords.disclosure);
  await expect(page.getByRole('button', { name: /^Clear for posting/ })).toContainText('0 blocks');
}

async function lookAtThread(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thread', exact: true }).click();
  for (const platform of ['X', 'Bluesky', 'Mastodon', 'Threads', 'LinkedIn']) {
    const column = page.getByRole('region', { name: platform, exact: true });
    await expect(column).toContainText(/\d+ posts?/);
    await expect(column.getByRole('meter', { name: 'Length of post 1' })).toHaveAttribute(
      'aria-valuetext',
      /^\d+ \/ \d+$/,
    );
  }
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Clear for posting/ }).click();
  await expect(page.getByText('The gate is open: nothing blocks or warns without a reason.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear this text for posting' })).toBeDisabled();
  await page.getByRole('button', { name: /Who clears it/ }).click();
  await page.getByRole('option', { name: 'Cleo Sample' }).click();
  const questions = page.getByRole('group', { name: 'What only a person can answer' }).getByRole('checkbox');
  for (const question of await questions.all()) await choose(question);
  await page.getByRole('button', { name: 'Clear this text for posting' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cleared for posting on' })).toBeVisible();
}

async function exportAndCopy({ page, copied, saved }: Hand): Promise<void> {
  for (const [format, ending] of [
    ['Markdown', 'md'],
    ['HTML', 'html'],
  ] as const) {
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await choose(dialog.getByRole('radio', { name: new RegExp(`^${format}`) }));
    const file = await saved(() => dialog.getByRole('button', { name: 'Save the file' }).click());
    expect(file.name).toMatch(new RegExp(`\\.${ending}$`));
    const { written } = file;
    expect(written).toContain('do not have autism more often');
    expect(written).not.toContain('NOT CLEARED');
  }
  await page.getByRole('button', { name: 'Thread', exact: true }).click();
  const bluesky = page.getByRole('region', { name: 'Bluesky', exact: true });
  await bluesky.getByRole('button', { name: 'Copy post 1', exact: true }).click();
  await expect(bluesky.getByRole('status')).toContainText('Post 1 of');
  const words = await copied();
  expect(words).toContain('do not have autism more often');
  await expect(bluesky.getByRole('listitem').first()).toContainText(words.split('\n')[0] ?? words);
}

async function findInLibrary(page: Page): Promise<void> {
  await place(page, 'Library').click();
  await fill(page.getByRole('searchbox', { name: 'Search claims, debunks, sources and posts' }), 'parents ask');
  const results = page.getByRole('grid', { name: 'Search results' });
  await expect(results.getByRole('row', { name: 'MMR and autism: what parents ask' })).toBeVisible();
}

export async function isStillThere(page: Page): Promise<void> {
  await place(page, 'Claims').click();
  await expect(page.getByRole('dialog', { name: 'Welcome to Plainspoken' })).toBeHidden();
  const row = page.getByRole('row', { name: claimWords });
  await row.click();
  await expect(row).toContainText('answered on');
  const panel = claimPanel(page);
  await expect(panel).toContainText('Asked at the clinic twice this week.');
  await expect(panel).toContainText('Facebook group for parents');
  await panel.getByRole('link', { name: 'MMR and autism: what parents ask' }).click();
  await expect(block(page, 'Fact')).toContainText('do not have autism more often');
  await expect(block(page, 'Disclosure')).toContainText(blockWords.disclosure);
  await expect(page.getByRole('checkbox', { name: /Ada Sample/ })).toBeChecked();
}

function claimPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'The selected claim' });
}

function place(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });
}

function block(page: Page, label: string): Locator {
  return page.getByRole('textbox', { name: label, exact: true });
}

/** A card of the findings column. */
function finding(page: Page, title: string): Locator {
  return page.getByRole('grid', { name: 'Findings' }).getByRole('row', { name: title }).first();
}

/** Clicks into the field and types, as a hand does. */
async function fill(field: Locator, words: string): Promise<void> {
  await field.click();
  await field.pressSequentially(words);
}

/** Clicks what the eye sees of a radio button or a checkbox: its words. */
async function choose(box: Locator): Promise<void> {
  await box.locator('xpath=ancestor::label[1]').click();
  await expect(box).toBeChecked();
}
