import { excerpt } from '../shared/matching/excerpt.ts';
import type { SearchHit, SearchKind } from '../shared/model/library.ts';
import type { Connection } from './open-library.ts';

const limitWords = 16;
/** Only the newest so many matches are ranked: with common words nearly every row matches, and nobody pages that far. */
const limitRanked = 2000;
/** Over so many matches the words tell nothing apart, and weighing them is what takes long: the newest come first then. */
const limitWeighed = 20_000;

/**
 * What was typed as a query of FTS5: every word in quotation marks, so that nothing can be an operator, the last one also as
 * the beginning of a word. Null when there is no word in it.
 */
export function matchExpression(typed: string): string | null {
  const words = (typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, limitWords);
  const last = words.pop();
  if (last === undefined) return null;
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(typed);
  return [...words.map(quoted), isOpen ? beginning(last) : quoted(last)].join(' AND ');
}

/** Endings that the index strips (Porter): while one is being typed, "vaccinatio" is no beginning of the "vaccin" that was stored. */
const endings = [
  'ations',
  'ational',
  'ating',
  'ated',
  'ively',
  'ingly',
  'edly',
  'ements',
  'nesses',
  'fully',
  'ously',
  'ities',
  'ization',
  'izing',
  'ized',
  'ances',
  'ences',
  'able',
  'ible',
  'ers',
  'ies',
  'es',
  'ism',
  'ions',
];

function beginning(word: string): string {
  const stems = new Set<string>();
  for (let cut = 1; cut <= word.length - 3; cut += 1) {
    const ending = word.slice(-cut).toLowerCase();
    if (endings.some((each) => each.startsWith(ending))) stems.add(word.slice(0, -cut));
  }
  const whole = [...stems].map(quoted);
  return `(${[`${quoted(word)} *`, quoted(word), ...whole].join(' OR ')})`;
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
  const asked = [...new Set(query.kinds)].flatMap((kind) => searchKind(library, kind, { words, limit: query.limit }));
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
