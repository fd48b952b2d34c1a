import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleStyle } from '../../shared/checks/house/example-style.ts';
import { expect, expectAccessible, hidePlace, takeScreenshots, test } from './harness.ts';

test('a house style is taught, read, mended, tried and switched off', async ({ app, server }) => {
  test.slow();
  await app.getByRole('button', { name: 'Start', exact: true }).click();
  await app.evaluate(() => (location.hash = '#/rules'));
  const house = app.getByRole('link', { name: 'House styles' });
  await house.focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'No house style yet' })).toBeVisible();
  await expectAccessible(app);
  const place = await app.getByText(server.folder).innerText();
  await hidePlace(app, server.folder);
  await takeScreenshots(app, 'house-styles-none');

  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'house.yml'), exampleStyle);
  writeFileSync(
    join(place, 'broken.yml'),
    'style: Broken\nrules:\n  - id: Broken.a\n    extends: existence\n    message: x\n    tokens:\n      - (?=a)b\n',
  );
  await expect(app.getByRole('checkbox', { name: 'House.plain-words' })).toBeVisible();
  await expect(app.getByText('broken.yml, line 7')).toBeVisible();

  await app.getByRole('button', { name: /Which rules/ }).click();
  await app.getByRole('option', { name: 'All that are switched on' }).click();
  await app.getByLabel('Text to try').fill('Please utilise it.');
  await expect(app.getByText("Write 'use' rather than 'utilise'.")).toBeVisible();
  await expectAccessible(app);
  await hidePlace(app, server.folder);
  await takeScreenshots(app, 'house-styles');

  await app.getByRole('checkbox', { name: 'House.plain-words' }).focus();
  await app.keyboard.press('Space');
  await expect(app.getByText('No finding by 1 rule')).toBeVisible();
});
