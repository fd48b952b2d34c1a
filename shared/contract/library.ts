import { z } from 'zod';
import { job } from '../model/job.ts';
import { auditEntry, libraryInfo, searchHit, searchKinds, settings } from '../model/library.ts';
import { id } from '../model/row.ts';
import { done, page } from './parts.ts';

const words = {
  query: z.string().max(500),
  kinds: z
    .array(z.enum(searchKinds))
    .min(1)
    .default([...searchKinds]),
} as const;

export const libraryCommands = {
  'library.info': { input: z.strictObject({}), output: libraryInfo },
  /** The best match first. */
  'library.search': {
    input: z.strictObject({
      ...words,
      limit: z.int().min(1).max(100).default(20),
      offset: z.int().nonnegative().default(0),
    }),
    output: z.array(searchHit),
  },
  /** How many hits `library.search` can give; with `isCapped` there are more than it ranks. */
  'library.countHits': {
    input: z.strictObject(words),
    output: z.strictObject({ total: z.int(), isCapped: z.boolean() }),
  },
  /** Takes every worked example out of the library: claims, sources, drafts and people marked as samples. */
  'library.removeSamples': { input: z.strictObject({}), output: z.strictObject({ removed: z.int() }) },
  'library.addSamples': { input: z.strictObject({}), output: z.strictObject({ added: z.int() }) },
  'settings.get': { input: z.strictObject({}), output: settings },
  'settings.save': { input: settings.partial(), output: settings },
  /** The newest first. */
  'audit.list': {
    input: z.strictObject(page),
    output: z.strictObject({ entries: z.array(auditEntry), total: z.int() }),
  },
  /** Whether every link of the whole chain still fits the one before it. */
  'audit.verify': { input: z.strictObject({}), output: z.strictObject({ isWhole: z.boolean() }) },
  'job.get': { input: z.strictObject({ id }), output: job },
  'job.cancel': { input: z.strictObject({ id }), output: done },
} as const;
