import { words } from '../checks/lexicon.ts';
import type { Interest } from '../model/person.ts';
import { ambiguityOf } from './ambiguous-names.ts';
import { shortestName, withoutLegalForm } from './company-forms.ts';
import type { Entity } from './entity.ts';
import type { EntityTable } from './entity-table.ts';
import { foldName } from './fold-name.ts';
import { createNameFinder, type NameFinder } from './mentions.ts';

/** All that an interest covers: what the author registered, whom the table knows under that name, and what those make. */
export interface InterestScope {
  readonly interest: Interest;
  /** The registered names, in the forms in which texts write them. */
  readonly finder: NameFinder<OwnName>;
  readonly companies: ReadonlySet<Entity>;
  readonly products: ReadonlySet<Entity>;
  readonly classes: ReadonlySet<string>;
}

/** A name as it was registered, without form or trade; or one word of it, which is a word of a language as well. */
export type OwnName = 'registered' | 'shortened';

/** What an author's interest covers, as far as the table and the register know. */
export function scopeOf(interest: Interest, table: EntityTable): InterestScope {
  const registered = [...partsOf(interest.entity, table), ...interest.products, ...namesInComment(interest.comment)];
  const known = registered.flatMap((name) => knownAs(name, table));
  const products = new Set(known.filter(({ kind }) => kind === 'product'));
  const companies = new Set(known.filter(({ kind }) => kind === 'company'));
  for (const maker of [...products].flatMap(({ makers }) => makers)) {
    for (const entity of table.named(maker)) if (entity.kind === 'company') companies.add(entity);
  }
  for (const company of companies) for (const product of table.madeBy(company.name)) products.add(product);
  for (const name of registered) for (const product of table.madeBy(name)) products.add(product);
  const classes = [
    ...known.filter(({ kind }) => kind === 'class' || kind === 'goods').map(({ name }) => name),
    ...[...products].flatMap((one) => one.classes),
  ];
  return {
    ...{ interest, companies, products },
    classes: new Set(classes),
    finder: finderOf(registered),
  };
}

/** A name that was made shorter stands with a capital: `Spire` for Spire Healthcare, not the spire of a church. A post without any capital is let pass. */
function finderOf(registered: readonly string[]): NameFinder<OwnName> {
  const names = [...new Set(registered.flatMap(formsOf))];
  const finder = createNameFinder<OwnName>(
    names.map((name) => ({ name, value: 'registered' })),
    'own',
  );
  const shortened = createNameFinder<OwnName>(
    [...new Set(registered.flatMap(wordsBeforeHealth))].map((name) => ({ name, value: 'shortened' })),
    'short',
  );
  const written = new Set(registered.map(foldName));
  return {
    find: (text) => {
      const own = finder
        .find(text)
        .filter(
          ({ name, text: word }) => written.has(foldName(name)) || !/^\p{Ll}/u.test(word) || !/\p{Lu}/u.test(text),
        );
      const others = shortened
        .find(text)
        .filter(({ start, end }) => !own.some((one) => one.start < end && start < one.end));
      return [...own, ...others];
    },
  };
}

/** `Pfizer and Moderna` are two, `Holland and Barrett` is one: only what the table knows is parted. */
function partsOf(entity: string, table: EntityTable): readonly string[] {
  const parts = entity
    .split(/\s*[,;/()]\s*|\s+(?:and|und|y|et)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList = parts.length > 1 && table.named(entity).length === 0;
  return [entity, ...(isList ? parts.filter((part) => knownAs(part, table).length > 0) : [])];
}

function knownAs(name: string, table: EntityTable): readonly Entity[] {
  const exact = table.named(name);
  if (exact.length > 0) return [...exact, ...companiesOf(shortestName(name), table)];
  const shortest = table.named(shortestName(name));
  return shortest.length > 0 ? shortest : beginningOf(name, table);
}

/** `Sanofi India` has rows of its own, and is Sanofi's as well. */
function companiesOf(name: string, table: EntityTable): readonly Entity[] {
  return table.named(name).filter(({ kind }) => kind === 'company');
}

/** `Sanofi Consumer Healthcare` is Sanofi's: the longest beginning that is the name of one company and of nothing else. */
function beginningOf(name: string, table: EntityTable): readonly Entity[] {
  const parts = name.split(/\s+/);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const beginning = parts.slice(0, count).join(' ');
    const known = table.named(beginning).filter(({ kind }) => kind === 'company');
    if (known.length > 0) return ambiguityOf(beginning, 'table') === 'none' ? known : [];
  }
  return [];
}

/** The registered name, without form and line of trade, and an institution's initials. */
function formsOf(name: string): readonly string[] {
  const bare = withoutLegalForm(name);
  const trimmed = name.slice(0, bare.length);
  const forms = [
    name,
    name.replace(/\s*\([^()]*\)/g, ''),
    foldName(trimmed) === bare ? trimmed : bare,
    ...shorterNames(name),
  ];
  return forms.filter((form) => foldName(form).length > 1);
}

const lineOfTrade =
  /[\s,]+(?:pharma(?:ceuticals?)?|therapeutics|biosciences?|biotech(?:nology|nologies)?|biologics|laborator(?:y|ies)|labs|diagnostics|systems|software|informatics|robotics|nutrition|supplements|devices|technologies|publishing|press|books|kliniken|hospitals|health ?care)$/i;
const place =
  /[\s,]+(?:clinics?|hospitals?|institute|foundation|society|practice|centre|center|group|medical|health(?:care)?|wellness)$/i;

/** `Halden Biotech` is called Halden, `Riverbend Heart Clinic` Riverbend Heart; `Mayo Clinic` is not called Mayo. An institution has initials. */
function shorterNames(name: string): readonly string[] {
  const base = name.slice(0, withoutLegalForm(name).length);
  const short = base.replace(lineOfTrade, '');
  if (short !== base && (short.length >= 4 || /^\p{Lu}{3}$/u.test(short))) return [short];
  const called = base.replace(place, '');
  const initials = [...base.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].join('');
  return [
    ...(called !== base && /\S\s+\S/.test(called) ? [called] : []),
    ...(initials.length >= 3 &&
    /(?:organi[sz]ation|association|society|foundation|alliance|institute|college|academy|network|council|league)/i.test(
      base,
    )
      ? [initials]
      : []),
  ];
}

/** `Teal Health` is called Teal, `Macmillan Cancer Support` Macmillan; `Global Health` is not called Global. */
function wordsBeforeHealth(name: string): readonly string[] {
  const alone =
    /^(\p{Lu}\p{L}{3,}) (?:Health|Medical|Medical Systems|Cancer (?:Support|Care|Trust|Charity)|Hospices?|Trust)$/u.exec(
      name.slice(0, withoutLegalForm(name).length),
    )?.[1];
  return alone === undefined || kindsOfHealth.has(alone.toLowerCase()) ? [] : [alone];
}

const kindsOfHealth = new Set(
  words(
    `global public mental digital family community county sexual oral women modern spring planetary animal bone heart brain child occupational rural urban primary
     good better`,
  ),
);

const quoted = /[“"«„]([^”"»“]{3,80})[”"»“]/gu;
const madeProduct =
  /\b(?:makers?|manufacturers?|producers?|distributors?|publishers?|developers?|sellers?|makes|sells|produces|develops|markets|brand|product|title|called|book|course|app|known as|aka|owns|runs)(?: of)?:? ((?:the )?\p{Lu}[\p{L}\p{N}'’-]*(?: (?:(?:of|the|and|for) )?\p{Lu}[\p{L}\p{N}'’-]*){0,5})/gu;

/** What a comment calls the maker of, or sets in quotation marks: names that the author wrote down. */
function namesInComment(comment: string): readonly string[] {
  return [...comment.matchAll(quoted), ...comment.matchAll(madeProduct)].flatMap((found) => found[1] ?? []);
}
