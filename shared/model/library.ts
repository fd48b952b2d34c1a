import { z } from 'zod';
import { limitOverrides } from './limit-overrides.ts';
import { id, time } from './row.ts';
import { citationStyle } from './source.ts';
import { platformId } from './thread.ts';

/** What the foot and the settings screen tell of the open library. */
export const libraryInfo = z.strictObject({
  fileName: z.string(),
  place: z.string(),
  schemaVersion: z.int(),
  appVersion: z.string(),
  sizeBytes: z.int(),
  claims: z.int(),
  undecidedClaims: z.int(),
  sources: z.int(),
  drafts: z.int(),
  debunks: z.int(),
  samples: z.int(),
  lastBackupAt: time.nullable(),
  retractionListFrom: z.string().nullable(),
});

/** A piece of an excerpt; the pieces joined give the text. */
export const excerptPiece = z.strictObject({ text: z.string(), isMatch: z.boolean() });

export const searchKinds = ['claim', 'draft', 'source'] as const;
export const searchHit = z.strictObject({
  kind: z.enum(searchKinds),
  id,
  title: z.string(),
  detail: z.string(),
  excerpt: z.array(excerptPiece),
  updatedAt: time,
});

export const themes = ['system', 'light', 'dark'] as const;
export const settings = z.strictObject({
  theme: z.enum(themes),
  density: z.enum(['compact', 'comfortable']),
  citationStyle,
  platforms: z.array(platformId),
  /** In place of the platforms' own. */
  limits: limitOverrides,
  meId: id.nullable(),
  hasSeenWelcome: z.boolean(),
  /** Words that this library's people spell so: no spelling check marks them. */
  ownWords: z.array(z.string().min(1).max(60)).max(5000),
  /** Words that somebody let stand once: they are not marked either, but are no words of the dictionary. */
  ignoredWords: z.array(z.string().min(1).max(60)).max(5000),
  isSpellingChecked: z.boolean(),
  /** Whether the second reader reads drafts; the rules run in any case. */
  isReaderOn: z.boolean(),
  /** Keys that somebody chose for an action, by the action's id; an empty list takes its keys away. */
  shortcuts: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(3)),
  /** Widths of panes in CSS pixels, by screen and side: `claims.side`. */
  panes: z.record(z.string().max(60), z.int().min(80).max(4_000)),
  /** Ids of actions in the order of their last use, the newest first. */
  recentActions: z.array(z.string().max(60)).max(20),
});

/** One link of the append-only, hash-chained audit trail. It carries hashes and names of things, never their text. */
export const auditEntry = z.strictObject({
  number: z.int().positive(),
  at: time,
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  personId: id.nullable(),
  contentHash: z.string().nullable(),
  hash: z.string(),
});

export type LibraryInfo = z.infer<typeof libraryInfo>;
export type SearchHit = z.infer<typeof searchHit>;
export type SearchKind = SearchHit['kind'];
export type ExcerptPiece = z.infer<typeof excerptPiece>;
export type Settings = z.infer<typeof settings>;
export type AuditEntry = z.infer<typeof auditEntry>;
