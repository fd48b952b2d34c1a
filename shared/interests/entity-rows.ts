import { type Entity, type EntitySource, entitySources } from './entity.ts';
import { inOtherLanguages } from './generic-names.ts';
import { biosimilarRows } from './table/biosimilars.ts';
import { careRows } from './table/care-and-publishers.ts';
import { classRows } from './table/classes.ts';
import { goodsRows } from './table/goods.ts';
import { makerRows } from './table/makers.ts';
import { metabolicRows } from './table/metabolic.ts';
import { mindRows } from './table/mind-and-pain.ts';
import { morePortfolioRows } from './table/more-portfolios.ts';
import { portfolioRows } from './table/portfolios.ts';
import { supplementRows } from './table/supplements.ts';
import { serviceRows } from './table/tests-and-services.ts';
import { infectionRows } from './table/vaccines.ts';
import { widePortfolioRows } from './table/wide-portfolios.ts';
import { wideServiceRows } from './table/wide-services.ts';
import { hormoneRows } from './table/women-and-hormones.ts';

/** The shipped table. Rows say in a last column who confirmed them; a row without one was written from general knowledge and is `unconfirmed`. */
export function shippedEntities(): readonly Entity[] {
  const tables = [infectionRows, metabolicRows, hormoneRows, mindRows, supplementRows, serviceRows];
  const companies = rowsOf(makerRows).map(([name = '', names = '', , source]) =>
    entity('company', { name, names, source }),
  );
  const products = [
    ...tables.flatMap(rowsOf).map(productOf),
    ...[portfolioRows, morePortfolioRows, biosimilarRows, careRows, widePortfolioRows, wideServiceRows]
      .flatMap(rowsOf)
      .flatMap(portfolioOf),
  ];
  const known = new Set(companies.flatMap(({ names }) => names));
  const others = new Set(products.flatMap(({ makers }) => makers).filter((maker) => !known.has(maker)));
  return [
    ...companies,
    ...[...others].map((name) => entity('company', { name, names: '', source: undefined })),
    ...products,
    ...rowsOf(classRows).map(([name = '', names = '', source]) =>
      withPlurals(withWaysOfSaying(entity('class', { name, names, source }))),
    ),
    ...rowsOf(goodsRows).map(([name = '', names = '', source]) =>
      withPlurals(entity('goods', { name, names, source })),
    ),
  ];
}

const wordsForVaccine = ['shot', 'jab', 'jag', 'vaccination', 'immunisation', 'immunization'];

/** Of a vaccine people speak as a jab, a shot, or a vaccine against it. */
function withWaysOfSaying(entity: Entity): Entity {
  const against = entity.names.flatMap((name) =>
    name.endsWith(' vaccine') ? [name.slice(0, -' vaccine'.length)] : [],
  );
  const said = against.flatMap((one) => [...wordsForVaccine.map((word) => `${one} ${word}`), `vaccine against ${one}`]);
  return { ...entity, names: [...new Set([...entity.names, ...said])] };
}

/** `CGRP antibodies`: other plurals are found without being written down. */
function withPlurals(entity: Entity): Entity {
  const plurals = entity.names.filter((name) => /[^aeiou]y$/.test(name)).map((name) => `${name.slice(0, -1)}ies`);
  return { ...entity, names: [...entity.names, ...plurals] };
}

function productOf([name = '', names = '', makers = '', classes = '', source]: readonly string[]): Entity {
  const written = entity('product', { name, names, source });
  const inLanguages = written.names.flatMap((one) => [one, ...inOtherLanguages(one)]);
  return { ...written, names: [...new Set(inLanguages)], makers: list(makers), classes: list(classes) };
}

/** `maker | product = other name {class}; product ...` */
function portfolioOf([maker = '', products = '', source]: readonly string[]): readonly Entity[] {
  return products.split(';').flatMap((cell) => {
    const [, written = '', kind = ''] = /^([^{]*)(?:\{([^}]*)\})?/.exec(cell.trim()) ?? [];
    const [name = '', ...others] = written.split('=').map((one) => one.trim());
    if (name === '') return [];
    return [productOf([name, others.join(','), maker, kind, source ?? ''])];
  });
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
