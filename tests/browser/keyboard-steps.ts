import { expect, type Page } from '@playwright/test';
import { claimWords, danishStudyBibtex, olderStudyNbib } from './journey-words.ts';
import { expectFocus, focused, goTo, nextStops, tabTo } from './keyboard.ts';

/** The line with the keyboard alone, from the first start to an open draft: only keys are pressed, and what is there is read. */

export const title = 'MMR and autism: what parents ask';

export async function startInEmptyLibrary(page: Page): Promise<void> {
  await expectFocus(page, 'button "Start"');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'heading "Claims"');
  // Nothing was done yet: there is nothing to undo or redo.
  await passTopBar(page, ['button "History"']);
  expect(await nextStops(page, 8)).toEqual([
    'button "Import"',
    'button "New claim"',
    'searchbox "Search claims"',
    'button "All claims Show"',
    'button "Newest first Order"',
    // The empty log offers both once more, where the eye is.
    'button "New claim"',
    'button "Import"',
    'separator "Width of the right pane"',
  ]);
  await tabTo(page, 'link "Skip to the work"');
  expect(await nextStops(page, 10)).toEqual(
    ['Claims', 'Triage', 'Evidence', 'Write', 'Thread', 'Clear', 'Library', 'People', 'Rules', 'Settings'].map(
      (name) => `link "${name}"`,
    ),
  );
}

/** What can be undone comes first, then the way to everything else. */
export async function passTopBar(page: Page, before: readonly unknown[]): Promise<void> {
  expect(await nextStops(page, before.length + 1)).toEqual([
    ...before,
    'button "Ctrl K: commands, screens, claims, answers and sources"',
  ]);
}

export async function addPerson(page: Page): Promise<void> {
  await goTo(page, 'People');
  await tabTo(page, 'button "New person"');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'textbox "Name"');
  await page.keyboard.type('Eva Beispiel');
  await page.keyboard.press('Tab');
  await page.keyboard.type('MD');
  await tabTo(page, 'button "Add this person"');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Statement not confirmed').first()).toBeVisible();
  await tabTo(page, 'button "Confirm that this list is complete"');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/no interests to declare/)).toBeVisible();
}

export async function logClaim(page: Page): Promise<void> {
  await goTo(page, 'Claims');
  await tabTo(page, 'button "New claim"');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'textbox "The claim as it was heard"');
  await page.keyboard.type(claimWords);
  await expect(page.getByText('Nothing in the library says the same.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expectFocus(page, 'button "Where it was seen (optional)"');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expectFocus(page, 'textbox "Channel or place"');
  await page.keyboard.type('Clinic waiting room');
  await tabTo(page, 'button "Add as new claim"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: claimWords })).toHaveAttribute('aria-selected', 'true');
}

export async function decideToAnswer(page: Page): Promise<void> {
  await tabTo(page, 'grid "Claims as heard"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Answer it' })).toBeVisible();
  expect(await nextStops(page, 4)).toEqual([
    'button "Answer it"',
    'button "Decide"',
    'button "Edit"',
    'button "Delete"',
  ]);
  await tabTo(page, 'button "Decide"', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'heading "Triage"');
  // Five questions, one stop each: the arrow answers 1, Tab goes on to the next.
  await tabTo(page, 'radio "0"');
  for (const question of [1, 2, 3, 4, 5]) {
    await expectFocus(page, 'radio "0"');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: '1', checked: true })).toHaveCount(question);
    await page.keyboard.press('Tab');
  }
  await expectFocus(page, 'radio "Impact None, spread Unlikely: No alert"');
  for (const key of Array<string>(8).fill('ArrowDown')) await page.keyboard.press(key);
  await expectFocus(page, 'radio "Impact Broad, spread Rapid: High"');
  await page.keyboard.press('Tab');
  await expectFocus(page, /^radio "Answer recommended/);
  await page.keyboard.press('Tab');
  await expectFocus(page, 'textbox "Your reason"');
  await page.keyboard.type('Asked at the clinic twice this week.');
  await tabTo(page, 'button "Save and go to the next"');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Decided: answer.')).toBeVisible();
}

export async function addEvidence(page: Page): Promise<void> {
  await goTo(page, 'Evidence');
  for (const record of [danishStudyBibtex, olderStudyNbib]) {
    await tabTo(page, 'button "Add a source"');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'textbox "Paste anything that names sources"');
    await page.keyboard.insertText(record);
    await tabTo(page, 'button "Add what was pasted"');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'What came of it' })).toContainText('1 added, 0 merged');
    await tabTo(page, 'button "Close"');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectFocus(page, 'button "Add a source"');
    await page.keyboard.press('Shift+Tab');
  }
}

export async function startDraft(page: Page): Promise<void> {
  await goTo(page, 'Claims');
  await tabTo(page, 'grid "Claims as heard"');
  await page.keyboard.press('Enter');
  await tabTo(page, 'button "Answer it"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'How do you want to answer?' })).toBeVisible();
  await chooseRadio(page, /^radio "Fact, myth, fallacy, fact/);
  await tabTo(page, 'textbox "Title (optional)"');
  await page.keyboard.type(title);
  await tabTo(page, 'button "Start writing"');
  await page.keyboard.press('Enter');
  await expectFocus(page, `heading "${title}"`);
  await passTopBar(page, [expect.stringMatching(/^button "Undo: /), 'button "History"']);
  expect(await nextStops(page, 10)).toEqual([
    'button "Versions"',
    'button "Preview"',
    'button "Thread"',
    expect.stringMatching(/^button "Clear for posting/),
    // The tab of the draft, and its close button.
    `link "${title}"`,
    `button "Close ${title}"`,
    `link "“${claimWords}”"`,
    'button "Add evidence to the claim"',
    'textbox "Audience"',
    'textbox "Title"',
  ]);
}

export async function chooseRadio(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, /^radio/);
  for (let step = 0; step < 12 && !wanted.test(await focused(page)); step += 1) await page.keyboard.press('ArrowDown');
  await expectFocus(page, wanted);
}
