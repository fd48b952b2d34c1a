import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from '../service/ports.ts';

/** Where the app's own files lie: in a clone, or inside the package. */
export interface Installation {
  readonly root: string;
  readonly version: string;
  readonly pageFolder: string;
  readonly templatesFolder: string;
  readonly workerFile: Ports['workerFile'];
  /** The packages of the fonts that pages are drawn in. */
  readonly fontsFolder: string;
}

/**
 * `root` is the folder of package.json; each entry file knows how far above it that is. `bundles` is the folder of the bundled
 * programs, for those who run from there; from a clone the sources run as they are.
 */
export function installationAt(root: string, bundles: string | null = null): Installation {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return {
    root,
    version,
    pageFolder: join(root, 'dist', 'page'),
    templatesFolder: join(root, 'templates'),
    workerFile: (name) =>
      bundles === null ? join(root, 'electron', 'service', `${name}.ts`) : join(bundles, `${name}.cjs`),
    fontsFolder: bundles === null ? join(root, 'node_modules', '@fontsource-variable') : join(bundles, 'fonts'),
  };
}
