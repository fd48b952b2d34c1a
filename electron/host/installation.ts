import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the app's own files lie: in a clone, or inside the package. */
export interface Installation {
  readonly root: string;
  readonly version: string;
  readonly pageFolder: string;
  readonly templatesFolder: string;
}

/** `root` is the folder of package.json; each entry file knows how far above it that is. */
export function installationAt(root: string): Installation {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return { root, version, pageFolder: join(root, 'dist', 'page'), templatesFolder: join(root, 'templates') };
}
