import { type Entity, type EntitySource, entitySources } from './entity.ts';
import { classRows } from './table/classes.ts';
import { makerRows } from './table/makers.ts';
import { metabolicRows } from './table/metabolic.ts';
import { mindRows } from './table/mind-and-pain.ts';
import { supplementRows } from './table/supplements.ts';
import { serviceRows } from './table/tests-and-services.ts';
import { infectionRows } from './table/vaccines.ts';
import { hormoneRows } from './table/women-and-hormones.ts';

/** The shipped table. Rows say in a last column who confirmed them; a row without one was written from general knowledge and is `unconfirmed`. */
export function shippedEntities(): readonly Entity[] {
  const products = [infectionRows, metabolicRows, hormoneRows, mindRows, supplementRows, serviceRows];
  return [
    ...rowsOf(makerRows).map(([name = '', names = '', , source]) => entity('company', { name, names, source })),
    ...products.flatMap(rowsOf).map(([name = '', names = '', makers = '', classes = '', source]) => ({
      ...entity('product', { name, names, source }),
      makers: list(makers),
      classes: list(classes),
    })),
    ...rowsOf(classRows).map(([name = '', names = '', source]) => entity('class', { name, names, source })),
  ];
}

function rowsOf(rows: string): readonly (readonly string[])[] {
  return rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

interface Named {
  readonly name: string;
  readonly names: string;
  readonly source: string | undefined;
}

function entity(kind: Entity['kind'], { name, names, source }: Named): Entity {
  return { name, kind, names: [name, ...list(names)], makers: [], classes: [], source: sourceOf(source) };
}

function list(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function sourceOf(source: string | undefined): EntitySource {
  return entitySources.find((known) => known === source) ?? 'unconfirmed';
}
