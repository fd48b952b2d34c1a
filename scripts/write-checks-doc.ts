import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDoc } from './checks-doc/checks-doc.ts';
import { projectFolder } from './run-tool.ts';

writeFileSync(join(projectFolder, 'docs/checks.md'), checksDoc());
console.log('Wrote docs/checks.md.');
