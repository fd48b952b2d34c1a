import type { ExcerptPiece, SearchHit, SearchKind } from '../shared/model/library.ts';
import type { Connection } from './open-library.ts';

const limitWords = 16;
/** Only the newest so many matches are ranked: with common words nearly every row matches, and nobody pages that far. */
const limitRanked = 2000;
const open = '\u0001';
const close = '\u0002';

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
}

const kinds: Readonly<Record<SearchKind, Kind>> = {
  claim: { text: 'claim_text', shown: 'shown_claim', weights: '1.0, 1.0', title: 'wording', detail: 'last_channel' },
  draft: {
    ...{
      text: 'draft_text',
      shown: '(SELECT * FROM draft WHERE deleted_at IS NULL)',
      weights: '4.0, 1.0',
      title: 'title',
    },
    detail: `coalesce((SELECT wording FROM claim WHERE claim.id = shown.claim_id), '')`,
  },
  source: {
    ...{
      text: 'source_text',
      shown: 'shown_source',
      weights: '2.0, 4.0, 2.0, 1.0, 1.0',
      title: `coalesce(nullif(title, ''), key)`,
    },
    detail: `trim(authors_short || ' ' || year)`,
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
    .map(({ hit, rowNumber }) => ({ ...hit, excerpt: excerptOf(library, hit.kind, { words, rowNumber }) }));
}

interface RankedHit {
  readonly rank: number;
  readonly rowNumber: number;
  readonly hit: Omit<SearchHit, 'excerpt'>;
}

function searchKind(
  library: Connection,
  kind: SearchKind,
  asked: { readonly words: string; readonly limit: number },
): RankedHit[] {
  const { text, shown, weights, title, detail } = kinds[kind];
  const rows = library
    .prepare(
      `SELECT shown.id, ${title} AS title, ${detail} AS detail, shown.updated_at AS updatedAt, found.rank, found.row_number AS rowNumber
       FROM (SELECT rowid AS row_number, bm25(${text}, ${weights}) AS rank FROM ${text} WHERE ${text} MATCH @words
             ORDER BY rowid DESC LIMIT ${limitRanked}) AS found
       JOIN ${shown} AS shown ON shown.row_number = found.row_number ORDER BY found.rank LIMIT @limit`,
    )
    .all(asked) as (Omit<SearchHit, 'excerpt' | 'kind'> & Omit<RankedHit, 'hit'>)[];
  return rows.map(({ rank, rowNumber, ...row }) => ({ rank, rowNumber, hit: { ...row, kind } }));
}

function excerptOf(
  library: Connection,
  kind: SearchKind,
  hit: { readonly words: string; readonly rowNumber: number },
): ExcerptPiece[] {
  const { text } = kinds[kind];
  const marked = library
    .prepare(
      `SELECT snippet(${text}, -1, '${open}', '${close}', '…', 24) FROM ${text} WHERE ${text} MATCH @words AND rowid = @rowNumber`,
    )
    .pluck()
    .get(hit);
  return piecesOf(typeof marked === 'string' ? marked : '');
}

function piecesOf(marked: string): ExcerptPiece[] {
  const pieces = marked.split(open).flatMap((part, index) => {
    if (index === 0) return [{ text: part, isMatch: false }];
    const [match = '', ...rest] = part.split(close);
    return [
      { text: match, isMatch: true },
      { text: rest.join(''), isMatch: false },
    ];
  });
  return pieces.filter((piece) => piece.text !== '');
}
