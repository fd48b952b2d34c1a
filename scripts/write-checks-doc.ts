import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDoc } from './checks-doc/checks-doc.ts';
import { withThresholds } from './checks-doc/thresholds-doc.ts';
import { projectFolder } from './run-tool.ts';

writeFileSync(join(projectFolder, 'docs/checks.md'), checksDoc());
const policyPacks = join(projectFolder, 'docs/policy-packs.md');
writeFileSync(policyPacks, withThresholds(readFileSync(policyPacks, 'utf8')));
console.log('Wrote docs/checks.md and the limits in docs/policy-packs.md.');
