import { performance } from 'node:perf_hooks';
import { expect, test } from './harness.ts';
import { browserHand } from './journey-hand.ts';

const mostInteractions = 12;

/** From a rumour on the clipboard to five posts on it: what somebody does many times a day has to be short. */
test('an old debunk becomes a five-post thread for a new rumour in at most twelve interactions', async ({
  app,
  context,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  const hand = browserHand(app);
  const steps: { readonly name: string; readonly milliseconds: number }[] = [];
  const interact = async (name: string, act: () => Promise<void>) => {
    const from = performance.now();
    await act();
    steps.push({ name, milliseconds: Math.round(performance.now() - from) });
  };

  const dialog = app.getByRole('dialog', { name: 'New claim' });
  const fact = app.getByRole('textbox', { name: 'Fact', exact: true });
  const citation = app.getByRole('dialog', { name: 'Citation' });
  await interact('paste the rumour', async () => {
    await hand.paste('My sister says the MMR shot gives kids autism!!');
    await expect(dialog.getByRole('listitem').first()).toContainText('MMR');
  });
  await interact('take the old answer', async () => {
    await dialog.getByRole('button', { name: 'Log it there, take the answer as a new draft' }).first().click();
    await expect(fact).toBeVisible();
  });
  const before = await fact.innerText();
  await interact('open a citation', async () => {
    await fact.getByTitle(/./).first().click();
    await expect(citation).toBeVisible();
  });
  await interact('open the sources', () => citation.getByRole('button', { name: /Source/ }).click());
  await interact('choose another', () => app.getByRole('option', { selected: false }).first().click());
  await interact('change it', () => citation.getByRole('button', { name: 'Change the citation' }).click());
  await expect(citation).toBeHidden();
  await expect.poll(() => fact.innerText()).not.toBe(before);
  const column = app.getByRole('region', { name: 'X', exact: true });
  await interact('see the thread', async () => {
    await app.getByRole('button', { name: 'Thread', exact: true }).click();
    await expect(column.getByRole('meter', { name: 'Length of post 5' })).toBeVisible();
  });
  const copied: string[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    await interact(`copy post ${number}`, async () => {
      await column
        .getByRole('button', { name: /^Copy (the next|post) .*|^Copy next/ })
        .first()
        .click();
      await expect(column.getByRole('status')).toContainText(`Post ${number} of`);
    });
    copied.push(await hand.copied());
  }
  expect(new Set(copied).size).toBe(5);
  expect(steps.length).toBeLessThanOrEqual(mostInteractions);
  info.annotations.push({ type: 'steps', description: JSON.stringify(steps) });
  console.log(
    `${steps.length} interactions: ${steps.map(({ name, milliseconds }) => `${name} ${milliseconds} ms`).join(', ')}`,
  );
});
