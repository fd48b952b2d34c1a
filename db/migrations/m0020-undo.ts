/**
 * What undo and redo work from: actions, and the rows that each of them changed. `state` tells which way `action_change` leads:
 * of an action that is done it holds what was done, of one that was undone what undoing it did.
 * The changes hold text of the library: whoever purges a text empties both tables.
 */
export const m0020 = {
  version: 20,
  sql: `
CREATE TABLE action (
  -- Numbers are never given twice, so that a page that shows an old one is told.
  number INTEGER PRIMARY KEY AUTOINCREMENT, began_at TEXT NOT NULL, at TEXT NOT NULL, command TEXT NOT NULL,
  subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, person_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')), size_characters INTEGER NOT NULL
) STRICT;
CREATE INDEX action_state ON action (state, number);

CREATE TABLE action_change (
  action_number INTEGER NOT NULL REFERENCES action (number) ON DELETE CASCADE, place INTEGER NOT NULL,
  table_name TEXT NOT NULL, operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  -- The whole row where it was made or removed, else the columns that differ.
  before TEXT CHECK (json_valid(before)), after TEXT CHECK (json_valid(after)),
  -- A large action is turned round in steps: these rows lead back from the part that is turned already.
  is_turned INTEGER NOT NULL DEFAULT 0 CHECK (is_turned IN (0, 1)),
  PRIMARY KEY (action_number, place)
) STRICT;
CREATE INDEX action_change_import ON action_change (row_key) WHERE table_name = 'import';

-- For the recycle bin; that of the claims is older.
CREATE INDEX source_deleted ON source (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX draft_deleted ON draft (deleted_at) WHERE deleted_at IS NOT NULL;
`,
} as const;
