import { AppError } from '../shared/app-error.ts';
import type { Account, Interest, Person } from '../shared/model/person.ts';
import type { Connection } from './open-library.ts';

interface PersonRow extends Omit<Person, 'specialties' | 'isClinician' | 'isSample'> {
  readonly specialties: string;
  readonly isClinician: number;
  readonly isSample: number;
}

interface InterestRow extends Omit<Interest, 'products' | 'amountBand'> {
  readonly products: string;
  readonly amountBand: string | null;
}

/** A person with all that hangs on them. */
export interface PersonRecord {
  readonly person: Person;
  readonly interests: Interest[];
  readonly accounts: Account[];
}

const rowColumns = 'id, created_at AS createdAt, updated_at AS updatedAt, version';
const personColumns = `${rowColumns}, name, credentials, role, organisation, specialties, is_clinician AS isClinician,
  statement_confirmed_at AS statementConfirmedAt, is_sample AS isSample`;
const interestColumns = `${rowColumns}, person_id AS personId, category, entity, products, beneficiary, since, until,
  amount_band AS amountBand, comment`;
const accountColumns = `${rowColumns}, person_id AS personId, platform, handle, display_name AS displayName, kind, bio`;

/** Everybody who is not in the recycle bin, by name, with their interests and accounts. */
export function listPeople(library: Connection): PersonRecord[] {
  const rows = library
    .prepare(`SELECT ${personColumns} FROM person WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`)
    .all() as PersonRow[];
  return rows.map((row) => withBelongings(library, toPerson(row)));
}

/** Every account of the register, by platform and name. */
export function listAccounts(library: Connection): Account[] {
  return library
    .prepare(
      `SELECT ${accountColumns} FROM account WHERE deleted_at IS NULL
         AND person_id IN (SELECT id FROM person WHERE deleted_at IS NULL) ORDER BY platform, handle, id`,
    )
    .all() as Account[];
}

/**
 * The people with these ids and their interests, in the order asked for, those in the recycle bin too: a draft or an override
 * goes on naming whoever it named. Unknown ids are left out.
 */
export function readPeopleNamed(library: Connection, ids: readonly string[]): PersonRecord[] {
  const find = library.prepare(`SELECT ${personColumns} FROM person WHERE id = ?`);
  const rows = ids.map((id) => find.get(id) as PersonRow | undefined).filter((row) => row !== undefined);
  return rows.map((row) => withBelongings(library, toPerson(row)));
}

/** A person who is not in the recycle bin. Raises `not_found`. */
export function readPerson(library: Connection, id: string): Person {
  const row = library.prepare(`SELECT ${personColumns} FROM person WHERE id = ? AND deleted_at IS NULL`).get(id) as
    | PersonRow
    | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such person in this library.');
  return toPerson(row);
}

/** Raises `not_found`. */
export function readInterest(library: Connection, id: string): Interest {
  const row = library.prepare(`SELECT ${interestColumns} FROM interest WHERE id = ? AND deleted_at IS NULL`).get(id) as
    | InterestRow
    | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such interest in this library.');
  return toInterest(row);
}

/** Raises `not_found`. */
export function readAccount(library: Connection, id: string): Account {
  const row = library.prepare(`SELECT ${accountColumns} FROM account WHERE id = ? AND deleted_at IS NULL`).get(id) as
    | Account
    | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such account in this library.');
  return row;
}

/** Stores a person as they are given, new or changed. Call it within a transaction, after the version check. */
export function storePerson(library: Connection, person: Person): void {
  library
    .prepare(
      `INSERT INTO person (id, created_at, updated_at, version, name, credentials, role, organisation, specialties, is_clinician,
         statement_confirmed_at, is_sample)
       VALUES (@id, @createdAt, @updatedAt, @version, @name, @credentials, @role, @organisation, @specialties, @isClinician,
         @statementConfirmedAt, @isSample)
       ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, version = excluded.version, name = excluded.name,
         credentials = excluded.credentials, role = excluded.role, organisation = excluded.organisation,
         specialties = excluded.specialties, is_clinician = excluded.is_clinician,
         statement_confirmed_at = excluded.statement_confirmed_at, is_sample = excluded.is_sample`,
    )
    .run({
      ...person,
      specialties: JSON.stringify(person.specialties),
      isClinician: person.isClinician ? 1 : 0,
      isSample: person.isSample ? 1 : 0,
    });
}

/** Stores an interest as it is given, new or changed. Call it within a transaction, after the version check. */
export function storeInterest(library: Connection, interest: Interest): void {
  library
    .prepare(
      `INSERT INTO interest (id, created_at, updated_at, version, person_id, category, entity, products, beneficiary, since,
         until, amount_band, comment)
       VALUES (@id, @createdAt, @updatedAt, @version, @personId, @category, @entity, @products, @beneficiary, @since, @until,
         @amountBand, @comment)
       ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, version = excluded.version,
         person_id = excluded.person_id, category = excluded.category, entity = excluded.entity, products = excluded.products,
         beneficiary = excluded.beneficiary, since = excluded.since, until = excluded.until,
         amount_band = excluded.amount_band, comment = excluded.comment`,
    )
    .run({ ...interest, products: JSON.stringify(interest.products), amountBand: interest.amountBand ?? null });
}

/** When an interest of a person was last added, changed or taken out; null when none ever was. */
export function readInterestsChangedAt(library: Connection, personId: string): string | null {
  const at = library.prepare('SELECT max(updated_at) FROM interest WHERE person_id = ?').pluck().get(personId);
  return typeof at === 'string' ? at : null;
}

/** Stores an account as it is given, new or changed. Call it within a transaction, after the version check. */
export function storeAccount(library: Connection, account: Account): void {
  library
    .prepare(
      `INSERT INTO account (id, created_at, updated_at, version, person_id, platform, handle, display_name, kind, bio)
       VALUES (@id, @createdAt, @updatedAt, @version, @personId, @platform, @handle, @displayName, @kind, @bio)
       ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, version = excluded.version,
         person_id = excluded.person_id, platform = excluded.platform, handle = excluded.handle,
         display_name = excluded.display_name, kind = excluded.kind, bio = excluded.bio`,
    )
    .run(account);
}

const deletions = {
  person: 'UPDATE person SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id',
  interest: 'UPDATE interest SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id',
  account: 'UPDATE account SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id',
} as const;

/** Puts a person, an interest or an account into the recycle bin. */
export function deletePeopleRow(
  library: Connection,
  kind: keyof typeof deletions,
  row: { readonly id: string; readonly at: string },
): void {
  library.prepare(deletions[kind]).run(row);
}

function withBelongings(library: Connection, person: Person): PersonRecord {
  const interests = library
    .prepare(`SELECT ${interestColumns} FROM interest WHERE person_id = ? AND deleted_at IS NULL ORDER BY id`)
    .all(person.id) as InterestRow[];
  const accounts = library
    .prepare(`SELECT ${accountColumns} FROM account WHERE person_id = ? AND deleted_at IS NULL ORDER BY id`)
    .all(person.id) as Account[];
  return { person, interests: interests.map(toInterest), accounts };
}

function toPerson(row: PersonRow): Person {
  return {
    ...row,
    specialties: JSON.parse(row.specialties) as string[],
    isClinician: row.isClinician === 1,
    isSample: row.isSample === 1,
  };
}

function toInterest({ amountBand, ...row }: InterestRow): Interest {
  const products = JSON.parse(row.products) as string[];
  return { ...row, products, ...(amountBand === null ? {} : { amountBand }) };
}
