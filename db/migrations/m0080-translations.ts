/**
 * Which draft is a translation of which, of which version of it, by whom it was made and who read it. `text_hash` of a version is
 * the hash of its title and text, so that a text that was changed and changed back is known to be the same; versions from before
 * have none, and no translation is as old as they are.
 */
export const m0080 = {
  version: 80,
  sql: `
ALTER TABLE draft_version ADD COLUMN text_hash TEXT;
CREATE INDEX draft_version_text ON draft_version (draft_id, text_hash, version) WHERE text_hash IS NOT NULL;

CREATE TABLE translation (
  draft_id TEXT PRIMARY KEY REFERENCES draft (id), created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  original_id TEXT NOT NULL REFERENCES draft (id), original_version INTEGER NOT NULL, original_hash TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('unsaid', 'person', 'machine')),
  reader_id TEXT REFERENCES person (id), read_version INTEGER,
  CHECK (draft_id <> original_id), CHECK ((reader_id IS NULL) = (read_version IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_original ON translation (original_id);
CREATE INDEX translation_reader ON translation (reader_id);

ALTER TABLE interest ADD COLUMN amount_band TEXT;
`,
} as const;
