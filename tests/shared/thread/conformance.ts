import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(
  process.env['PLAINSPOKEN_SHARED'] ?? join(import.meta.dirname, '../../../../shared'),
  'conformance',
);

/** Whether the conformance data lies beside the repository; when it does not, the reason is printed once per file of tests. */
export const hasConformance = existsSync(folder);
if (!hasConformance) console.log('skipped: the conformance data was not found beside the repository (../shared)');

/** A file of conformance data, parsed as JSON or YAML. Only call it where `hasConformance`. */
export function readConformance(path: string): unknown {
  const text = readFileSync(join(folder, path), 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : parse(text);
}
