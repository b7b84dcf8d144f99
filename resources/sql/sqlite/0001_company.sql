-- SPDX-License-Identifier: GPL-3.0-or-later
-- The company a file belongs to, its people and its editable policies.
-- Texts that are not known are '', dates are ISO text, instants are seconds UTC, money is fen.

CREATE TABLE company (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    only_row    INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_row = 1),
    name        TEXT    NOT NULL,
    zone        TEXT    NOT NULL CHECK (zone <> ''),
    replica     INTEGER NOT NULL CHECK (replica BETWEEN 0 AND 4095),
    test        INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)),
    settings    TEXT    NOT NULL DEFAULT '{}',
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    updated_by  INTEGER REFERENCES app_user (id)
) STRICT;

CREATE TABLE app_user (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code        TEXT    NOT NULL UNIQUE CHECK (code <> ''),
    name        TEXT    NOT NULL,
    role        TEXT    NOT NULL CHECK (role IN ('manager', 'supervisor', 'service', 'viewer')),
    reports_to  INTEGER REFERENCES app_user (id) CHECK (reports_to <> id),
    active      INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES app_user (id),
    updated_at  INTEGER NOT NULL,
    updated_by  INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX app_user_reports_to ON app_user (reports_to);

-- What a company changed in a policy that comes with the program (resources/policies).
CREATE TABLE policy (
    name        TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),
    content     TEXT    NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES app_user (id),
    updated_at  INTEGER NOT NULL,
    updated_by  INTEGER NOT NULL REFERENCES app_user (id)
) STRICT, WITHOUT ROWID;
