/**
 * What tables of many claims need: who looks after a claim, and its topics as rows, so that a topic is found without reading
 * every claim. `claim_topic` follows `claim.topics` by itself; nothing else writes it.
 */
export const m0030 = {
  version: 30,
  sql: `
ALTER TABLE claim ADD COLUMN assignee_id TEXT REFERENCES person (id);
-- Partial: most claims are looked after by nobody.
CREATE INDEX claim_assignee ON claim (assignee_id) WHERE assignee_id IS NOT NULL;

CREATE TABLE claim_topic (
  topic TEXT NOT NULL, claim_row INTEGER NOT NULL, PRIMARY KEY (topic, claim_row)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO claim_topic (topic, claim_row)
  SELECT each.value, claim.row_number FROM claim, json_each(claim.topics) AS each WHERE claim.topics <> '[]';

CREATE TRIGGER claim_topic_insert AFTER INSERT ON claim WHEN new.topics <> '[]' BEGIN
  INSERT OR IGNORE INTO claim_topic (topic, claim_row) SELECT value, new.row_number FROM json_each(new.topics);
END;
CREATE TRIGGER claim_topic_update AFTER UPDATE OF topics ON claim WHEN new.topics <> old.topics BEGIN
  DELETE FROM claim_topic WHERE topic IN (SELECT value FROM json_each(old.topics)) AND claim_row = old.row_number;
  INSERT OR IGNORE INTO claim_topic (topic, claim_row) SELECT value, new.row_number FROM json_each(new.topics);
END;
CREATE TRIGGER claim_topic_delete AFTER DELETE ON claim WHEN old.topics <> '[]' BEGIN
  DELETE FROM claim_topic WHERE topic IN (SELECT value FROM json_each(old.topics)) AND claim_row = old.row_number;
END;
`,
} as const;
