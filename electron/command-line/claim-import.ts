import { AppError } from '../../shared/app-error.ts';
import type { ClaimColumns, ClaimImportResult, CsvPreview } from '../../shared/model/job.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';
import { counted, faultLines, importExitCode } from './import-faults.ts';

const namedColumns = ['statement', 'channel', 'link', 'seenAt', 'reach', 'verdict', 'topics', 'language'] as const;

function optionOf(column: (typeof namedColumns)[number]): string {
  return `${column === 'seenAt' ? 'seen' : column}-column`;
}

function columnOptions(): CommandLineCommand['options'] {
  const entries = namedColumns.map((column) => {
    const help = `the column with the ${column === 'seenAt' ? 'date when it was seen' : column}`;
    return [optionOf(column), { type: 'string', value: 'NAME', help } as const] as const;
  });
  return Object.fromEntries(entries);
}

export const claimImport: CommandLineCommand = {
  name: 'claim import',
  takes: 'FILE',
  summary: 'Takes the claims of a CSV file into the library; the columns are found by their names.',
  options: {
    'wording-column': { type: 'string', multiple: true, value: 'NAME', help: 'the column with the wording' },
    ...columnOptions(),
    'dry-run': { type: 'boolean', help: 'only count what would be new, known and faulty' },
  },
  run: importClaims,
};

async function importClaims(session: Session, given: Given): Promise<Outcome> {
  const file = session.fileToken(given.words[0] ?? '');
  const preview = await session.call('claim.previewImport', { file });
  const mapping = columnsOf(preview, given);
  const isDryRun = given.has('dry-run');
  const { job } = await session.call('claim.import', { file, columns: mapping, isDryRun });
  const result = await session.jobEnd(job);
  if (result.kind !== 'claim.import')
    throw new AppError('internal', 'The import ended with the result of another one.');
  const taken = result.added + result.sameWords + result.nearWords;
  return {
    value: result,
    lines: [...resultLines(result, isDryRun), ...faultLines(result)],
    ...importExitCode({ taken, faulty: result.faulty }),
  };
}

/** What was typed goes before what the names of the columns suggest. */
function columnsOf(preview: CsvPreview, given: Given): ClaimColumns {
  const typedWording = given.texts('wording-column').map((name) => columnNumber(preview, name));
  const wording = typedWording[0] ?? preview.suggested?.wording;
  if (wording === undefined) {
    const names = preview.columns.join(', ');
    throw new AppError(
      'invalid_input',
      `No column looks like a wording. Name one with --wording-column. There are: ${names}.`,
    );
  }
  const others = namedColumns.map((column) => {
    const typed = given.text(optionOf(column));
    return [
      column,
      typed === undefined ? (preview.suggested?.[column] ?? null) : columnNumber(preview, typed),
    ] as const;
  });
  return { wording, ...(Object.fromEntries(others) as Omit<ClaimColumns, 'wording'>) };
}

function columnNumber(preview: CsvPreview, name: string): number {
  const place = preview.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (place >= 0) return place;
  throw new AppError('invalid_input', `There is no column "${name}". There are: ${preview.columns.join(', ')}.`);
}

function resultLines(result: ClaimImportResult, isDryRun: boolean): string[] {
  if (result.rows === 0) return ['The file has a header row and nothing below it. Nothing was imported.'];
  const counts =
    `${counted(result.rows, 'row')}: ${counted(result.added, 'new claim')}, ${result.sameWords} in the same words and ` +
    `${result.nearWords} in nearly the same words as a known claim, ${result.faulty} faulty.`;
  if (isDryRun) return [counts, 'This was a dry run: nothing was written.'];
  return [
    counts,
    ...(result.added === 0 && result.faulty < result.rows ? [nothingNew] : []),
    `Import ${result.importId ?? ''} is done.`,
  ];
}

const nothingNew =
  'No claim is new: each row became one more sighting of a claim that was there. If this file was imported before, undo the import in the app.';
