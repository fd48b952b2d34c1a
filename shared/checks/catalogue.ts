import { questions } from './questions.ts';
import { rules } from './rules.ts';
import { waiting } from './waiting.ts';

/** What becomes of a row of the catalogue of checks: a rule, a question to a person at the gate, or it waits for a part of the app. */
export interface CatalogueRow {
  readonly id: string;
  readonly kind: 'rule' | 'question' | 'waits';
}

/** The 185 rows of the catalogue, in its order. Rules of our own beyond it (`EVI-25`) are not among them. */
export const catalogueIds: readonly string[] = [
  ...numbered('STR', 1, 16),
  ...numbered('EVI', 1, 24),
  ...numbered('COI', 1, 17),
  ...numbered('PRV', 1, 32),
  ...numbered('TON', 1, 18),
  ...numbered('ADV', 1, 12),
  ...numbered('PLN', 0, 8),
  ...numbered('NUM', 1, 11),
  ...numbered('CTA', 1, 3),
  ...numbered('RSK', 1, 2),
  ...numbered('UNC', 1, 1),
  ...numbered('PUB', 1, 17),
  ...numbered('TRI', 1, 7),
  ...numbered('COR', 1, 6),
  ...numbered('GOV', 1, 10),
];

function numbered(group: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${group}-${String(first + index).padStart(2, '0')}`);
}

/** Every row of the catalogue with all that it became; a row that is in the list twice, or not at all, is a fault that a test finds. */
export function catalogueRows(): readonly CatalogueRow[] {
  const parts = [
    ...rules.map(({ id }) => ({ id, kind: 'rule' as const })),
    ...questions.map(({ id }) => ({ id, kind: 'question' as const })),
    ...waiting.map(({ id }) => ({ id, kind: 'waits' as const })),
  ];
  return catalogueIds.flatMap((id) => parts.filter((part) => part.id === id));
}
