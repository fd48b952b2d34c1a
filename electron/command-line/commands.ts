import { callCommand } from './call-command.ts';
import { checkCommand } from './check-command.ts';
import { claimCommands } from './claim-commands.ts';
import type { CommandLineCommand, StandaloneCommand } from './command.ts';
import { draftCommands } from './draft-commands.ts';
import { libraryCommands } from './library-commands.ts';
import { paymentsCommand } from './payments-command.ts';
import { peopleCommands } from './people-commands.ts';
import { policyCommandLine } from './policy-commands.ts';
import { postCountCommand } from './post-command.ts';
import { purgeCommand } from './purge-command.ts';
import { recoveryCommands } from './recovery-commands.ts';
import { sourceCommands } from './source-commands.ts';
import { splitCommand } from './split-command.ts';
import { threadCommands } from './thread-commands.ts';
import { translationCommands } from './translation-commands.ts';

/** Everything that `plainspoken` can do but serve: one more command is one more line. */
export const commandLineCommands: readonly (CommandLineCommand | StandaloneCommand)[] = [
  checkCommand,
  paymentsCommand,
  ...claimCommands,
  ...sourceCommands,
  ...draftCommands,
  ...translationCommands,
  ...threadCommands,
  ...peopleCommands,
  postCountCommand,
  splitCommand,
  ...policyCommandLine,
  ...libraryCommands,
  ...recoveryCommands,
  purgeCommand,
  callCommand,
];
