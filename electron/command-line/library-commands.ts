import { join } from 'node:path';
import { columns } from './columns.ts';
import type { CommandLineCommand, Given, Outcome, Session } from './command.ts';

export const libraryCommands: readonly CommandLineCommand[] = [
  {
    name: 'library search',
    takes: 'WORDS',
    summary: 'Searches claims, drafts and sources.',
    options: {
      kind: {
        type: 'string',
        multiple: true,
        value: 'KIND',
        help: 'claim, draft or source; may be given several times',
      },
      limit: { type: 'string', value: 'NUMBER', help: 'how many at most (20)' },
    },
    run: searchLibrary,
  },
  {
    name: 'library info',
    takes: '',
    summary: 'Says where the library lies and what is in it.',
    options: {},
    run: showInfo,
  },
];

async function searchLibrary(session: Session, given: Given): Promise<Outcome> {
  const kinds = given.texts('kind');
  const hits = await session.call('library.search', {
    query: given.words.join(' '),
    kinds: kinds.length === 0 ? undefined : kinds,
    limit: given.number('limit'),
  });
  const lines = columns(hits.map((hit) => [hit.kind, hit.id, hit.title]));
  return { value: hits, lines: lines.length === 0 ? ['Nothing was found.'] : lines };
}

async function showInfo(session: Session): Promise<Outcome> {
  const info = await session.call('library.info', {});
  const lines = columns([
    ['file', join(info.place, info.fileName)],
    ['size', `${(info.sizeBytes / 1_000_000).toFixed(1)} MB`],
    ['claims', `${info.claims} (${info.undecidedClaims} undecided)`],
    ['sources', String(info.sources)],
    ['drafts', `${info.drafts} (${info.debunks} cleared)`],
    ['samples', String(info.samples)],
    ['last backup', info.lastBackupAt ?? 'none'],
    ['app', `${info.appVersion}, library format ${info.schemaVersion}`],
  ]);
  return { value: info, lines };
}
