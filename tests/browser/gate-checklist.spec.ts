import type { Page } from '@playwright/test';
import { questions } from '../../shared/checks/questions.ts';
import { expect, expectAccessible, test } from './harness.ts';
import { tabTo } from './keyboard.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });

test('what only a person can answer is ticked by keyboard before a text is cleared, and who did is kept', async ({
  app,
}, info) => {
  test.setTimeout(400_000);
  await app.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  const draftId = await readyDraft(app);
  await app.goto(`${new URL(app.url()).origin}/#/clear/${String(draftId)}`);
  // What was made behind the back of the page.
  await app.reload();
  const group = app.getByRole('group', { name: 'What only a person can answer' });
  await expect(group.getByRole('checkbox')).toHaveCount(questions.length);
  await expect(app.getByText('The gate is open: nothing blocks or warns without a reason.')).toBeVisible();
  await expectAccessible(app);
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await app.setViewportSize({ width, height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.emulateMedia({ colorScheme });
      await app.screenshot({ path: info.outputPath(`gate-${width}-${colorScheme}.png`) });
    }
  }
  const clear = app.getByRole('button', { name: 'Clear this text for posting' });
  await app.getByRole('button', { name: /Who clears it/ }).focus();
  for (let left = questions.length; left > 0; left -= 1) {
    await expect(clear).toBeDisabled();
    await tabTo(app, /^checkbox/);
    await app.keyboard.press('Space');
  }
  await app.getByRole('button', { name: /Who clears it/ }).click();
  await app.getByRole('option', { name: 'Eva Beispiel' }).click();
  await clear.click();
  await expect(app.getByRole('status').filter({ hasText: 'Cleared for posting on' })).toBeVisible();
  const { entries } = (await call(app, 'audit.list', {})) as { entries: readonly { action: string }[] };
  expect(entries.filter(({ action }) => action.startsWith('gate.answer '))).toHaveLength(questions.length);
});

/** A draft at which nothing blocks or warns. */
async function readyDraft(app: Page): Promise<unknown> {
  const person = await call(app, 'person.save', {
    ...{
      name: 'Eva Beispiel',
      credentials: 'MD',
      role: 'Doctor',
      organisation: '',
      specialties: [],
      isClinician: true,
    },
  });
  await call(app, 'person.confirmStatement', { id: person['id'] });
  const claim = await call(app, 'claim.add', { wording: 'Nobody needs to wash hands' });
  const scores = { fragmentation: 1, actionability: 1, believability: 1, likelihoodOfSpread: 1, exploitativeness: 1 };
  const decision = {
    claimId: claim['id'],
    scores,
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Asked.',
  };
  await call(app, 'triage.decide', decision);
  const draft = await call(app, 'draft.create', { title: 'Hands', claimId: claim['id'], templateId: 'holding-line' });
  const texts: Readonly<Record<string, string>> = {
    disclosure: 'Eva Beispiel: no conflicts of interest.',
    disclaimer: 'General information, not personal medical advice.',
    action: 'Ask your nurse or call the clinic if you have questions. We will write here again on Friday.',
    sources: '',
  };
  const blocks = (draft['blocks'] as readonly { role: string; text: string }[]).map((block) => ({
    ...block,
    text: texts[block.role] ?? 'We have heard the question about clean hands. Our team is looking at it now.',
  }));
  const content = { title: 'Hands', language: 'en', audience: 'Families', authorIds: [person['id']], blocks };
  await call(app, 'draft.save', { id: draft['id'], version: draft['version'], content });
  const gate = await call(app, 'gate.get', { draftId: draft['id'] });
  const { findings } = gate['report'] as { findings: readonly { rule: string; severity: string }[] };
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return draft['id'];
}

async function call(page: Page, name: string, input: object): Promise<Record<string, unknown>> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/command/${name}`, { data: input, headers: { origin } });
  const reply = (await answer.json()) as { ok: boolean; value: Record<string, unknown> };
  expect(reply, name).toMatchObject({ ok: true });
  return reply.value;
}
