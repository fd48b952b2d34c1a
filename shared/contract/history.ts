import { z } from 'zod';
import { binCounts, binItem, binKey, historyAction } from '../model/history.ts';
import { page } from './parts.ts';

const next = z.strictObject({ undo: historyAction.nullable(), redo: historyAction.nullable() });
/** `left` is how many changes are still to be turned: with many rows the same call is made again until none are. */
const turned = z.strictObject({ action: historyAction, left: z.int().nonnegative() });
/** The number that the page shows; another one that is next by now answers `conflict`. */
const expected = z.strictObject({ number: z.int().positive() });

export const historyCommands = {
  /** What was done, newest first, and what undo and redo would do now. */
  'action.list': {
    input: z.strictObject({ limit: z.int().min(1).max(200).default(50), offset: page.offset }),
    output: z.strictObject({ actions: z.array(historyAction), total: z.int(), next }),
  },
  /** Takes the newest action back. Refused with `conflict`, and nothing changed, where something rests on what it made. */
  'action.undo': { input: expected, output: turned },
  /** Does again what was undone last. */
  'action.redo': { input: expected, output: turned },
  /** What was deleted, the newest first; `query` is words as typed. */
  'bin.list': {
    input: z.strictObject({
      query: z.string().max(500).default(''),
      kind: z.enum(['any', 'claim', 'source', 'draft', 'debunk']).default('any'),
      ...page,
    }),
    output: z.strictObject({ items: z.array(binItem), total: z.int(), counts: binCounts }),
  },
  /** All of them or, with `not_found`, none. A source whose key was given away meanwhile gets a new one. */
  'bin.restore': {
    input: z.strictObject({ items: z.array(binKey).min(1).max(500) }),
    output: z.strictObject({ restored: z.int() }),
  },
} as const;
