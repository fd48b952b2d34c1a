/**
 * Policy packs as they came, whose signatures were accepted, and who has read what. In force is the newest one that was not ended and
 * whose day has come; ended means replaced or removed. The text is kept as it was signed, so that it can be proven again.
 */
export const m0070 = {
  version: 70,
  sql: `
CREATE TABLE policy_key (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  fingerprint TEXT NOT NULL UNIQUE, public_key TEXT NOT NULL, name TEXT NOT NULL, accepted_at TEXT NOT NULL,
  accepted_by_id TEXT REFERENCES person (id), withdrawn_at TEXT
) STRICT;
CREATE INDEX policy_key_accepted_by ON policy_key (accepted_by_id);

CREATE TABLE policy_pack (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  key_id TEXT NOT NULL REFERENCES policy_key (id), valid_from TEXT NOT NULL,
  text TEXT NOT NULL CHECK (json_valid(text)), ended_at TEXT
) STRICT;
CREATE INDEX policy_pack_key ON policy_pack (key_id);
CREATE INDEX policy_pack_open ON policy_pack (valid_from) WHERE ended_at IS NULL;

CREATE TABLE policy_reading (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  pack_id TEXT NOT NULL REFERENCES policy_pack (id), person_id TEXT NOT NULL REFERENCES person (id), read_at TEXT NOT NULL,
  UNIQUE (pack_id, person_id)
) STRICT;
CREATE INDEX policy_reading_person ON policy_reading (person_id);
`,
} as const;
