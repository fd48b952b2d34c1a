import { createMemory, perObject } from '../checks/memory.ts';
import { shortestName } from '../interests/company-forms.ts';
import type { Entity } from '../interests/entity.ts';
import { type EntityTable, shippedTable } from '../interests/entity-table.ts';
import { legalFormWords } from '../interests/legal-forms.ts';

/** Words for the legal form. They count at the end of a name alone: `SE Healthcare`, `SAS Institute`, `APS Medical` begin with letters of their own. */
const legalForms: ReadonlySet<string> = new Set(legalFormWords);

/** Words that say where a company sells and which part of it: behind its first word the name is still the name without them. */
const partWords: ReadonlySet<string> = new Set([
  ...'the and usa us america holding holdings group sales marketing services operations commercial distribution'.split(
    ' ',
  ),
  ...['international', 'industries'],
]);

/** Words for the trade, by their beginnings. They may be left out of a name, but one may not stand for another: Boston Therapeutics, Boston Pharmaceuticals. */
const tradeStems = [
  'pharma',
  'laborator',
  'labs',
  'biotech',
  'biologic',
  'biopharma',
  'therapeutic',
  'medical',
  'healthcare',
] as const;

/**
 * Whether two names mean one company, or one of its parts: "NOVO NORDISK INC" and "Novo Nordisk A/S", "Sanofi" and "sanofi-aventis U.S.
 * LLC". Two companies that the table of entities knows are one only if it says so: "Janssen" and "Johnson & Johnson", not "Merck"
 * and "EMD Serono".
 */
export function isSameCompany(one: string, other: string, table: EntityTable = shippedTable()): boolean {
  const companiesOf = companiesIn(table);
  const [first, second] = [companiesOf(one), companiesOf(other)];
  if (first.length > 0 && second.length > 0) return first.some((company) => second.includes(company));
  return isSameName(one, other);
}

/** Whether what a register names is a product that, by the table of entities, this company makes: "Ozempic" and Novo Nordisk. */
export function isMadeBy(product: string, company: string, table: EntityTable = shippedTable()): boolean {
  const makers = table.named(product).flatMap(({ kind, makers: names }) => (kind === 'product' ? names : []));
  return makers.some((maker) => isSameCompany(maker, company, table));
}

// Each company of a file is held against each of the register.
const companiesIn = perObject<EntityTable, (name: string) => readonly Entity[]>((table) => {
  const known = createMemory<readonly Entity[]>(4000);
  return (name) => known(name, () => companiesOf(name, table));
});

function companiesOf(name: string, table: EntityTable): readonly Entity[] {
  const spellings = [name, shortestName(name), companyCore(name).join(' ')];
  const found = spellings.map((spelling) => table.named(spelling).filter(({ kind }) => kind === 'company'));
  return found.find((companies) => companies.length > 0) ?? [];
}

/** What is left of a name without case, marks, legal forms and words for the trade, as words. */
function companyCore(name: string): readonly string[] {
  const words = namedWords(name);
  const core = words.filter((word) => tradeOf(word) === null);
  return core.length > 0 ? core : words;
}

/** The same for two spellings of one name, so that its payments can be put together. */
export function companyKey(name: string): string {
  return namedWords(name).join(' ');
}

/** Whether a product of a row is meant: "Ozempic" and "OZEMPIC®". */
export function isSameProduct(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  return first !== '' && first === second;
}

function isSameName(one: string, other: string): boolean {
  const [first, second] = [namedWords(one), namedWords(other)];
  if (isBeginning(first, second) || isBeginning(second, first)) return true;
  const [trades, others] = [
    first.flatMap((word) => tradeOf(word) ?? []),
    second.flatMap((word) => tradeOf(word) ?? []),
  ];
  const isOtherTrade = trades.length > 0 && others.length > 0 && !trades.some((trade) => others.includes(trade));
  return !isOtherTrade && companyCore(one).join(' ') === companyCore(other).join(' ');
}

function isBeginning(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && short.every((word, place) => word === long[place]);
}

function tradeOf(word: string): string | null {
  return tradeStems.find((stem) => word.startsWith(stem)) ?? null;
}

/** The words of a name without its article, its legal forms at the end and the parts of a company. The first word always stays. */
function namedWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const [first, ...others] = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  if (first === undefined) return [];
  const named = others.filter((word) => !partWords.has(word));
  return [first, ...named.slice(0, named.findLastIndex((word) => !legalForms.has(word)) + 1)];
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’®™©]/g, '')
    .replace(/\ba\/s\b/g, 'as');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
