import { AppError } from '../../shared/app-error.ts';
import { statementFormats } from '../../shared/model/statement.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { fileOutcome } from './file-outcome.ts';

export const peopleCommands: readonly CommandLineCommand[] = [
  {
    name: 'people list',
    takes: '',
    summary: 'Lists the people of the register, and whether their interests were confirmed.',
    options: {},
    run: listPeople,
  },
  {
    name: 'people statement',
    takes: '[PERSON-ID]',
    summary:
      'Writes the statement of interests of a person, or of all authors of a draft. docs/interest-statement.md tells of it.',
    options: {
      draft: { type: 'string', value: 'ID', help: 'the draft or debunk whose authors declare' },
      format: { type: 'string', value: 'FORMAT', help: `${statementFormats.join(', ')} (text)` },
      output: { type: 'string', value: 'FILE', help: 'write to this file instead of the screen' },
    },
    run: writeStatement,
  },
];

async function listPeople(session: Session): Promise<Outcome> {
  const people = await session.call('person.list', {});
  const rows = people.map(({ person, interests }) => [
    ...[person.id, person.name, `${interests.length} interests`],
    person.statementConfirmedAt === null ? 'not confirmed' : `confirmed ${person.statementConfirmedAt.slice(0, 10)}`,
  ]);
  return { value: people, lines: columns(rows) };
}

async function writeStatement(session: Session, given: Given): Promise<Outcome> {
  const [personId, draftId] = [given.words[0], given.text('draft')];
  if ((personId === undefined) === (draftId === undefined)) {
    throw new AppError('invalid_input', 'Name either a person or, with --draft, a draft. Nothing was written.');
  }
  const format = given.text('format') ?? 'text';
  const file =
    draftId === undefined
      ? await session.call('person.exportStatement', { id: personId, format })
      : await session.call('draft.exportStatement', { id: draftId, format });
  return fileOutcome(file, given.text('output'));
}
