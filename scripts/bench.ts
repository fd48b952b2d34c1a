import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runTool } from './run-tool.ts';

/** Runs the benches of tests/bench one after the other, so that none disturbs another; a word picks those whose name has it, and switches go to each (`--million`: a library of a million claims too). */
const folder = join(projectFolder, 'tests', 'bench');
const args = process.argv.slice(2);
const word = args.find((arg) => !arg.startsWith('--')) ?? '';
const switches = args.filter((arg) => arg.startsWith('--'));
const benches = readdirSync(folder).filter((name) => name.endsWith('-bench.ts') && name.includes(word));
let failed = 0;
for (const bench of benches.toSorted()) {
  console.log(`\n== ${bench.replace('-bench.ts', '')}`);
  if (runTool(join(folder, bench), switches, { env: { ...process.env, NODE_OPTIONS: '' } }) !== 0) failed += 1;
}
console.log(`\n${benches.length - failed} of ${benches.length} benches ran.`);
process.exitCode = failed === 0 ? 0 : 1;
