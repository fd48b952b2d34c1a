import type { TriageDecision } from '../shared/model/claim.ts';
import type { Interest, Person } from '../shared/model/person.ts';
import type { Evidence, SourceStatus } from '../shared/model/source.ts';
import type { Connection } from './open-library.ts';

/** A source as far as checks, posts and exports need it. */
export interface DraftSource {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly authorsShort: string;
  readonly year: string;
  readonly container: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  readonly isComplete: boolean;
  readonly status: SourceStatus;
  readonly statusNote: string;
}

const sourceColumns = `source.id, source.key, source.title, source.authors_short AS authorsShort, source.year, source.container,
  source.doi, source.pmid, source.link, source.is_complete AS isComplete, source.status, source.status_note AS statusNote`;
const isVisible = 'source.deleted_at IS NULL AND source.is_pending = 0';

/** Every source that is cited by one of `keys` or tied to the claim, each once, in the order of the keys in the library. */
export function readDraftSources(
  library: Connection,
  query: { readonly keys: readonly string[]; readonly claimId: string | null },
): DraftSource[] {
  const rows = library
    .prepare(
      `SELECT ${sourceColumns} FROM source WHERE ${isVisible} AND (source.key IN (SELECT value FROM json_each(@keys))
         OR source.id IN (SELECT source_id FROM evidence WHERE claim_id = @claimId))
       ORDER BY source.key`,
    )
    .all({ keys: JSON.stringify(query.keys), claimId: query.claimId }) as (Omit<DraftSource, 'isComplete'> & {
    readonly isComplete: number;
  })[];
  return rows.map((row) => ({ ...row, isComplete: row.isComplete === 1 }));
}

/** What ties sources to a claim. */
export function readEvidenceRoles(library: Connection, claimId: string): Pick<Evidence, 'sourceId' | 'role'>[] {
  return library
    .prepare('SELECT source_id AS sourceId, role FROM evidence WHERE claim_id = ? ORDER BY source_id')
    .all(claimId) as Pick<Evidence, 'sourceId' | 'role'>[];
}

/** The claim of a draft. A claim that was merged or put into the recycle bin still says what its drafts answer. */
export interface DraftClaim {
  readonly id: string;
  readonly wording: string;
  readonly statement: string;
  readonly verdict: string;
  readonly language: string;
  readonly decision: TriageDecision | null;
}

/** Null for an id that no claim has. */
export function readDraftClaim(library: Connection, claimId: string): DraftClaim | null {
  const row = library
    .prepare('SELECT id, wording, statement, verdict, language, decision FROM claim WHERE id = ? AND is_pending = 0')
    .get(claimId);
  return (row as DraftClaim | undefined) ?? null;
}

export interface DraftAuthor {
  readonly person: Pick<
    Person,
    'id' | 'name' | 'credentials' | 'role' | 'organisation' | 'isClinician' | 'statementConfirmedAt'
  >;
  readonly interests: readonly Interest[];
}

/** The people of `ids` with their interests. Somebody in the recycle bin is not among them. */
export function readDraftAuthors(library: Connection, ids: readonly string[]): DraftAuthor[] {
  const wanted = JSON.stringify(ids);
  const people = library
    .prepare(
      `SELECT id, name, credentials, role, organisation, is_clinician AS isClinician,
         statement_confirmed_at AS statementConfirmedAt
       FROM person WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(wanted) as (Omit<DraftAuthor['person'], 'isClinician'> & { readonly isClinician: number })[];
  const interests = readInterests(library, wanted);
  return people.map((person) => ({
    person: { ...person, isClinician: person.isClinician === 1 },
    interests: interests.filter((interest) => interest.personId === person.id),
  }));
}

function readInterests(library: Connection, personIds: string): Interest[] {
  const rows = library
    .prepare(
      `SELECT id, created_at AS createdAt, updated_at AS updatedAt, version, person_id AS personId, category, entity, products,
         beneficiary, since, until, comment
       FROM interest WHERE deleted_at IS NULL AND person_id IN (SELECT value FROM json_each(?)) ORDER BY created_at, id`,
    )
    .all(personIds) as (Omit<Interest, 'products'> & { readonly products: string })[];
  return rows.map((row) => ({ ...row, products: JSON.parse(row.products) as string[] }));
}
