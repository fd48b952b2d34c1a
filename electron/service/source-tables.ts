import { chosenSourceIds } from '../../db/chosen-rows.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readSources, sourceBinner, sourceSetter } from '../../db/source-tables.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Handlers, Parsed } from '../../shared/contract.ts';
import { type CitationClient, createCitationClient } from './citation-client.ts';
import type { ServiceContext } from './context.ts';
import { changeRows, type TableChange } from './table-change.ts';
import { type TableFiles, type TableWriting, tableFileName, writeTable } from './table-files.ts';

/** Answers the commands of `shared/contract/tables.ts` that are for sources. */
export function sourceTableHandlers(context: ServiceContext, files: TableFiles) {
  const { library, jobs, ports } = context;
  const client = createCitationClient(ports.workerFile('citation-worker'));
  const start = (change: Omit<TableChange, 'subjectKind'>) => ({
    job: jobs.start('rows', (progress) => changeRows(context, { ...change, subjectKind: 'source' }, progress)),
  });
  return {
    'source.setAll': ({ chosen, ...setting }) => {
      if (setting.status === undefined && setting.level === undefined)
        throw new AppError('invalid_input', 'Choose a status or a level to set. Nothing was changed.');
      const createChange = (at: string) => sourceSetter(library, setting, at);
      const ids = chosenSourceIds(library, chosen);
      return start({ command: 'source.setAll', ids, contentHash: contentHash(setting), createChange });
    },
    'source.deleteAll': ({ chosen }) => {
      const ids = chosenSourceIds(library, chosen);
      return start({ command: 'source.deleteAll', ids, createChange: (at) => sourceBinner(library, at) });
    },
    'source.exportTable': ({ chosen, format }) => {
      const writing = { ...writingAs(context, client, format), ids: chosenSourceIds(library, chosen) };
      return { job: jobs.start('rows', (progress) => writeTable(files, writing, progress)) };
    },
  } satisfies Partial<Handlers>;
}

type Format = Parsed<'source.exportTable'>['format'];

const kinds: Readonly<Record<Format, { readonly ending: string; readonly mediaType: string }>> = {
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { ending: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  'csl-json': { ending: 'json', mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
};

function writingAs(context: ServiceContext, client: CitationClient, format: Format): Omit<TableWriting, 'ids'> {
  const { ending, mediaType } = kinds[format];
  const file = { fileName: tableFileName(context, 'sources', ending), mediaType };
  const items = (ids: readonly string[]) =>
    readSources(context.library, ids).map(({ csl, key }) => ({ ...csl, id: key }));
  if (format === 'csl-json') {
    const writeRows = (ids: readonly string[]) => items(ids).map((item) => JSON.stringify(item));
    return { ...file, head: '[\n', between: ',\n', foot: '\n]\n', writeRows };
  }
  // Piece by piece in the worker: formatting a record takes citation-js about a millisecond.
  const writeRows = async (ids: readonly string[]) => {
    const found = items(ids);
    const text = found.length === 0 ? '' : await client.write(found, format);
    return found.map((_item, place) => (place === 0 ? text : ''));
  };
  return { ...file, head: '', between: '', foot: '', writeRows };
}
