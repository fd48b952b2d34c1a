import { spawn } from 'node:child_process';
import { projectFolder, toolFile } from './run-tool.ts';

interface Check {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', tool: toolFile('typescript', 'tsc'), args: ['--noEmit'] },
  { name: 'rules (eslint)', tool: toolFile('eslint'), args: ['--cache', '--cache-location', '.cache/eslint', '.'] },
  { name: 'format (biome)', tool: toolFile('@biomejs/biome', 'biome'), args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'layers (dependency-cruiser)',
    tool: toolFile('dependency-cruiser', 'depcruise'),
    args: ['--output-type', 'err-long', 'shared', 'db', 'electron', 'renderer', 'tests', 'scripts'],
  },
  { name: 'unused code (knip)', tool: toolFile('knip'), args: [] },
];

// Two at a time: more only wait for each other's memory.
const waiting = [...checks];
const results: boolean[] = [];
await Promise.all([lane(), lane()]);
const failed = results.filter((isPassed) => !isPassed).length;
console.log(failed === 0 ? `All ${checks.length} checks passed.` : `${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;

async function lane(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await run(check));
}

function run({ name, tool, args }: Check): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, [tool, ...args], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data: Buffer) => said.push(data));
    child.stderr.on('data', (data: Buffer) => said.push(data));
    child.once('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (code !== 0) console.log(Buffer.concat(said).toString());
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
      resolve(code === 0);
    });
  });
}
