import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runTool, toolFile } from './run-tool.ts';

/**
 * `npm run soak [KILLS]`: what takes too long for every run. Kills the service 500 times in the middle of its work, then runs
 * every property test with examples that nobody chose.
 */
const [kills = '500'] = process.argv.slice(2);
const random = { ...process.env, PLAINSPOKEN_SEED: 'random', PLAINSPOKEN_RUNS: '40' };

console.log(`== ${kills} kills`);
const killed = runTool(join(projectFolder, 'tests', 'soak', 'kills.ts'), [kills], {
  env: { ...process.env, NODE_OPTIONS: '' },
});
console.log('\n== property tests, with other examples');
const properties = runTool(toolFile('vitest'), ['run', '--testTimeout=600000', ...propertyTests()], { env: random });
process.exitCode = killed === 0 && properties === 0 ? 0 : 1;

function propertyTests(): string[] {
  return readdirSync(join(projectFolder, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('tests', name))
    .filter((file) => readFileSync(join(projectFolder, file), 'utf8').includes(`from 'fast-check'`))
    .toSorted();
}
