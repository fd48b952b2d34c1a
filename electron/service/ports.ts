import type { Readable } from 'node:stream';
import type { PageToDraw } from '../../shared/exports/export-input.ts';

/** A file that a person picked, dropped or uploaded. `sizeBytes` is null where the host cannot know it. */
export interface OpenedFile {
  readonly fileName: string;
  readonly sizeBytes: number | null;
  readonly stream: Readable;
}

/** The host's way from a token to bytes. Each call opens the file from its beginning; raises `not_found` for an unknown token. */
export interface FilePort {
  openFile(token: string): Promise<OpenedFile>;
  /** Where the file lies on this machine; absent in a host whose files come as bytes. Raises `not_found` for an unknown token. */
  readonly placeOf?: (token: string) => string;
  /** Where a person wants a file to be written; tokens of files to be read are not known to it. Absent like `placeOf`. */
  readonly savePlaceOf?: (token: string) => string;
}

/** What the service takes from outside, so that tests can pass a clock that stands still. */
export interface Ports {
  readonly files: FilePort;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Folders read for templates: the built-in one first, then the user's own where there is one. */
  readonly templatesFolders: readonly TemplatesFolder[];
  /** Where house styles are read from until somebody chooses another folder; it need not be there. */
  readonly stylesFolder?: string | undefined;
  readonly appVersion: string;
  /** Where this host writes its log and its crash reports, so that a purge can search them; none in tests. */
  readonly logFolders?: readonly string[] | undefined;
  /** Draws pages by a browser engine; absent where the host has none. */
  readonly drawPages?: DrawPages | undefined;
  /** Where this host keeps the code of a worker thread: a bundle beside its own, or the source. */
  readonly workerFile: (name: WorkerName) => string | URL;
}

/** A PDF or a PNG for each page, in their order. Raises `unsupported` where no engine is found, `invalid_input` for a page whose content is larger than it. */
export type DrawPages = (pages: readonly PageToDraw[]) => Promise<readonly Uint8Array[]>;

export type WorkerName =
  | 'citation-worker'
  | 'claim-import-worker'
  | 'library-worker'
  | 'purge-worker'
  | 'word-index-worker'
  | 'checkpoint-worker'
  | 'second-reader-worker'
  | 'style-worker';

export interface TemplatesFolder {
  readonly folder: string;
  readonly origin: 'built_in' | 'own';
  /** Set for the place where nobody needs to have put a folder: that it is not there is then no fault. */
  readonly mayBeMissing?: boolean;
}
