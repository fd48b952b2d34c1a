import { z } from 'zod';
import { job } from '../model/job.ts';
import { auditEntry, libraryInfo, searchHit, searchKinds, settings } from '../model/library.ts';
import { id } from '../model/row.ts';
import { done } from './parts.ts';

export const libraryCommands = {
  'library.info': { input: z.strictObject({}), output: libraryInfo },
  'library.search': {
    input: z.strictObject({
      query: z.string().max(500),
      kinds: z
        .array(z.enum(searchKinds))
        .min(1)
        .default([...searchKinds]),
      limit: z.int().min(1).max(100).default(20),
    }),
    output: z.array(searchHit),
  },
  /** Takes every worked example out of the library: claims, sources, drafts and people marked as samples. */
  'library.removeSamples': { input: z.strictObject({}), output: z.strictObject({ removed: z.int() }) },
  'library.addSamples': { input: z.strictObject({}), output: z.strictObject({ added: z.int() }) },
  'settings.get': { input: z.strictObject({}), output: settings },
  'settings.save': { input: settings.partial(), output: settings },
  'audit.list': {
    input: z.strictObject({ limit: z.int().min(1).max(500).default(100) }),
    output: z.strictObject({ entries: z.array(auditEntry), isChainWhole: z.boolean() }),
  },
  'job.get': { input: z.strictObject({ id }), output: job },
  'job.cancel': { input: z.strictObject({ id }), output: done },
} as const;
