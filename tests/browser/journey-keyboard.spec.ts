import { expect, test } from './harness.ts';
import { browserHand } from './journey-hand.ts';
import { walkTheLineByKeyboard } from './keyboard-line.ts';

test.use({ serverOptions: { args: ['--no-samples'] } });
test.setTimeout(600_000);

test('a claim becomes a cleared thread with the keyboard alone, in a sensible order of focus', async ({ app }) => {
  await walkTheLineByKeyboard(browserHand(app), (name, act) => test.step(name, act));
  await app.keyboard.press('F5');
  await expect(app.getByRole('textbox', { name: 'Fact', exact: true })).toContainText('do not have autism');
});
