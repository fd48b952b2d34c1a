import { readClaim } from '../../db/claims.ts';
import { draftContentOf, readDraft } from '../../db/drafts.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import { draftContent } from '../../shared/model/draft.ts';
import type { ReplacedThing, TextPlaceInThing } from '../../shared/model/found-text.ts';
import { findText, replaceText, type TextSearch } from '../../shared/text/find-text.ts';
import { changeClaim } from './claim-changes.ts';
import type { ServiceContext } from './context.ts';
import { saveDraft } from './draft-writing.ts';

type Wanted = Parsed<'library.replaceText'>;
type Thing = Wanted['things'][number];

/** Replaces in the chosen places, each thing for itself. Call it within the transaction of one change. */
export function replaceInLibrary(context: ServiceContext, wanted: Wanted, at: string): Output<'library.replaceText'> {
  return { things: wanted.things.map((thing) => replaceOne(context, { wanted, thing, at })) };
}

interface Replacement {
  readonly wanted: Wanted;
  readonly thing: Thing;
  readonly at: string;
}

/** A thing that cannot be changed holds up no other: what it had changed goes back alone. */
function replaceOne(context: ServiceContext, replacement: Replacement): ReplacedThing {
  const { kind, id, places } = replacement.thing;
  try {
    const replace = kind === 'claim' ? replaceInClaim : replaceInDraft;
    const title = context.library.transaction(() => replace(context, replacement))();
    return { kind, id, title, replaced: places.length, reason: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind, id, title: '', replaced: 0, reason: error.message };
  }
}

const limitStatementCharacters = 2000;

function replaceInClaim(context: ServiceContext, { wanted, thing, at }: Replacement): string {
  const claim = readClaim(context.library, thing.id);
  if (claim.version !== thing.version) throw changedSince('claim');
  const statement = replaced(claim.statement, thing.places, wanted);
  if (statement.length > limitStatementCharacters) throw tooLong('statement');
  changeClaim(context, { id: thing.id, version: thing.version, statement }, at);
  return claim.wording;
}

function replaceInDraft(context: ServiceContext, { wanted, thing }: Replacement): string {
  const draft = readDraft(context.library, thing.id);
  if (draft.version !== thing.version) throw changedSince('draft');
  const content = draftContentOf(draft);
  const title = replaced(content.title, placesOf(thing, 'title', null), wanted);
  const blocks = content.blocks.map((block) => ({
    ...block,
    text: replaced(block.text, placesOf(thing, 'block', block.id), wanted),
  }));
  const next = draftContent.safeParse({ ...content, title, blocks });
  if (!next.success) throw tooLong('title or a block');
  saveDraft(context, { id: thing.id, version: thing.version, content: next.data });
  return draft.title;
}

function placesOf({ places }: Thing, field: TextPlaceInThing['field'], blockId: string | null) {
  return places.filter((place) => place.field === field && place.blockId === blockId);
}

/** Only places that the search finds now are replaced, so that no other words can be hit. Raises `conflict`. */
function replaced(
  text: string,
  places: readonly TextPlaceInThing[],
  search: TextSearch & { readonly replacement: string },
): string {
  if (places.length === 0) return text;
  const wanted = new Set(places.map(({ start, end }) => `${start} ${end}`));
  const found = findText(text, search).filter(({ start, end }) => wanted.has(`${start} ${end}`));
  if (found.length < wanted.size) throw changedSince('text');
  return replaceText(text, found, search.replacement);
}

function changedSince(what: string): AppError {
  return new AppError(
    'conflict',
    `This ${what} was changed since the search. Nothing in it was replaced: search again.`,
  );
}

function tooLong(what: string): AppError {
  return new AppError(
    'invalid_input',
    `With these words the ${what} would be too long, or the title empty. Nothing in it was replaced.`,
  );
}
