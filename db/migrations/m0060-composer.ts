/**
 * What a person does to the posts of a draft: breaks and words of one variant, what was posted where, and pictures. The bytes of a
 * picture stand by themselves under their hash, so that undo carries rows about, not files.
 */
export const m0060 = {
  version: 60,
  sql: `
ALTER TABLE variant ADD COLUMN post_language TEXT;
ALTER TABLE variant ADD COLUMN breaks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(breaks));
ALTER TABLE variant ADD COLUMN edits TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(edits));

CREATE TABLE posting (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  draft_id TEXT NOT NULL REFERENCES draft (id), platform TEXT NOT NULL, language TEXT NOT NULL, post INTEGER NOT NULL,
  text_hash TEXT NOT NULL, posted_at TEXT NOT NULL, link TEXT,
  UNIQUE (draft_id, platform, language, post)
) STRICT;

CREATE TABLE image_file (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE draft_image (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  draft_id TEXT NOT NULL REFERENCES draft (id), block_id TEXT NOT NULL, place INTEGER NOT NULL,
  file_hash TEXT NOT NULL REFERENCES image_file (hash), file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/webp')),
  width INTEGER NOT NULL, height INTEGER NOT NULL, size_bytes INTEGER NOT NULL, alt_text TEXT NOT NULL
) STRICT;
CREATE INDEX draft_image_draft ON draft_image (draft_id);
CREATE INDEX draft_image_file ON draft_image (file_hash);
`,
} as const;
