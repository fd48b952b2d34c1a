import { lastRows, readDraftTexts, readStatements, type StoredStatement, type StoredText } from '../../db/find-text.ts';
import type { Connection } from '../../db/open-library.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import type { FoundPlace, FoundThing, SearchPlace } from '../../shared/model/found-text.ts';
import { findText, type TextSearch, wordsAround } from '../../shared/text/find-text.ts';

/** So many rows are read and searched in a few milliseconds; what is longer would keep other commands waiting. */
const rowsAtOnce = { claim: 2000, draft: 50 } as const;
const limitWordsAround = 60;

/** Looks at one stretch of the library: first all claims, then all drafts. */
export function findInLibrary(library: Connection, input: Parsed<'library.findText'>): Output<'library.findText'> {
  const rows = lastRows(library);
  const from = input.from ?? { kind: 'claim', afterRow: 0 };
  const stretch = { afterRow: from.afterRow, lastRow: from.afterRow + rowsAtOnce[from.kind] };
  const things =
    from.kind === 'claim'
      ? readStatements(library, stretch).flatMap((claim) => foundInClaim(claim, input))
      : readDraftTexts(library, stretch).flatMap((draft) => foundInDraft(draft, input));
  const total = rows.claim + rows.draft;
  const done = from.kind === 'claim' ? Math.min(stretch.lastRow, rows.claim) : rows.claim + stretch.lastRow;
  return { things, next: nextPlace(from, stretch.lastRow, rows), done: Math.min(done, total), total };
}

function nextPlace(
  { kind }: SearchPlace,
  lastRow: number,
  rows: { readonly claim: number; readonly draft: number },
): SearchPlace | null {
  if (lastRow < rows[kind]) return { kind, afterRow: lastRow };
  return kind === 'claim' && rows.draft > 0 ? { kind: 'draft', afterRow: 0 } : null;
}

function foundInClaim({ id, version, wording, statement }: StoredStatement, search: TextSearch): FoundThing[] {
  const places = placesIn(statement, search, { field: 'statement', blockId: null, label: '' });
  return places.length === 0 ? [] : [{ kind: 'claim', id, version, title: wording, isApproved: false, places }];
}

function foundInDraft({ id, version, title, status, blocks }: StoredText, search: TextSearch): FoundThing[] {
  const places = [
    ...placesIn(title, search, { field: 'title', blockId: null, label: '' }),
    ...blocks.flatMap((block) =>
      placesIn(block.text, search, { field: 'block', blockId: block.id, label: block.label }),
    ),
  ];
  return places.length === 0 ? [] : [{ kind: 'draft', id, version, title, isApproved: status === 'approved', places }];
}

function placesIn(
  text: string,
  search: TextSearch,
  where: Pick<FoundPlace, 'field' | 'blockId' | 'label'>,
): FoundPlace[] {
  return findText(text, search).map((place) => ({ ...where, ...place, ...wordsAround(text, place, limitWordsAround) }));
}
