import { withoutLegalForm } from './company-forms.ts';
import type { Entity } from './entity.ts';
import { shippedEntities } from './entity-rows.ts';
import { foldName } from './fold-name.ts';
import { createNameFinder, type NameFinder } from './mentions.ts';

/** Companies, products and classes with what ties them, ready to be looked for. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  /** Every entity of a name, in whatever legal form. */
  readonly named: (name: string) => readonly Entity[];
  readonly madeBy: (company: string) => readonly Entity[];
  readonly finder: NameFinder<Entity>;
}

export function createEntityTable(entities: readonly Entity[]): EntityTable {
  const byName = new Map<string, Entity[]>();
  const byMaker = new Map<string, Entity[]>();
  for (const entity of entities) {
    const names = new Set(entity.names.flatMap((name) => [foldName(name), withoutLegalForm(name)]));
    for (const name of names) add(byName, name, entity);
    for (const maker of entity.makers) add(byMaker, withoutLegalForm(maker), entity);
  }
  return {
    entities,
    named: (name) => byName.get(foldName(name)) ?? byName.get(withoutLegalForm(name)) ?? [],
    madeBy: (company) => byMaker.get(withoutLegalForm(company)) ?? [],
    finder: createNameFinder(
      entities.flatMap((entity) => entity.names.map((name) => ({ name, value: entity }))),
      'table',
    ),
  };
}

/** The table that ships with the app, made when it is first asked for. */
export function shippedTable(): EntityTable {
  shipped ??= createEntityTable(shippedEntities());
  return shipped;
}

let shipped: EntityTable | null = null;

function add(map: Map<string, Entity[]>, name: string, entity: Entity): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [entity]);
  else known.push(entity);
}
