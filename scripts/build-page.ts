import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from './run-tool.ts';

/** Builds the page into dist/page. */
export async function buildPage(): Promise<void> {
  await build({ configFile: join(projectFolder, 'vite.config.ts'), logLevel: 'warn' });
}
