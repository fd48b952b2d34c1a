import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { newKeyPair, signPack } from '../../electron/service/policy/pack-signature.ts';
import { packText } from '../shared/policy/any-policy.ts';
import { closeWelcome, expect, expectAccessible, takeScreenshots, test } from './harness.ts';
import { callCommand, readyDraft } from './ready-draft.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });

const pack = signPack(
  packText({
    ...{ id: 'northfield', organisation: 'Northfield Health', version: 1, validFrom: '2026-01-01', languages: ['en'] },
    reviewers: [
      { when: 'always', count: 2, role: 'clinician' },
      { when: 'always', count: 1, role: 'Press officer' },
    ],
    rules: [{ rule: 'READ-TON', isLocked: true }],
  }),
  newKeyPair().privateKey,
);

test('the gate says before clearing whom the policy wants, who of them has cleared, and offers the others', async ({
  app,
}) => {
  test.setTimeout(300_000);
  await closeWelcome(app);
  const { draftId, authorId } = await readyDraft(app);
  for (const [name, isClinician] of [
    ['Bo Ito', true],
    ['Cai Lund', true],
    ['Dana Ortiz', false],
  ] as const) {
    const about = { credentials: '', role: 'Nurse', organisation: '', specialties: [] };
    await callCommand(app, 'person.save', { name, isClinician, ...about });
  }
  await importPack(app);
  const inForce = (await callCommand(app, 'policy.get', {}))['inForce'] as { readonly id: string };
  await callCommand(app, 'policy.markRead', { id: inForce.id, personId: authorId });
  await app.goto(`${new URL(app.url()).origin}/#/clear/${String(draftId)}`);
  await app.reload();

  const part = app.getByRole('region', { name: 'Whom the policy of Northfield Health wants' });
  const clinicians = part.getByRole('listitem').filter({ hasText: '2 clinicians, who wrote none of it' });
  const officer = part.getByRole('listitem').filter({ hasText: 'One person with the role “Press officer”' });
  await expect(clinicians).toContainText('2 are still missing.');
  await expect(clinicians.getByRole('button')).toHaveText(['Choose Bo Ito', 'Choose Cai Lund']);
  await expect(officer).toContainText('Nobody else in the library can clear it.');
  await expect(officer.getByRole('link', { name: 'Add somebody' })).toBeVisible();
  await expectAccessible(app);
  await takeScreenshots(app, 'clear-reviewers');

  await app.evaluate(() => (location.hash = '#/settings'));
  await app.getByText('A second reader looks at what the rules may miss').click();
  await app.goBack();
  const unread = app
    .getByRole('status')
    .filter({ hasText: 'wants the second reader to have read this text (READ-TON)' });
  await expect(unread).toContainText('It is switched off.');
  await expectAccessible(app);
  await takeScreenshots(app, 'clear-locked-reader');
  await unread.getByRole('link', { name: 'Switch it on in the settings' }).click();
  await app.getByText('A second reader looks at what the rules may miss').click();
  await app.goBack();
  await expect(unread).toHaveCount(0, { timeout: 60_000 });

  const questions = app.getByRole('group', { name: 'What only a person can answer' }).getByRole('checkbox');
  for (const question of await questions.all()) {
    await question.focus();
    await app.keyboard.press('Space');
  }
  const clear = app.getByRole('button', { name: 'Clear this text for posting' });
  await app.getByRole('button', { name: /Who clears it/ }).click();
  await app.getByRole('option', { name: 'Eva Beispiel' }).click();
  await expect(app.getByText('Eva Beispiel is none of those who are still missing.')).toBeVisible();
  await expect(clear).toBeDisabled();
  await clinicians.getByRole('button', { name: 'Choose Bo Ito' }).focus();
  await app.keyboard.press('Enter');
  await expect(clear).toBeEnabled();
  await clear.click();
  await expect(clinicians).toContainText('Cleared by Bo Ito.');
  await expect(clinicians).toContainText('One is still missing.');
  await expect(clinicians.getByRole('button')).toHaveText(['Choose Cai Lund']);
  await expect(clear).toBeDisabled();
  await expectAccessible(app);
});

/** Offers the pack as the page does while the command reads it. */
async function importPack(app: Page): Promise<void> {
  const { origin } = new URL(app.url());
  const file = randomUUID();
  const offered = app.request.put(`${origin}/file/${file}?name=pack.json`, { data: pack, headers: { origin } });
  await callCommand(app, 'policy.import', { file, acceptKeyAs: 'Northfield' });
  await offered;
}
