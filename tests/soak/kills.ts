import { type KillResult, phases } from './kill-result.ts';
import { killOnce } from './kill-run.ts';
import { buildLibraries, removeLibraries } from './libraries.ts';

/** `node tests/soak/kills.ts [KILLS] [FIRST-SEED]`: kills the service that often and prints what was hit and what was lost. */
const [kills = 500, firstSeed = 1000] = process.argv.slice(2).map(Number);
const atOnce = 2;
const importRows = 3000;
const toldEvery = 50;

const began = Date.now();
const libraries = await buildLibraries();
const results: KillResult[] = [];
// Who stops it early is told what was seen so far.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(tell()));
for (let first = 0; first < kills; first += atOnce) {
  const seeds = Array.from({ length: Math.min(atOnce, kills - first) }, (_, place) => firstSeed + first + place);
  results.push(...(await Promise.all(seeds.map(killOrTell))));
  if (results.length % toldEvery < atOnce) console.log(`${results.length} of ${kills} kills`);
}
removeLibraries(libraries);
process.exitCode = tell();

/** A run that could not even be made is a fault of that run, and the others go on. */
async function killOrTell(seed: number): Promise<KillResult> {
  try {
    return await killOnce(seed, libraries, importRows);
  } catch (error) {
    return { seed, hit: [], acknowledged: 0, savesInImports: 0, faults: [String(error)] };
  }
}

/** Prints the table and gives the exit code. */
function tell(): number {
  const failed = results.filter(({ faults }) => faults.length > 0);
  const sum = (count: (result: KillResult) => number) => results.reduce((so, result) => so + count(result), 0);
  const total = sum(({ acknowledged }) => acknowledged);
  const inImports = sum(({ savesInImports }) => savesInImports);
  console.log('\nunder way when the kill came    kills    with a fault');
  for (const phase of phases) {
    const hit = results.filter((result) => result.hit.includes(phase));
    console.log(row(phase, hit.length, hit.filter(({ faults }) => faults.length > 0).length));
  }
  const idle = results.filter(({ hit }) => hit.length === 0);
  console.log(row('nothing', idle.length, idle.filter(({ faults }) => faults.length > 0).length));
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `\n${results.length} kills, ${total} acknowledged changes (${inImports} saves during imports), ${failed.length} with a fault, ${seconds} s`,
  );
  for (const { seed, faults } of failed) console.log(`seed ${seed}: ${faults.join('; ')}`);
  const isEverythingHit = phases.every((phase) => results.some(({ hit }) => hit.includes(phase)));
  return failed.length === 0 && (isEverythingHit || kills < phases.length) ? 0 : 1;
}

function row(name: string, count: number, faulty: number): string {
  return `${name.padEnd(28)}${String(count).padStart(9)}${String(faulty).padStart(16)}`;
}
