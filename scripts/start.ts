import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenOlder } from './build-when-older.ts';
import { findOrFetchElectron, hasDisplay, isRoot } from './find-electron.ts';
import { projectFolder } from './run-tool.ts';

const say = (line: string) => console.log(line);
const forced = process.env['PLAINSPOKEN_HOST'];

if (forced !== undefined && forced !== 'browser' && forced !== 'electron') {
  console.error(`PLAINSPOKEN_HOST is "${forced}"; it can be "browser" or "electron".`);
  process.exit(1);
}
await buildWhenOlder(say);
const choice = chooseHost();
if (choice.host === 'electron') openWindow(choice.program);
else if (forced === 'electron') stopWith(`The window cannot be opened: ${choice.reason}`);
else {
  say(`Plainspoken runs in your browser: ${choice.reason}`);
  await import(pathToFileURL(join(projectFolder, 'dist', 'electron', 'serve.cjs')).href);
}

type Choice =
  | { readonly host: 'electron'; readonly program: string }
  | { readonly host: 'browser'; readonly reason: string };

function chooseHost(): Choice {
  if (forced === 'browser') return { host: 'browser', reason: 'PLAINSPOKEN_HOST asks for it.' };
  if (isRoot()) return { host: 'browser', reason: 'as root, Electron would run without its sandbox.' };
  if (!hasDisplay()) return { host: 'browser', reason: 'there is no display to open a window on.' };
  const program = findOrFetchElectron(180, say);
  if (program === null)
    return { host: 'browser', reason: 'the Electron program is not here and could not be fetched.' };
  return { host: 'electron', program };
}

function openWindow(program: string): void {
  const window = spawn(program, [projectFolder, ...process.argv.slice(2)], { stdio: 'inherit' });
  window.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function stopWith(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
