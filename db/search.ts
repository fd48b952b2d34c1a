import { excerpt } from '../shared/matching/excerpt.ts';
import { type AskedForm, readTyped } from '../shared/matching/typed-words.ts';
import type { SearchHit, SearchKind } from '../shared/model/library.ts';
import { findInClaimWords } from './claim-words.ts';
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

export interface LibraryQuery {
  readonly query: string;
  readonly kinds: readonly SearchKind[];
  readonly limit: number;
}

/** Finds claims, drafts and sources by their words, the best match first. */
export function searchLibrary(library: Connection, query: LibraryQuery): SearchHit[] {
  const words = matchExpression(query.query);
  if (words === null) return [];
  const asked = [...new Set(query.kinds)].flatMap(
    (kind) =>
      (kind === 'claim' ? searchIndexedClaims(library, query) : null) ??
      searchKind(library, kind, { words, limit: query.limit }),
  );
  return asked
    .sort((left, right) => left.rank - right.rank)
    .slice(0, query.limit)
    .map(({ hit, texts }) => ({ ...hit, excerpt: excerpt(JSON.parse(texts) as string[], query.query) }));
}

interface RankedHit {
  readonly rank: number;
  /** The texts of the hit, as a JSON array. */
  readonly texts: string;
  readonly hit: Omit<SearchHit, 'excerpt'>;
}

/** Null while the words of the claims are not in memory. */
function searchIndexedClaims(library: Connection, { query, limit }: LibraryQuery): RankedHit[] | null {
  const words = readTyped(query);
  const found = words === null ? null : findInClaimWords(library, words);
  if (found === null) return null;
  const { title, detail, texts } = kinds.claim;
  const row = library.prepare(
    `SELECT id, ${title} AS title, ${detail} AS detail, updated_at AS updatedAt, json_array(${texts}) AS texts
     FROM shown_claim WHERE row_number = ?`,
  );
  return found.best(limit).flatMap(({ rowNumber, rank }) => {
    const hit = row.get(rowNumber) as (Omit<SearchHit, 'excerpt' | 'kind'> & Pick<RankedHit, 'texts'>) | undefined;
    if (hit === undefined) return [];
    const { texts: ownTexts, ...rest } = hit;
    return [{ rank, texts: ownTexts, hit: { ...rest, kind: 'claim' as const } }];
  });
}

function searchKind(
  library: Connection,
  kind: SearchKind,
  asked: { readonly words: string; readonly limit: number },
): RankedHit[] {
  const { text, shown, title, detail } = kinds[kind];
  const rank = isWeighed(library, kind, asked.words) ? `bm25(${text}, ${kinds[kind].weights})` : '0';
  const rows = library
    .prepare(
      `SELECT shown.id, ${title} AS title, ${detail} AS detail, shown.updated_at AS updatedAt, found.rank, json_array(${kinds[kind].texts}) AS texts
       FROM (SELECT rowid AS row_number, ${rank} AS rank FROM ${text} WHERE ${text} MATCH @words
             ORDER BY rowid DESC LIMIT ${limitRanked}) AS found
       JOIN ${shown} AS shown ON shown.row_number = found.row_number ORDER BY found.rank, found.row_number DESC LIMIT @limit`,
    )
    .all(asked) as (Omit<SearchHit, 'excerpt' | 'kind'> & Omit<RankedHit, 'hit'>)[];
  return rows.map(({ rank, texts, ...row }) => ({ rank, texts, hit: { ...row, kind } }));
}

function isWeighed(library: Connection, kind: SearchKind, words: string): boolean {
  const { text } = kinds[kind];
  const matches = library
    .prepare(`SELECT count(*) FROM (SELECT 1 FROM ${text} WHERE ${text} MATCH @words LIMIT ${limitWeighed + 1})`)
    .pluck()
    .get({ words });
  return Number(matches) <= limitWeighed;
}
