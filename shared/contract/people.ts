import { z } from 'zod';
import { account, interest, person } from '../model/person.ts';
import { id } from '../model/row.ts';
import { done, version } from './parts.ts';

const ownFields = { id: true, createdAt: true, updatedAt: true, version: true } as const;
/** Without `id` a new row is made; with it, `version` must be the one that was read. */
const existing = { id: id.optional(), version: version.optional() } as const;

export const peopleCommands = {
  'person.list': {
    input: z.strictObject({}),
    output: z.array(z.strictObject({ person, interests: z.array(interest), accounts: z.array(account) })),
  },
  'person.save': {
    input: person.omit({ ...ownFields, statementConfirmedAt: true, isSample: true }).extend(existing),
    output: person,
  },
  'person.delete': { input: z.strictObject({ id }), output: done },
  /** The person says today that the list of interests is complete. An empty list is a statement too. */
  'person.confirmStatement': { input: z.strictObject({ id }), output: person },
  'interest.save': { input: interest.omit(ownFields).extend(existing), output: interest },
  'interest.delete': { input: z.strictObject({ id }), output: done },
  'account.save': { input: account.omit(ownFields).extend(existing), output: account },
  'account.delete': { input: z.strictObject({ id }), output: done },
} as const;
