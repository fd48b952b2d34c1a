import { expect, test } from './harness.ts';
import { browserHand } from './journey-hand.ts';
import { isStillThere, walkTheLine } from './journey-steps.ts';
import { startServer } from './server.ts';
import { watchPage } from './watch.ts';

test.setTimeout(600_000);

test('a claim becomes a cleared thread with the mouse, and is there again after a reload and a restart', async ({
  app,
  context,
  server,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await walkTheLine(browserHand(app), (name, act) => test.step(name, act));
  await test.step('reload', async () => {
    await app.reload();
    await isStillThere(app);
  });
  await test.step('restart', async () => {
    // A page that is left open asks on, and hears that nobody is there.
    await app.close();
    await server.stop();
    const again = await startServer({ libraryFile: server.libraryFile });
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(again.startAddress);
    await isStillThere(page);
    expect(watch.offences).toEqual([]);
    await again.remove();
  });
});
