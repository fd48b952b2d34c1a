import { AppError } from '../../shared/app-error.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { counted, faultLines, importExitCode } from './import-faults.ts';

export const sourceCommands: readonly CommandLineCommand[] = [
  {
    name: 'source import',
    takes: 'FILE',
    summary: 'Takes the records of a BibTeX, RIS, CSL-JSON or PubMed (nbib) file into the library.',
    options: {},
    run: importSources,
  },
  {
    name: 'source list',
    takes: '',
    summary: 'Lists sources.',
    options: {
      query: { type: 'string', value: 'WORDS', help: 'only sources with these words' },
      status: {
        type: 'string',
        value: 'STATUS',
        help: 'current, corrected, concern, disputed, superseded or retracted',
      },
      limit: { type: 'string', value: 'NUMBER', help: 'how many at most (100)' },
      offset: { type: 'string', value: 'NUMBER', help: 'how many to leave out at the start' },
    },
    run: listSources,
  },
];

async function importSources(session: Session, given: Given): Promise<Outcome> {
  const { job } = await session.call('source.import', { file: session.fileToken(given.words[0] ?? '') });
  const result = await session.jobEnd(job);
  if (result.kind !== 'source.import')
    throw new AppError('internal', 'The import ended with the result of another one.');
  const counts = `${counted(result.records, 'record')} (${result.format}): ${result.added} new, ${result.merged} known, ${result.faulty} faulty.`;
  const exit = importExitCode({ taken: result.added + result.merged, faulty: result.faulty });
  return { value: result, lines: [counts, ...faultLines(result)], ...exit };
}

async function listSources(session: Session, given: Given): Promise<Outcome> {
  const answer = await session.call('source.list', {
    query: given.text('query'),
    status: given.text('status'),
    limit: given.number('limit'),
    offset: given.number('offset'),
  });
  const rows = answer.sources.map(({ source }) => [source.key, source.year, source.status, source.title]);
  return { value: answer, lines: [...columns(rows), `${rows.length} of ${answer.total} sources`] };
}
