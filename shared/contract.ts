import type { z } from 'zod';
import { claimCommands } from './contract/claims.ts';
import { composerCommands } from './contract/composer.ts';
import { draftCommands } from './contract/drafts.ts';
import { evidenceCommands } from './contract/evidence.ts';
import { historyCommands } from './contract/history.ts';
import { libraryCommands } from './contract/library.ts';
import { paymentCommands } from './contract/payments.ts';
import { peopleCommands } from './contract/people.ts';
import { policyCommands } from './contract/policies.ts';
import { purgeCommands } from './contract/purge.ts';
import { type RecoveryCommand, recoveryCommands } from './contract/recovery.ts';
import { replaceCommands } from './contract/replace.ts';
import { statementCommands } from './contract/statements.ts';
import { styleCommands } from './contract/styles.ts';
import { tableCommands } from './contract/tables.ts';
import { translationCommands } from './contract/translations.ts';

/**
 * The whole boundary of the app: `noun.verb` -> what it takes and gives. IPC, loopback HTTP, the command line and the tests
 * are thin transports over this one table.
 */
export const commands = {
  ...claimCommands,
  ...evidenceCommands,
  ...draftCommands,
  ...composerCommands,
  ...translationCommands,
  ...peopleCommands,
  ...statementCommands,
  ...paymentCommands,
  ...policyCommands,
  ...tableCommands,
  ...libraryCommands,
  ...recoveryCommands,
  ...historyCommands,
  ...purgeCommands,
  ...replaceCommands,
  ...styleCommands,
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type CommandName = keyof typeof commands;

/** What a caller may send: fields with a default may be left out. */
export type Input<Name extends CommandName> = z.input<(typeof commands)[Name]['input']>;

/** What a handler gets: defaults filled in. */
export type Parsed<Name extends CommandName> = z.output<(typeof commands)[Name]['input']>;

export type Output<Name extends CommandName> = z.output<(typeof commands)[Name]['output']>;

/** One handler for each command: a missing one does not compile. */
export type Handlers = {
  readonly [Name in CommandName]: (input: Parsed<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** What a service answers over one open library; the recovery commands are answered around it. */
export type LibraryHandlers = Omit<Handlers, RecoveryCommand>;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
