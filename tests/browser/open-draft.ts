import type { Page } from '@playwright/test';
import { closeWelcome } from './harness.ts';

/** Past the welcome to an empty draft, in a library that knows one person who can decide. */
export async function openDraft(page: Page, title: string): Promise<void> {
  await closeWelcome(page);
  const id = await page.evaluate(async (draftTitle) => {
    const send = async (name: string, input: unknown) => {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
      const reply = (await (await fetch(`/command/${name}`, request)).json()) as {
        readonly value: { readonly id: string };
      };
      return reply.value.id;
    };
    const about = { credentials: 'MD', role: '', organisation: '', specialties: [], isClinician: true };
    await send('person.save', { name: 'A. Rao', ...about });
    return send('draft.create', { title: draftTitle });
  }, title);
  await page.evaluate((draft) => (location.hash = `#/write/${draft}`), id);
  // The page asked for people before there was one, and what was sent past it does not tell it.
  await page.reload();
}
