import { excerptsOf } from '../shared/matching/excerpt.ts';
import { type AskedForm, readTyped } from '../shared/matching/typed-words.ts';
import type { SearchHit, SearchKind } from '../shared/model/library.ts';
import { countClaimRows, type FoundClaims, findInClaimWords } from './claim-words.ts';
import type { Connection } from './open-library.ts';

/** Only the newest so many matches are ranked: with common words nearly every row matches, and nobody pages that far. */
const limitRanked = 2000;
/** Over so many matches the words tell nothing apart, and weighing them is what takes long: the newest come first then. */
const limitWeighed = 20_000;

/**
 * What was typed as a query of FTS5: every word in quotation marks, so that nothing can be an operator, the last one also as
 * the beginning of a word. Null when there is no word in it.
 */
export function matchExpression(typed: string): string | null {
  const asked = readTyped(typed);
  if (asked === null) return null;
  return asked.map((forms) => `(${forms.map(formExpression).join(' OR ')})`).join(' AND ');
}

function formExpression({ written, isBeginning }: AskedForm): string {
  return isBeginning ? `${quoted(written)} *` : quoted(written);
}

function quoted(word: string): string {
  return `"${word}"`;
}

interface Kind {
  readonly text: string;
  /** The table or view that says which rows may be found. */
  readonly shown: string;
  readonly weights: string;
  readonly title: string;
  readonly detail: string;
  /** The columns that an excerpt may come from. */
  readonly texts: string;
}

const kinds: Readonly<Record<SearchKind, Kind>> = {
  claim: {
    text: 'claim_text',
    shown: 'shown_claim',
    weights: '1.0, 1.0',
    title: 'wording',
    detail: 'last_channel',
    texts: 'wording, statement',
  },
  draft: {
    ...{
      text: 'draft_text',
      shown: '(SELECT * FROM draft WHERE deleted_at IS NULL)',
      weights: '4.0, 1.0',
      title: 'title',
    },
    detail: `coalesce((SELECT wording FROM claim WHERE claim.id = shown.claim_id), '')`,
    texts: 'title, body',
  },
  source: {
    ...{
      text: 'source_text',
      shown: 'shown_source',
      weights: '2.0, 4.0, 2.0, 1.0, 1.0',
      title: `coalesce(nullif(title, ''), key)`,
    },
    detail: `trim(authors_short || ' ' || year)`,
    texts: 'title, key, authors_short, container, note',
  },
};

export interface LibraryWords {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
}

export interface LibraryQuery extends LibraryWords {
  readonly limit: number;
  readonly offset?: number;
}

/** Finds claims, drafts and sources by their words, the best match first. */
export function searchLibrary(
  library: Connection,
  { query, kinds: asked, limit, offset = 0 }: LibraryQuery,
): SearchHit[] {
  const words = matchExpression(query);
  if (words === null) return [];
  const all = { words, query, limit: Math.min(limitRanked, offset + limit) };
  return [...new Set(asked)]
    .flatMap((kind) => rank(library, kind, all))
    .sort((left, right) => left.rank - right.rank)
    .slice(offset, offset + limit)
    .flatMap(hitReader(library, query));
}

/** How many hits paging through `searchLibrary` gives; `isCapped` where more match than it ranks. */
export function countHits(
  library: Connection,
  { query, kinds: asked }: LibraryWords,
): { readonly total: number; readonly isCapped: boolean } {
  const words = matchExpression(query);
  if (words === null) return { total: 0, isCapped: false };
  const counts = [...new Set(asked)].map((kind) => countOf(library, kind, { words, query }));
  return {
    total: counts.reduce((sum, { hits }) => sum + hits, 0),
    isCapped: counts.some(({ isCapped }) => isCapped),
  };
}

interface Asked {
  readonly words: string;
  readonly query: string;
}

interface Ranked {
  readonly kind: SearchKind;
  readonly rowNumber: number;
  readonly rank: number;
}

function rank(library: Connection, kind: SearchKind, asked: Asked & { readonly limit: number }): Ranked[] {
  const inMemory = kind === 'claim' ? findClaims(library, asked.query) : null;
  if (inMemory !== null) return inMemory.best(asked.limit).map((found) => ({ kind, ...found }));
  const { text, weights, shown } = kinds[kind];
  const weight = isWeighed(library, kind, asked) ? `bm25(${text}, ${weights})` : '0';
  return library
    .prepare(
      `SELECT @kind AS kind, found.row_number AS rowNumber, found.rank
       FROM (SELECT rowid AS row_number, ${weight} AS rank FROM ${text} WHERE ${text} MATCH @words
             ORDER BY rowid DESC LIMIT ${limitRanked}) AS found
       JOIN ${shown} AS shown ON shown.row_number = found.row_number ORDER BY found.rank, found.row_number DESC LIMIT @limit`,
    )
    .all({ kind, words: asked.words, limit: asked.limit }) as Ranked[];
}

interface Count {
  readonly hits: number;
  readonly isCapped: boolean;
}

function countOf(library: Connection, kind: SearchKind, { words, query }: Asked): Count {
  const inMemory = kind === 'claim' ? findClaims(library, query)?.total : undefined;
  if (inMemory !== undefined) return { hits: Math.min(inMemory, limitRanked), isCapped: inMemory > limitRanked };
  const { text, shown } = kinds[kind];
  const counted = library
    .prepare(
      `SELECT count(*) AS matches, count(shown.id) AS hits
       FROM (SELECT rowid AS row_number FROM ${text} WHERE ${text} MATCH @words ORDER BY rowid DESC LIMIT ${limitRanked}) AS found
       LEFT JOIN ${shown} AS shown ON shown.row_number = found.row_number`,
    )
    .get({ words }) as { readonly matches: number; readonly hits: number };
  return { hits: counted.hits, isCapped: counted.matches === limitRanked };
}

/** Null while the words of the claims are not in memory. */
function findClaims(library: Connection, query: string): FoundClaims | null {
  const words = readTyped(query);
  return words === null ? null : findInClaimWords(library, words);
}

/** Gives nothing for a row that went away meanwhile. The statement for a kind is prepared once. */
function hitReader(library: Connection, query: string): (ranked: Ranked) => SearchHit[] {
  const statements = new Map<SearchKind, ReturnType<typeof hitStatement>>();
  const excerpt = excerptsOf(query);
  return ({ kind, rowNumber }) => {
    const statement = statements.get(kind) ?? hitStatement(library, kind);
    statements.set(kind, statement);
    const row = statement.get(rowNumber) as HitRow | undefined;
    if (row === undefined) return [];
    const { texts, ...hit } = row;
    return [{ ...hit, kind, excerpt: excerpt(JSON.parse(texts) as string[]) }];
  };
}

type HitRow = Omit<SearchHit, 'excerpt' | 'kind'> & { readonly texts: string };

function hitStatement(library: Connection, kind: SearchKind) {
  const { shown, title, detail, texts } = kinds[kind];
  return library.prepare(
    `SELECT id, ${title} AS title, ${detail} AS detail, updated_at AS updatedAt, json_array(${texts}) AS texts
     FROM ${shown} AS shown WHERE row_number = ?`,
  );
}

function isWeighed(library: Connection, kind: SearchKind, { words, query }: Asked): boolean {
  if (kind === 'claim' && isBarelyBegun(query) && countClaimRows(library) > limitWeighed) return false;
  const { text } = kinds[kind];
  const matches = library
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM ${text} WHERE ${text} MATCH @words LIMIT ${limitWeighed + 1})`)
    .pluck()
    .get({ words });
  return Number(matches) <= limitWeighed;
}

/**
 * SQLite puts the rows of all words with this beginning together anew for the match, for counting and for bm25: 20 ms each at
 * 100,000 claims for one letter, which tells next to nothing of a claim. The words in memory weigh it again.
 */
function isBarelyBegun(query: string): boolean {
  return (
    readTyped(query)
      ?.at(-1)
      ?.some(({ written, isBeginning }) => isBeginning && written.length <= 2) === true
  );
}
