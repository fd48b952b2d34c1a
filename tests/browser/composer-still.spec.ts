import { closeWelcome, expect, test } from './harness.ts';

test('posts stand when all that belongs in them is there, so that nothing moves under a press', async ({ app }) => {
  await closeWelcome(app);
  const id = await app.evaluate(async () => {
    const body = JSON.stringify({ status: 'writing' });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const reply = (await (await fetch('/command/draft.list', request)).json()) as {
      readonly value: { readonly drafts: readonly { readonly id: string }[] };
    };
    return reply.value.drafts[0]?.id ?? '';
  });
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  await app.route('**/command/{source.list,image.list}', async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  const composed = app.waitForResponse('**/command/composer.get');
  await app.evaluate((draft) => {
    location.hash = `#/thread/${draft}`;
  }, id);
  await composed;
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const column = app.getByRole('region', { name: 'X', exact: true });
  const edit = column.getByRole('button', { name: 'Edit post 1 on X only' });
  await expect(edit).toHaveCount(0);
  answer();
  await edit.click();
  await expect(app.getByRole('dialog', { name: 'Post 1 on X' })).toBeVisible();
});
