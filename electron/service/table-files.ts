import type { ChosenIds } from '../../db/chosen-rows.ts';
import { AppError } from '../../shared/app-error.ts';
import type { TableExportResult } from '../../shared/model/table.ts';
import type { ExportedFile } from '../../shared/model/thread.ts';
import { nextTurn } from './claim-import-file.ts';
import type { ServiceContext } from './context.ts';
import type { JobProgress } from './jobs.ts';

/** Files that exports have written and nobody has taken yet. A file stays until it is taken; at most the last three are kept. */
export interface TableFiles {
  keep(file: ExportedFile): string;
  /** Raises `not_found`. */
  take(id: string): ExportedFile;
}

const limitKept = 3;

export function createTableFiles(newId: () => string): TableFiles {
  const files = new Map<string, ExportedFile>();
  return {
    keep(file) {
      const id = newId();
      files.set(id, file);
      const [oldest] = files.keys();
      if (files.size > limitKept && oldest !== undefined) files.delete(oldest);
      return id;
    },
    take(id) {
      const file = files.get(id);
      if (file === undefined)
        throw new AppError('not_found', 'This export was taken already. Nothing is lost: export the rows again.');
      files.delete(id);
      return file;
    },
  };
}

/** How rows become a file, a piece of them at a time. */
export interface TableWriting {
  readonly ids: ChosenIds;
  readonly fileName: string;
  readonly mediaType: string;
  readonly head: string;
  /** Stands between two rows. */
  readonly between: string;
  readonly foot: string;
  /** The rows with these ids, those that are not there any more left out. */
  readonly writeRows: (ids: readonly string[]) => readonly string[] | Promise<readonly string[]>;
}

const limitPieceRows = 50;

/** Writes a file of chosen rows; others are answered in between. Raises `cancelled` when the job is. */
export async function writeTable(
  files: TableFiles,
  writing: TableWriting,
  { signal, report }: JobProgress,
): Promise<TableExportResult> {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(writing.head)];
  let [read, rows] = [0, 0];
  report(0, writing.ids.total);
  for (let ids = writing.ids.next(limitPieceRows); ids.length > 0; ids = writing.ids.next(limitPieceRows)) {
    signal.throwIfAborted();
    const written = await writing.writeRows(ids);
    const gap = rows > 0 && written.length > 0 ? writing.between : '';
    parts.push(encoder.encode(gap + written.join(writing.between)));
    read += ids.length;
    rows += written.length;
    report(read, writing.ids.total);
    await nextTurn();
  }
  parts.push(encoder.encode(writing.foot));
  const { fileName, mediaType } = writing;
  const fileId = files.keep({ fileName, mediaType, bytes: new Uint8Array(Buffer.concat(parts)) });
  return { kind: 'table.export', fileId, rows };
}

/** `claims-2026-11-22.csv` */
export function tableFileName({ ports }: ServiceContext, name: string, ending: string): string {
  return `${name}-${ports.now().toISOString().slice(0, 10)}.${ending}`;
}
