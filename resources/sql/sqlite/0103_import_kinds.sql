-- SPDX-License-Identifier: GPL-3.0-or-later
-- Imports of must-have lists and service facts are recorded too. SQLite changes a CHECK only by
-- making the table anew.
CREATE TABLE import_batch_new (
    id               INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    set_seq          INTEGER NOT NULL UNIQUE REFERENCES change_set (seq),
    kind             TEXT    NOT NULL CHECK (kind IN ('customers', 'sales', 'contacts', 'receivables',
                                                    'stock', 'visits', 'must-have', 'service')),
    mode             TEXT    NOT NULL CHECK (mode IN ('', 'replace-keys', 'replace-period', 'add')),
    file_name        TEXT    NOT NULL,
    content_sha256   TEXT    NOT NULL CHECK (length(content_sha256) = 64),
    rows_new         INTEGER NOT NULL,
    rows_changed     INTEGER NOT NULL,
    rows_unchanged   INTEGER NOT NULL,
    rows_rejected    INTEGER NOT NULL,
    keys_new         INTEGER NOT NULL,
    keys_changed     INTEGER NOT NULL,
    keys_unchanged   INTEGER NOT NULL,
    from_month       INTEGER,
    to_month         INTEGER,
    facts_written    INTEGER NOT NULL DEFAULT 0,
    profits_written  INTEGER NOT NULL DEFAULT 0,
    undone_by        INTEGER REFERENCES change_set (seq),
    at               INTEGER NOT NULL,
    by_user          INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
INSERT INTO import_batch_new SELECT id, set_seq, kind, mode, file_name, content_sha256, rows_new,
    rows_changed, rows_unchanged, rows_rejected, keys_new, keys_changed, keys_unchanged, from_month,
    to_month, facts_written, profits_written, undone_by, at, by_user FROM import_batch;
DROP TABLE import_batch;
ALTER TABLE import_batch_new RENAME TO import_batch;
CREATE INDEX import_batch_by_content ON import_batch (content_sha256);
