/** Whether lists show the claim `row` (`new` or `old`), as the view `shown_claim` has it; 1 or 0. One look at its import, not a list of all that are not done. */
function isShown(row: 'new' | 'old'): string {
  return `(${row}.deleted_at IS NULL AND ${row}.merged_into_id IS NULL
    AND (${row}.import_id IS NULL OR (SELECT state FROM import WHERE id = ${row}.import_id) IS 'done'))`;
}

function countOf(condition: string): string {
  return `(SELECT count(*) FROM claim WHERE import_id = new.id AND deleted_at IS NULL AND merged_into_id IS NULL${condition})`;
}

/**
 * What makes an import quick to write and quick to end: a row that comes in looks at its own import alone, and the last step of an
 * import adds the number of its claims instead of counting them. Nobody can have changed or decided on one of them: none was shown.
 */
export const m0050 = {
  version: 50,
  sql: `
DROP TRIGGER claim_tally_insert;
DROP TRIGGER claim_tally_delete;
DROP TRIGGER claim_tally_update;
DROP TRIGGER claim_tally_import;
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
CREATE TRIGGER claim_tally_import_end AFTER UPDATE OF state ON import
  WHEN new.kind = 'claims' AND new.state = 'done' AND old.state = 'pending' BEGIN
  UPDATE claim_tally SET shown = shown + new.added, undecided = undecided + new.added;
END;
CREATE TRIGGER claim_tally_import AFTER UPDATE OF state ON import
  WHEN new.kind = 'claims' AND old.state <> 'pending' AND (new.state = 'done') <> (old.state = 'done') BEGIN
  UPDATE claim_tally SET
    shown = shown + ((new.state = 'done') - (old.state = 'done')) * ${countOf('')},
    undecided = undecided + ((new.state = 'done') - (old.state = 'done')) * ${countOf(' AND decision IS NULL')};
END;
`,
} as const;
