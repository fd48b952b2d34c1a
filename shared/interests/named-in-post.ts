import { runsDown } from './attacks.ts';
import type { EntityTable } from './entity-table.ts';
import type { InterestScope } from './interest-scope.ts';

/**
 * What a text names that an interest covers. `own` is the registered name or the maker under another; `product` what it makes, `class` a kind of product that it
 * makes, `goods` one that others make as well, `rival` a competitor that the text runs down, `rival-neutral` any other name: not covered, and still a company that a sentence can speak of.
 */
export interface NamedByPost {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly via: 'own' | 'product' | 'class' | 'goods' | 'rival' | 'rival-neutral';
  readonly isCompany: boolean;
  /** Registered by the author, or looked up by somebody. */
  readonly isConfirmed: boolean;
}

/** In the order of the text. Registered names win over the table's. */
export function namedIn(text: string, scope: InterestScope, table: EntityTable): readonly NamedByPost[] {
  const own = scope.finder.find(text).map(({ start, end, text: written, value }) => ({
    start,
    end,
    text: written,
    via: 'own' as const,
    isCompany: true,
    isConfirmed: value === 'registered',
  }));
  const known = table.finder.find(text).flatMap(({ start, end, text: written, value }): readonly NamedByPost[] => {
    if (own.some((one) => one.start < end && start < one.end)) return [];
    const place = {
      start,
      end,
      text: written,
      isCompany: value.kind === 'company',
      isConfirmed: value.source !== 'unconfirmed',
    };
    if (scope.companies.has(value)) return [{ ...place, via: 'own', isConfirmed: true }];
    if (scope.products.has(value)) return [{ ...place, via: 'product' }];
    if (value.kind === 'class' || value.kind === 'goods')
      return scope.classes.has(value.name) ? [{ ...place, via: value.kind }] : [];
    return [
      { ...place, via: isRival(value, scope, table) && runsDown(text, { start, end }) ? 'rival' : 'rival-neutral' },
    ];
  });
  return [...own, ...known].sort((a, b) => a.start - b.start || rank[a.via] - rank[b.via]);
}

/** What a disclosure is owed for. */
export function isCovered({ via }: NamedByPost): boolean {
  return via !== 'rival-neutral';
}

/** What weighs most of all that a post names: a name that is sure, then an unsure one, then a kind of product. */
export function strongest(named: readonly NamedByPost[]): NamedByPost | undefined {
  const isThing = ({ via }: NamedByPost) => via === 'own' || via === 'product';
  return named.find((one) => isThing(one) && one.isConfirmed) ?? named.find(isThing) ?? named[0];
}

const rank = { own: 0, product: 1, class: 2, goods: 3, rival: 4, 'rival-neutral': 5 };

type Known = EntityTable['entities'][number];

/** A product of a class that the interest's maker serves as well, or a maker of one. */
function isRival(entity: Known, { classes }: InterestScope, table: EntityTable): boolean {
  const sold = entity.kind === 'product' ? [entity] : table.madeBy(entity.name);
  return sold.some((product) => product.classes.some((one) => classes.has(one)));
}
