import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the place of the user's data depends on, so that tests need no second machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const thisMachine: Machine = { platform: process.platform, environment: process.env, home: homedir() };

/** The folder that the platform keeps for the app's data: the default library and the log lie there. */
export function userDataFolder(machine: Machine = thisMachine): string {
  const { platform, environment, home } = machine;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Plainspoken');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Plainspoken');
  // The XDG base directory specification: a relative or empty value is to be ignored.
  const given = environment['XDG_DATA_HOME'];
  const base = given?.startsWith('/') === true ? given : join(home, '.local', 'share');
  return join(base, 'Plainspoken');
}

export function defaultLibraryFile(machine: Machine = thisMachine): string {
  return join(userDataFolder(machine), 'library.plainspoken');
}
