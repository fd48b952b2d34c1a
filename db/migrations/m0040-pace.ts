/** Whether lists show the claim `row` (`new` or `old`), as the view `shown_claim` has it; 1 or 0. */
function isShown(row: 'new' | 'old'): string {
  return `(${row}.deleted_at IS NULL AND ${row}.merged_into_id IS NULL
    AND (${row}.import_id IS NULL OR ${row}.import_id NOT IN (SELECT id FROM import WHERE state <> 'done')))`;
}

/** Whether full text holds the claim `row`: of an import only what was indexed so far. */
function isIndexed(row: 'new' | 'old'): string {
  return `(${row}.import_id IS NULL OR coalesce((SELECT indexed_to FROM import WHERE id = ${row}.import_id), ${row}.row_number) >= ${row}.row_number)`;
}

/**
 * What keeps a large library quick: the claims that lists show are counted as they change, and full text takes the rows of an
 * import many at a time. One at a time, by the trigger, they take fifteen times as long.
 */
export const m0040 = {
  version: 40,
  sql: `
-- Of a running import: its rows up to this row number are in full text. NULL: all of them.
ALTER TABLE import ADD COLUMN indexed_to INTEGER;

DROP TRIGGER claim_text_insert;
DROP TRIGGER claim_text_delete;
DROP TRIGGER claim_text_update;
CREATE TRIGGER claim_text_insert AFTER INSERT ON claim WHEN ${isIndexed('new')} BEGIN
  INSERT INTO claim_text (rowid, wording, statement) VALUES (new.row_number, new.wording, new.statement);
END;
CREATE TRIGGER claim_text_delete AFTER DELETE ON claim WHEN ${isIndexed('old')} BEGIN
  INSERT INTO claim_text (claim_text, rowid, wording, statement) VALUES ('delete', old.row_number, old.wording, old.statement);
END;
CREATE TRIGGER claim_text_update AFTER UPDATE OF wording, statement ON claim WHEN ${isIndexed('old')} BEGIN
  INSERT INTO claim_text (claim_text, rowid, wording, statement) VALUES ('delete', old.row_number, old.wording, old.statement);
  INSERT INTO claim_text (rowid, wording, statement) VALUES (new.row_number, new.wording, new.statement);
END;

CREATE TABLE claim_tally (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1), shown INTEGER NOT NULL, undecided INTEGER NOT NULL
) STRICT;
INSERT INTO claim_tally (only_row, shown, undecided)
  SELECT 1, count(*), coalesce(sum(decision IS NULL), 0) FROM shown_claim;
CREATE TRIGGER claim_tally_insert AFTER INSERT ON claim WHEN ${isShown('new')} BEGIN
  UPDATE claim_tally SET shown = shown + 1, undecided = undecided + (new.decision IS NULL);
END;
CREATE TRIGGER claim_tally_delete AFTER DELETE ON claim WHEN ${isShown('old')} BEGIN
  UPDATE claim_tally SET shown = shown - 1, undecided = undecided - (old.decision IS NULL);
END;
CREATE TRIGGER claim_tally_update AFTER UPDATE OF deleted_at, merged_into_id, import_id, decision ON claim BEGIN
  UPDATE claim_tally SET shown = shown + ${isShown('new')} - ${isShown('old')},
    undecided = undecided + (${isShown('new')} AND new.decision IS NULL) - (${isShown('old')} AND old.decision IS NULL);
END;
CREATE TRIGGER claim_tally_import AFTER UPDATE OF state ON import WHEN (new.state = 'done') <> (old.state = 'done') BEGIN
  UPDATE claim_tally SET
    shown = shown + ((new.state = 'done') - (old.state = 'done')) * (SELECT count(*) FROM claim
      WHERE import_id = new.id AND deleted_at IS NULL AND merged_into_id IS NULL),
    undecided = undecided + ((new.state = 'done') - (old.state = 'done')) * (SELECT count(*) FROM claim
      WHERE import_id = new.id AND deleted_at IS NULL AND merged_into_id IS NULL AND decision IS NULL);
END;
CREATE INDEX claim_sample ON claim (is_sample) WHERE is_sample = 1;
`,
} as const;
