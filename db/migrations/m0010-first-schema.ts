/**
 * The first schema. Names are snake_case here and camelCase in the one file that owns each table.
 * Every table that full text indexes has `row_number INTEGER PRIMARY KEY`: SQLite promises stable rowids only then.
 * `deleted_at` marks the recycle bin. Until the state of an import is 'done', its rows are invisible.
 */
export const m0010 = {
  version: 10,
  sql: `
CREATE TABLE import (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('claims', 'sources')), file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'undone')),
  added INTEGER NOT NULL DEFAULT 0, grouped INTEGER NOT NULL DEFAULT 0, faulty INTEGER NOT NULL DEFAULT 0,
  -- After an undo: how many of its claims or sources stayed, because somebody had worked on them.
  kept INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_state ON import (state);

CREATE TABLE person (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  name TEXT NOT NULL, credentials TEXT NOT NULL, role TEXT NOT NULL, organisation TEXT NOT NULL,
  specialties TEXT NOT NULL CHECK (json_valid(specialties)), is_clinician INTEGER NOT NULL CHECK (is_clinician IN (0, 1)),
  statement_confirmed_at TEXT, is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE interest (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  person_id TEXT NOT NULL REFERENCES person (id), category TEXT NOT NULL, entity TEXT NOT NULL,
  products TEXT NOT NULL CHECK (json_valid(products)),
  beneficiary TEXT NOT NULL CHECK (beneficiary IN ('self', 'institution', 'family')),
  since TEXT, until TEXT, comment TEXT NOT NULL
) STRICT;
CREATE INDEX interest_person ON interest (person_id);

CREATE TABLE account (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  person_id TEXT NOT NULL REFERENCES person (id), platform TEXT NOT NULL, handle TEXT NOT NULL, display_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('personal', 'professional', 'official')), bio TEXT NOT NULL
) STRICT;
CREATE INDEX account_person ON account (person_id);

CREATE TABLE claim (
  row_number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, deleted_at TEXT,
  wording TEXT NOT NULL, statement TEXT NOT NULL, language TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('unrated', 'false', 'misleading', 'unproven', 'mixed', 'mostly_true', 'true')),
  topics TEXT NOT NULL CHECK (json_valid(topics)), is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  -- The folded wording, for "the same words": two claims with one fingerprint differ only in case, punctuation and spacing.
  fingerprint TEXT NOT NULL,
  import_id TEXT REFERENCES import (id),
  -- A claim merged into another stays as a tombstone, so that the merge can be taken back.
  merged_into_id TEXT REFERENCES claim (id),
  sighting_count INTEGER NOT NULL DEFAULT 0, last_seen_at TEXT, last_channel TEXT NOT NULL DEFAULT '',
  decision TEXT CHECK (decision IN ('respond', 'prebunk', 'monitor', 'leave_alone')), risk INTEGER, look_again_at TEXT
) STRICT;
CREATE INDEX claim_fingerprint ON claim (fingerprint);
CREATE INDEX claim_import ON claim (import_id);
-- Partial: a full one would be taken for "is not merged", which nearly every claim is.
CREATE INDEX claim_merged_into ON claim (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX claim_last_seen ON claim (last_seen_at);
CREATE INDEX claim_risk ON claim (risk);
CREATE INDEX claim_sightings ON claim (sighting_count);
CREATE INDEX claim_look_again ON claim (look_again_at) WHERE look_again_at IS NOT NULL;
CREATE INDEX claim_listed ON claim (decision, import_id, deleted_at, merged_into_id) WHERE deleted_at IS NULL AND merged_into_id IS NULL;
-- Claims that a list may show. Those of a running or undone import are invisible by its state alone: ending or undoing it is one short write.
CREATE VIEW shown_claim AS SELECT * FROM claim WHERE deleted_at IS NULL AND merged_into_id IS NULL
  AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'));
CREATE INDEX claim_deleted ON claim (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE sighting (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  claim_id TEXT NOT NULL REFERENCES claim (id), wording TEXT NOT NULL, channel TEXT NOT NULL, link TEXT, seen_at TEXT,
  reach INTEGER, reach_source TEXT NOT NULL, note TEXT NOT NULL,
  grouping TEXT NOT NULL CHECK (grouping IN ('own', 'same_words', 'near_words', 'person')),
  import_id TEXT REFERENCES import (id)
) STRICT;
CREATE INDEX sighting_claim ON sighting (claim_id);
CREATE INDEX sighting_import ON sighting (import_id);
CREATE VIEW shown_sighting AS SELECT * FROM sighting WHERE deleted_at IS NULL
  AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'));

CREATE TABLE triage (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  claim_id TEXT NOT NULL REFERENCES claim (id), scores TEXT NOT NULL CHECK (json_valid(scores)),
  impact TEXT NOT NULL CHECK (impact IN ('none', 'limited', 'broad')),
  spread TEXT NOT NULL CHECK (spread IN ('unlikely', 'early', 'rapid')),
  decision TEXT NOT NULL CHECK (decision IN ('respond', 'prebunk', 'monitor', 'leave_alone')),
  reason TEXT NOT NULL, risk INTEGER NOT NULL, person_id TEXT REFERENCES person (id), look_again_at TEXT
) STRICT;
CREATE INDEX triage_claim ON triage (claim_id);
CREATE INDEX triage_person ON triage (person_id);

CREATE TABLE source (
  row_number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, deleted_at TEXT,
  key TEXT NOT NULL, csl TEXT NOT NULL CHECK (json_valid(csl)), title TEXT NOT NULL, authors_short TEXT NOT NULL, year TEXT NOT NULL,
  container TEXT NOT NULL, doi TEXT, pmid TEXT, link TEXT, is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)),
  design TEXT NOT NULL, level INTEGER CHECK (level BETWEEN 1 AND 5),
  status TEXT NOT NULL CHECK (status IN ('current', 'corrected', 'concern', 'disputed', 'superseded', 'retracted')),
  status_note TEXT NOT NULL, note TEXT NOT NULL, is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  import_id TEXT REFERENCES import (id),
  -- Folded title, year and first author: finds the same work where there is neither DOI nor PMID.
  work_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX source_key ON source (key) WHERE deleted_at IS NULL;
CREATE INDEX source_doi ON source (doi);
CREATE INDEX source_pmid ON source (pmid);
CREATE INDEX source_import ON source (import_id);
CREATE INDEX source_work ON source (work_key);
CREATE INDEX source_updated ON source (updated_at);
CREATE VIEW shown_source AS SELECT * FROM source WHERE deleted_at IS NULL
  AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state = 'pending'));

-- What an import filled into a source that was there before, so that undoing the import takes just that out again.
CREATE TABLE source_merge (
  import_id TEXT NOT NULL REFERENCES import (id), source_id TEXT NOT NULL REFERENCES source (id),
  filled TEXT NOT NULL CHECK (json_valid(filled)),
  PRIMARY KEY (import_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_merge_source ON source_merge (source_id);

CREATE TABLE passage (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  source_id TEXT NOT NULL REFERENCES source (id), text TEXT NOT NULL, locator TEXT NOT NULL
) STRICT;
CREATE INDEX passage_source ON passage (source_id);

CREATE TABLE evidence (
  claim_id TEXT NOT NULL REFERENCES claim (id), source_id TEXT NOT NULL REFERENCES source (id),
  role TEXT NOT NULL CHECK (role IN ('supports', 'contradicts', 'background', 'myth_origin')), note TEXT NOT NULL,
  PRIMARY KEY (claim_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_source ON evidence (source_id);

CREATE TABLE draft (
  row_number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  version INTEGER NOT NULL, deleted_at TEXT,
  title TEXT NOT NULL, claim_id TEXT REFERENCES claim (id), template_id TEXT NOT NULL, language TEXT NOT NULL,
  audience TEXT NOT NULL, author_ids TEXT NOT NULL CHECK (json_valid(author_ids)), blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  -- The blocks' text alone, for full text.
  body TEXT NOT NULL, words INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('writing', 'approved')), based_on_id TEXT REFERENCES draft (id),
  approved_at TEXT, review_at TEXT, is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;
CREATE INDEX draft_claim ON draft (claim_id);
CREATE INDEX draft_based_on ON draft (based_on_id);
CREATE INDEX draft_updated ON draft (updated_at);

CREATE TABLE draft_version (
  draft_id TEXT NOT NULL REFERENCES draft (id), version INTEGER NOT NULL, saved_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)), title TEXT NOT NULL, words INTEGER NOT NULL,
  PRIMARY KEY (draft_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE variant (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  draft_id TEXT NOT NULL REFERENCES draft (id), platform TEXT NOT NULL, language TEXT NOT NULL,
  account_id TEXT REFERENCES account (id), numbering TEXT NOT NULL CHECK (numbering IN ('none', 'suffix', 'prefix')),
  is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
  UNIQUE (draft_id, platform, language)
) STRICT;
CREATE INDEX variant_account ON variant (account_id);

CREATE TABLE finding_override (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL, deleted_at TEXT,
  draft_id TEXT NOT NULL REFERENCES draft (id), finding_id TEXT NOT NULL, rule TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('block', 'warn', 'note')), reason TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id), second_person_id TEXT REFERENCES person (id)
) STRICT;
CREATE INDEX finding_override_draft ON finding_override (draft_id);
CREATE INDEX finding_override_person ON finding_override (person_id);
CREATE INDEX finding_override_second_person ON finding_override (second_person_id);

CREATE TABLE approval (
  id TEXT PRIMARY KEY, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL,
  draft_id TEXT NOT NULL REFERENCES draft (id), draft_version INTEGER NOT NULL, content_hash TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id), approved_at TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX approval_draft ON approval (draft_id);
CREATE INDEX approval_person ON approval (person_id);

CREATE TABLE export (
  id TEXT PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft (id), draft_version INTEGER NOT NULL, format TEXT NOT NULL,
  platforms TEXT NOT NULL CHECK (json_valid(platforms)), exported_at TEXT NOT NULL, content_hash TEXT NOT NULL
) STRICT;
CREATE INDEX export_draft ON export (draft_id);

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT, WITHOUT ROWID;

-- Append-only and hash-chained: hash = SHA-256 of the previous hash and this row. Hashes and names of things, never text.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL,
  person_id TEXT, content_hash TEXT, previous_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are kept'); END;
CREATE TRIGGER audit_keeps_text BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are kept'); END;

-- No prefix index: over 20,000 claims the beginning of a word is found in under 1 ms without, and writing takes a third less time.
CREATE VIRTUAL TABLE claim_text USING fts5(
  wording, statement, content='claim', content_rowid='row_number', tokenize='porter unicode61 remove_diacritics 2');
-- How many claims hold a word (as its stem), so that matching asks for the rarest words first.
CREATE VIRTUAL TABLE claim_word USING fts5vocab('claim_text', 'row');
CREATE TRIGGER claim_text_insert AFTER INSERT ON claim BEGIN
  INSERT INTO claim_text (rowid, wording, statement) VALUES (new.row_number, new.wording, new.statement);
END;
CREATE TRIGGER claim_text_delete AFTER DELETE ON claim BEGIN
  INSERT INTO claim_text (claim_text, rowid, wording, statement) VALUES ('delete', old.row_number, old.wording, old.statement);
END;
CREATE TRIGGER claim_text_update AFTER UPDATE OF wording, statement ON claim BEGIN
  INSERT INTO claim_text (claim_text, rowid, wording, statement) VALUES ('delete', old.row_number, old.wording, old.statement);
  INSERT INTO claim_text (rowid, wording, statement) VALUES (new.row_number, new.wording, new.statement);
END;

CREATE VIRTUAL TABLE source_text USING fts5(
  key, title, authors_short, container, note, content='source', content_rowid='row_number',
  tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER source_text_insert AFTER INSERT ON source BEGIN
  INSERT INTO source_text (rowid, key, title, authors_short, container, note)
  VALUES (new.row_number, new.key, new.title, new.authors_short, new.container, new.note);
END;
CREATE TRIGGER source_text_delete AFTER DELETE ON source BEGIN
  INSERT INTO source_text (source_text, rowid, key, title, authors_short, container, note)
  VALUES ('delete', old.row_number, old.key, old.title, old.authors_short, old.container, old.note);
END;
CREATE TRIGGER source_text_update AFTER UPDATE OF key, title, authors_short, container, note ON source BEGIN
  INSERT INTO source_text (source_text, rowid, key, title, authors_short, container, note)
  VALUES ('delete', old.row_number, old.key, old.title, old.authors_short, old.container, old.note);
  INSERT INTO source_text (rowid, key, title, authors_short, container, note)
  VALUES (new.row_number, new.key, new.title, new.authors_short, new.container, new.note);
END;

CREATE VIRTUAL TABLE draft_text USING fts5(
  title, body, content='draft', content_rowid='row_number', tokenize='porter unicode61 remove_diacritics 2');
CREATE TRIGGER draft_text_insert AFTER INSERT ON draft BEGIN
  INSERT INTO draft_text (rowid, title, body) VALUES (new.row_number, new.title, new.body);
END;
CREATE TRIGGER draft_text_delete AFTER DELETE ON draft BEGIN
  INSERT INTO draft_text (draft_text, rowid, title, body) VALUES ('delete', old.row_number, old.title, old.body);
END;
CREATE TRIGGER draft_text_update AFTER UPDATE OF title, body ON draft BEGIN
  INSERT INTO draft_text (draft_text, rowid, title, body) VALUES ('delete', old.row_number, old.title, old.body);
  INSERT INTO draft_text (rowid, title, body) VALUES (new.row_number, new.title, new.body);
END;
`,
} as const;
