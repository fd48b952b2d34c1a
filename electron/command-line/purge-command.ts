import { AppError } from '../../shared/app-error.ts';
import type { PurgePreview, PurgeReport } from '../../shared/model/purge.ts';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';

/** Words of a patient belong into no history of a shell: without --text they are read from the input. */
export const purgeCommand: CommandLineCommand = {
  name: 'library purge',
  takes: '',
  summary: 'Removes words for good from the library, its backups and all files around it, and proves it.',
  options: {
    text: {
      type: 'string',
      value: 'WORDS',
      help: 'the words; without it they are read from the input, so that no shell keeps them',
    },
    words: { type: 'boolean', help: 'only whole words, not within longer ones' },
    replacement: { type: 'string', value: 'WORDS', help: 'what stands in their place ([removed])' },
    yes: { type: 'boolean', help: 'remove them; without it you are only told where they are' },
  },
  run: purge,
};

async function purge(session: Session, given: Given): Promise<Outcome> {
  const request = {
    text: (given.text('text') ?? (await session.readInput())).trim(),
    extent: given.has('words') ? 'words' : 'anywhere',
    replacement: given.text('replacement'),
  };
  const { job } = await session.call(given.has('yes') ? 'purge.run' : 'purge.preview', request);
  const result = await session.jobEnd(job);
  if (result.kind === 'purge.run')
    return { value: result, lines: reportLines(result), exitCode: result.isClean ? 0 : notClean };
  if (result.kind === 'purge.preview') return { value: result, lines: previewLines(result) };
  throw new AppError('internal', 'The purge ended without a report.');
}

/** As for a conflict: something of the words is still there. */
const notClean = 4;

function previewLines({ counts, files }: PurgePreview): string[] {
  const found = counts.map(({ place, texts, occurrences }) => [place, `${texts} texts`, `${occurrences} times`]);
  const held = files.filter(({ hits }) => hits > 0).map(({ name, hits }) => [name, `${hits} places in its bytes`]);
  if (found.length + held.length === 0) return ['The words are nowhere in the library or in the files around it.'];
  return [
    ...columns(found),
    ...columns(held),
    'Nothing was changed. Say --yes to remove them for good; it cannot be undone.',
  ];
}

function reportLines({ counts, reopened, files, isClean }: PurgeReport): string[] {
  return [
    ...columns(counts.map(({ place, texts, occurrences }) => [place, `${texts} texts`, `${occurrences} times`])),
    ...reopened.map(({ title }) => `Back to writing, since its text changed: ${title}`),
    ...columns(
      files.map(({ name, sizeBytes, hits, state }) => [name, `${sizeBytes} bytes searched`, `${hits} found`, state]),
    ),
    isClean
      ? 'No byte of it is left in any of these files.'
      : 'Something is left: see the files above that failed or hold hits.',
  ];
}
