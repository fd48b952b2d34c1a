import { resolve } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { diagnosisText } from '../../shared/exports/diagnosis.ts';
import type { JobResult } from '../../shared/model/job.ts';
import { type Backup, backupId } from '../../shared/model/recovery.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { writeOutput } from './write-output.ts';

const bytesPerMegabyte = 1_000_000;

/** Backups, checks and diagnostics; they work where the library is damaged, newer, or open in another program. */
export const recoveryCommands: readonly CommandLineCommand[] = [
  {
    name: 'library backup',
    takes: '',
    summary: 'Makes a backup that is opened and checked, here or in another place, or lists those that are there.',
    options: {
      list: { type: 'boolean', help: 'only list the backups, the newest first' },
      output: { type: 'string', value: 'FILE', help: 'save it as this file instead, such as on another disk' },
      replace: { type: 'boolean', help: 'with --output: replace the file that lies there' },
    },
    isForAnyState: true,
    run: backUp,
  },
  {
    name: 'library restore',
    takes: 'BACKUP',
    summary: 'Puts a backup in the place of the library, which is kept beside it. "newest" takes the newest.',
    options: {},
    isForAnyState: true,
    run: restore,
  },
  {
    name: 'library verify',
    takes: '',
    summary: 'Checks the whole library, or a backup. Ends with 6 when it is not whole.',
    options: {
      backup: { type: 'string', value: 'BACKUP', help: 'check this backup instead; "newest" for the newest' },
    },
    isForAnyState: true,
    run: verify,
  },
  {
    name: 'library diagnose',
    takes: '',
    summary: 'Prints versions, sizes, counts and checks for support; nothing that anybody wrote.',
    options: { output: { type: 'string', value: 'FILE', help: 'write to this file instead of the screen' } },
    isForAnyState: true,
    run: diagnose,
  },
];

async function backUp(session: Session, given: Given): Promise<Outcome> {
  if (given.has('list')) return listBackups(session);
  const output = given.text('output');
  if (output !== undefined) return saveTo(session, output, given);
  const { job } = await session.call('backup.create', {});
  const { backup } = await resultOf(session, job, 'backup.create');
  return { value: backup, lines: [`Made and checked backup ${backup.id}.`, ...columns([rowOf(backup)])] };
}

async function saveTo(session: Session, output: string, given: Given): Promise<Outcome> {
  const place = session.placeToken(resolve(output));
  const whenTaken = given.has('replace') ? 'replace' : 'refuse';
  const { job } = await session.call('backup.save', { place, whenTaken });
  const saved = await resultOf(session, job, 'backup.save').catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    throw new AppError('conflict', `${error.message} Give another name, or --replace to have it replaced.`, {
      cause: error,
    });
  });
  const counts = `${saved.claims ?? '?'} claims, ${saved.drafts ?? '?'} drafts, ${saved.sources ?? '?'} sources`;
  return { value: saved, lines: [`Checked a backup and saved it as ${output}: ${counts}.`] };
}

async function listBackups(session: Session): Promise<Outcome> {
  const answer = await session.call('backup.list', {});
  const lines = columns(answer.backups.map(rowOf));
  return { value: answer, lines: lines.length === 0 ? ['There is no backup yet.'] : [...lines, `in ${answer.place}`] };
}

function rowOf({ id, sizeBytes, schemaVersion, claims, drafts }: Backup): string[] {
  const size = `${(sizeBytes / bytesPerMegabyte).toFixed(1)} MB`;
  if (claims === null) return [id, size, 'cannot be read'];
  return [id, size, `${claims} claims`, `${drafts ?? '?'} drafts`, `format ${schemaVersion ?? '?'}`];
}

async function restore(session: Session, given: Given): Promise<Outcome> {
  const id = await backupNamed(session, given.words[0] ?? '');
  const { job } = await session.call('backup.restore', { id });
  const result = await resultOf(session, job, 'backup.restore');
  const kept =
    result.keptAs === null ? 'There was no library before.' : `What was there is kept as "${result.keptAs}".`;
  return { value: result, lines: [`Backup ${id} is in place. ${kept}`] };
}

async function verify(session: Session, given: Given): Promise<Outcome> {
  const name = given.text('backup');
  const { job } =
    name === undefined
      ? await session.call('library.verify', {})
      : await session.call('backup.verify', { id: await backupNamed(session, name) });
  const result = await resultOf(session, job, 'library.verify');
  const counts = `${result.claims ?? '?'} claims, ${result.drafts ?? '?'} drafts, ${result.sources ?? '?'} sources`;
  if (result.isWhole) return { value: result, lines: [`Whole: ${counts}.`] };
  const lines = ['Not whole. Restore a backup: plainspoken library restore newest.', ...result.faults];
  return { value: result, lines, exitCode: exitCodes.library_corrupt };
}

async function diagnose(session: Session, given: Given): Promise<Outcome> {
  const { job } = await session.call('library.diagnose', {});
  const { sections } = await resultOf(session, job, 'library.diagnose');
  const text = diagnosisText(sections);
  const output = given.text('output');
  if (output === undefined) return { value: sections, lines: text.trimEnd().split('\n') };
  await writeOutput(output, text);
  return { value: sections, lines: [`Wrote ${output}.`] };
}

async function backupNamed(session: Session, name: string): Promise<string> {
  if (backupId.safeParse(name).success) return name;
  if (name !== 'newest') {
    const sentence = `"${name}" is not the name of a backup. plainspoken library backup --list names those that are there.`;
    throw new AppError('invalid_input', sentence);
  }
  const newest = (await session.call('backup.list', {})).backups[0];
  if (newest === undefined) throw new AppError('not_found', 'There is no backup yet. Nothing was changed.');
  return newest.id;
}

async function resultOf<Kind extends JobResult['kind']>(
  session: Session,
  job: string,
  kind: Kind,
): Promise<Extract<JobResult, { kind: Kind }>> {
  const result = await session.jobEnd(job);
  if (result.kind !== kind) throw new AppError('internal', 'The work ended with the result of another one.');
  // The kind was looked at a line above.
  return result as Extract<JobResult, { kind: Kind }>;
}
