import { expect, type Page } from '@playwright/test';

/** A draft at which nothing blocks or warns, and its author. */
export async function readyDraft(app: Page): Promise<{ readonly draftId: unknown; readonly authorId: unknown }> {
  const person = await callCommand(app, 'person.save', {
    ...{
      name: 'Eva Beispiel',
      credentials: 'MD',
      role: 'Doctor',
      organisation: '',
      specialties: [],
      isClinician: true,
    },
  });
  await callCommand(app, 'person.confirmStatement', { id: person['id'] });
  const claim = await callCommand(app, 'claim.add', { wording: 'Nobody needs to wash hands' });
  const scores = { fragmentation: 1, actionability: 1, believability: 1, likelihoodOfSpread: 1, exploitativeness: 1 };
  const decision = {
    claimId: claim['id'],
    scores,
    impact: 'limited',
    spread: 'early',
    decision: 'respond',
    reason: 'Asked.',
  };
  await callCommand(app, 'triage.decide', decision);
  const draft = await callCommand(app, 'draft.create', {
    title: 'Hands',
    claimId: claim['id'],
    templateId: 'holding-line',
  });
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
  await callCommand(app, 'draft.save', { id: draft['id'], version: draft['version'], content });
  const gate = await callCommand(app, 'gate.get', { draftId: draft['id'] });
  const { findings } = gate['report'] as { findings: readonly { rule: string; severity: string }[] };
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return { draftId: draft['id'], authorId: person['id'] };
}

/** Asks the service past the page. */
export async function callCommand(page: Page, name: string, input: object): Promise<Record<string, unknown>> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`${origin}/command/${name}`, { data: input, headers: { origin } });
  const reply = (await answer.json()) as { ok: boolean; value: Record<string, unknown> };
  expect(reply, name).toMatchObject({ ok: true });
  return reply.value;
}
