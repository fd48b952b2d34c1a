import { expect, it, vi } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { exampleAuthor, exampleInterest } from '../../../shared/checks/rules/interests/people-of-draft.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { shippedEntities } from '../../../shared/interests/entity-rows.ts';

vi.mock('../../../shared/interests/entity-rows.ts', async (original) => {
  const rows = await original<typeof import('../../../shared/interests/entity-rows.ts')>();
  return { ...rows, shippedEntities: vi.fn(rows.shippedEntities) };
});

it('makes the table of entities for authors who have something to disclose, and for no others', () => {
  const check = (interests: Parameters<typeof exampleAuthor>[0]) =>
    runChecks(exampleInput({ text: 'fact: Ozempic helps.', input: { authors: [exampleAuthor(interests)] } }));
  check({});
  check({ interests: [exampleInterest({ since: '2010', until: '2012' })] });
  expect(shippedEntities).not.toHaveBeenCalled();
  check({ interests: [exampleInterest({ entity: 'Novo Nordisk' })] });
  check({ interests: [exampleInterest({ entity: 'Pfizer' })] });
  expect(shippedEntities).toHaveBeenCalledTimes(1);
});
