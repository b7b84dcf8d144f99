-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of customers inside the company file: the content by its digest, in chunks, once however
-- often it is kept. A content stays while the history could bring its file back.

CREATE TABLE file_content (
    sha256      TEXT    NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size        INTEGER NOT NULL CHECK (size BETWEEN 0 AND 52428800),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

CREATE TABLE file_chunk (
    sha256    TEXT    NOT NULL REFERENCES file_content (sha256),
    position  INTEGER NOT NULL CHECK (position >= 0),
    bytes     BLOB    NOT NULL,
    PRIMARY KEY (sha256, position)
) STRICT;

CREATE TABLE customer_file (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    sha256       TEXT    NOT NULL REFERENCES file_content (sha256),
    size         INTEGER NOT NULL CHECK (size BETWEEN 0 AND 52428800),
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    notes        TEXT    NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX customer_file_by_day ON customer_file (customer_id, day, id);
CREATE INDEX customer_file_by_content ON customer_file (sha256);
