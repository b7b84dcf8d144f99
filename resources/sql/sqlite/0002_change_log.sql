-- SPDX-License-Identifier: GPL-3.0-or-later
-- The change log: one set per command, one row per changed entity. Rows are never deleted. Each
-- row's link is the hash of the link before it, its fixed fields and its payload digest; salt and
-- payload lie apart, so that a payload can be erased and the chain still verifies.

CREATE TABLE change_set (
    seq         INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    at          INTEGER NOT NULL,
    by_user     INTEGER NOT NULL REFERENCES app_user (id),
    action      TEXT    NOT NULL CHECK (action <> ''),
    reason      TEXT    NOT NULL DEFAULT '',
    kind        TEXT    NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    undo_of     INTEGER UNIQUE REFERENCES change_set (seq) CHECK (undo_of < seq),
    undoable    INTEGER NOT NULL CHECK (undoable IN (0, 1)),
    row_count   INTEGER NOT NULL DEFAULT 0 CHECK (row_count >= 0),
    head        BLOB    NOT NULL,
    CHECK ((kind = 'do') = (undo_of IS NULL))
) STRICT;
CREATE INDEX change_set_by_user ON change_set (by_user, seq);

CREATE TABLE change_row (
    set_seq         INTEGER NOT NULL REFERENCES change_set (seq),
    row_no          INTEGER NOT NULL CHECK (row_no > 0),
    entity_type     TEXT    NOT NULL CHECK (entity_type <> ''),
    entity_id       INTEGER NOT NULL,
    version_before  INTEGER NOT NULL CHECK (version_before >= 0),
    version_after   INTEGER NOT NULL CHECK (version_after >= 0),
    payload_digest  BLOB    NOT NULL CHECK (length(payload_digest) = 32),
    link            BLOB    NOT NULL CHECK (length(link) = 32),
    PRIMARY KEY (set_seq, row_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_by_entity ON change_row (entity_type, entity_id, set_seq);

-- payload: {"old": …, "new": …}; both null columns mean that it was erased for a person's sake.
CREATE TABLE change_payload (
    set_seq  INTEGER NOT NULL,
    row_no   INTEGER NOT NULL,
    salt     BLOB CHECK (length(salt) = 16),
    payload  TEXT,
    PRIMARY KEY (set_seq, row_no),
    FOREIGN KEY (set_seq, row_no) REFERENCES change_row (set_seq, row_no),
    CHECK ((salt IS NULL) = (payload IS NULL))
) STRICT, WITHOUT ROWID;
