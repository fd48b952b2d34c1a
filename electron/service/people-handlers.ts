import { type AuditEvent, appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import {
  deletePeopleRow,
  listPeople,
  readAccount,
  readInterest,
  readPerson,
  storeAccount,
  storeInterest,
  storePerson,
} from '../../db/people.ts';
import { AppError } from '../../shared/app-error.ts';
import type { peopleCommands } from '../../shared/contract/people.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { Account, Interest, Person } from '../../shared/model/person.ts';
import type { ServiceContext } from './context.ts';
import type { LaterHandlers } from './first-handlers.ts';

/** Answers the commands of `shared/contract/people.ts`. */
export function peopleHandlers(context: ServiceContext): LaterHandlers<typeof peopleCommands> {
  return {
    'person.save': (input) => change(context, (at) => savePerson(context, input, at)),
    'person.delete': ({ id }) => remove(context, 'person', id),
    'person.confirmStatement': ({ id }) => change(context, (at) => confirmStatement(context, id, at)),
    'interest.save': (input) => change(context, (at) => saveInterest(context, input, at)),
    'interest.delete': ({ id }) => remove(context, 'interest', id),
    'account.save': (input) => change(context, (at) => saveAccount(context, input, at)),
    'account.delete': ({ id }) => remove(context, 'account', id),
  };
}

/** Runs a change and its audit entry in one transaction. */
function change<Result>(context: ServiceContext, work: (at: string) => Result): Result {
  const at = context.ports.now().toISOString();
  return context.library.transaction(() => work(at)).immediate();
}

function savePerson(context: ServiceContext, input: Parsed<'person.save'>, at: string): Person {
  const { library } = context;
  const before = input.id === undefined ? null : readPerson(library, input.id);
  // A sample that somebody edits is theirs from then on, and stays when the samples go.
  const kept = { statementConfirmedAt: before?.statementConfirmedAt ?? null, isSample: false };
  const person: Person = { ...input, ...kept, ...nextRow(context, { before, given: input.version, at }) };
  storePerson(library, person);
  audit(context, { at, action: actionOf('person', before), subjectKind: 'person', subjectId: person.id }, input);
  return person;
}

/** What is stated is the list of interests as it stands now, so its hash is what the audit trail keeps. */
function confirmStatement(context: ServiceContext, id: string, at: string): Person {
  const { library } = context;
  const before = readPerson(library, id);
  const person: Person = { ...before, statementConfirmedAt: at, updatedAt: at, version: before.version + 1 };
  storePerson(library, person);
  const interests = listPeople(library).find((record) => record.person.id === id)?.interests ?? [];
  const event = { at, action: 'person.confirmStatement', subjectKind: 'person', subjectId: id, personId: id };
  audit(context, event, interests);
  return person;
}

function saveInterest(context: ServiceContext, input: Parsed<'interest.save'>, at: string): Interest {
  const { library } = context;
  readPerson(library, input.personId);
  if (input.since !== null && input.until !== null && isBefore(input.until, input.since)) {
    const sentence = `This interest would end (${input.until}) before it began (${input.since}). Nothing was saved.`;
    throw new AppError('invalid_input', sentence, { fields: { until: sentence } });
  }
  const before = input.id === undefined ? null : readInterest(library, input.id);
  const interest: Interest = { ...input, ...nextRow(context, { before, given: input.version, at }) };
  storeInterest(library, interest);
  audit(context, { at, action: actionOf('interest', before), subjectKind: 'interest', subjectId: interest.id }, input);
  return interest;
}

function saveAccount(context: ServiceContext, input: Parsed<'account.save'>, at: string): Account {
  const { library } = context;
  readPerson(library, input.personId);
  const handle = input.handle.trim().replace(/^@+/, '');
  if (handle === '') {
    const sentence = 'The name of the account is missing. Nothing was saved.';
    throw new AppError('invalid_input', sentence, { fields: { handle: sentence } });
  }
  const before = input.id === undefined ? null : readAccount(library, input.id);
  const account: Account = { ...input, handle, ...nextRow(context, { before, given: input.version, at }) };
  storeAccount(library, account);
  audit(context, { at, action: actionOf('account', before), subjectKind: 'account', subjectId: account.id }, input);
  return account;
}

function remove(context: ServiceContext, kind: 'person' | 'interest' | 'account', id: string): { isDone: true } {
  return change(context, (at) => {
    const read = { person: readPerson, interest: readInterest, account: readAccount }[kind];
    read(context.library, id);
    deletePeopleRow(context.library, kind, { id, at });
    appendAudit(context.library, { at, action: `${kind}.delete`, subjectKind: kind, subjectId: id });
    return { isDone: true };
  });
}

interface RowChange {
  readonly before: Pick<Person, 'id' | 'createdAt' | 'version'> | null;
  readonly given: number | undefined;
  readonly at: string;
}

/** The row fields of a new row, or of the next version of one. Raises `conflict` when the caller saw an older version. */
function nextRow(
  context: ServiceContext,
  { before, given, at }: RowChange,
): Pick<Person, 'id' | 'createdAt' | 'updatedAt' | 'version'> {
  if (before === null) return { id: context.ports.newId(), createdAt: at, updatedAt: at, version: 1 };
  if (given === undefined) {
    const sentence = 'A change needs the version that it was made on. Nothing was saved.';
    throw new AppError('invalid_input', sentence, { fields: { version: sentence } });
  }
  if (given !== before.version) {
    throw new AppError(
      'conflict',
      'This was changed elsewhere in the meantime. Your change was not saved: look at the newer version and make it again.',
    );
  }
  return { id: before.id, createdAt: before.createdAt, updatedAt: at, version: before.version + 1 };
}

function actionOf(kind: string, before: object | null): string {
  return before === null ? `${kind}.add` : `${kind}.update`;
}

function audit(context: ServiceContext, event: AuditEvent, content: unknown): void {
  appendAudit(context.library, { ...event, contentHash: contentHash(content) });
}

/** Dates may be partial; only the part that both give is compared. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
