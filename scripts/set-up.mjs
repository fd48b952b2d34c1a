// Runs before anything is installed, on whatever Node the machine has (20 and later): only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));
// Node 22.18 is the first of its line that runs TypeScript files without a flag.
const oldestNode = [22, 18];

const purpose = process.argv[2] ?? 'start';
installWhenNeeded();
checkNode();

function installWhenNeeded() {
  const reason = whyInstall();
  if (reason === null) return;
  console.log(`Setting up before "npm ${purpose}": ${reason} Running npm ci (one to two minutes).`);
  // All that is built comes built. With scripts npm would call a compiler for better-sqlite3 all the same, which a bare machine has not.
  const status = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error(
      'npm ci failed, so the app cannot be started. The reason is above; a missing network is the usual one.',
    );
    process.exit(1);
  }
  console.log('Set up.');
}

/** Compares what npm wrote down when it installed with the lock file, package by package. */
function whyInstall() {
  const installedFile = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'no packages are installed yet.';
  const wanted = packagesOf(join(projectFolder, 'package-lock.json'));
  const installed = packagesOf(installedFile);
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    if (place === '' || isRight(installed[place], version, optional)) continue;
    return `the lock file wants ${place.replace('node_modules/', '')} ${version}, which is not installed.`;
  }
  return null;
}

/** Packages for other systems are in the lock file, but never installed here. */
function isRight(installed, version, isOptional) {
  return installed === undefined ? isOptional === true : installed.version === version;
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** npm's own file is run directly, and not by a Node of node_modules: `npm ci` deletes that folder. */
function runNpm(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const options = { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, PATH: path.join(delimiter) } };
  const npmFile = process.env.npm_execpath;
  if (npmFile !== undefined) return spawnSync('node', [npmFile, ...args], options).status;
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
}

function checkNode() {
  const version = nodeVersion();
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Plainspoken needs Node ${oldestNode.join('.')} or later, and this machine has ${version}. ` +
      'On x64 Linux and Windows a fitting one is installed with the packages; here install it from your system or from nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

/** The Node that npm will run the scripts with: the one among the packages where there is one for this machine. */
function nodeVersion() {
  const own = join(projectFolder, 'node_modules', `node-${platformName()}-x64`);
  if (process.arch === 'x64' && existsSync(join(own, 'package.json'))) {
    return JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')).version;
  }
  return process.versions.node;
}

function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform;
}
