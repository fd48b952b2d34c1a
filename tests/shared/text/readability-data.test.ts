import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTexts, differenceOf, formulas, readabilityPage } from './readability-page.ts';

const shared = process.env.PLAINSPOKEN_SHARED ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'data/readability');
const isThere = existsSync(join(folder, 'textstat_expected.json'));
if (!isThere)
  console.log('Skipped: grades beside other implementations, since ../shared/data/readability is not there.');

const closeEnoughPercent = 5;

describe.skipIf(!isThere)('reading grades beside other implementations', () => {
  const compared = isThere ? compareTexts(folder) : [];

  it('has the texts of ten sentences and more', () => {
    expect(compared.filter(({ ours }) => (ours.sentences ?? 0) >= 10)).toHaveLength(3);
  });

  it.each(
    compared
      .filter(({ ours }) => (ours.sentences ?? 0) >= 10)
      .flatMap((text) => formulas.map((formula) => [text.name, formula, differenceOf(text, formula)] as const))
      .filter(([, , difference]) => difference !== null),
  )('%s: %s is within 5 %% of the given value', (_, __, difference) => {
    expect(Math.abs(difference ?? 100)).toBeLessThanOrEqual(closeEnoughPercent);
  });

  it('is told in the docs with the figures of today', async () => {
    await expect(readabilityPage(compared)).toMatchFileSnapshot('../../../docs/readability.md');
  });
});
