-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kept ABC runs are immutable; the current class of a customer is an override in force, else the
-- class in the run last applied (RULES section 2).

CREATE TABLE abc_run (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    name          TEXT    NOT NULL UNIQUE CHECK (name <> ''),
    from_month    INTEGER NOT NULL CHECK (from_month BETWEEN 190001 AND 219912),
    to_month      INTEGER NOT NULL CHECK (to_month BETWEEN from_month AND 219912),
    ranked        INTEGER NOT NULL CHECK (ranked >= 0),
    input_digest  TEXT    NOT NULL CHECK (length(input_digest) = 64),
    at            INTEGER NOT NULL,
    by_user       INTEGER NOT NULL REFERENCES app_user (id),
    policy        TEXT    NOT NULL,
    result        TEXT    NOT NULL
) STRICT;
CREATE INDEX abc_run_by_time ON abc_run (at, name);

CREATE TABLE abc_override (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL UNIQUE REFERENCES customer (id),
    class        TEXT    NOT NULL CHECK (class IN ('A', 'B', 'C')),
    why          TEXT    NOT NULL CHECK (why <> ''),
    until        TEXT    NOT NULL CHECK (length(until) = 10),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

CREATE TABLE abc_applied (
    customer_id  INTEGER NOT NULL PRIMARY KEY REFERENCES customer (id),
    run_id       INTEGER NOT NULL REFERENCES abc_run (id),
    class        TEXT    NOT NULL CHECK (class IN ('A', 'B', 'C'))
) STRICT;
CREATE INDEX abc_applied_by_run ON abc_applied (run_id);
