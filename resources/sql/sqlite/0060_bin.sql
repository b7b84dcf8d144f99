-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers made by mistake, put aside whole for thirty days. One that lies here is no customer any
-- more: no list, figure or search has to leave it out. Its code is free meanwhile.
-- content: {"customer": image, "changes": [images of its dated changes]}, as the change log has them.

CREATE TABLE customer_bin (
    id          INTEGER NOT NULL PRIMARY KEY CHECK (id > 0), -- the customer's
    code        TEXT    NOT NULL CHECK (code <> ''),
    name        TEXT    NOT NULL,
    owner_id    INTEGER REFERENCES app_user (id),
    binned_on   TEXT    NOT NULL CHECK (length(binned_on) = 10),
    binned_by   INTEGER NOT NULL REFERENCES app_user (id),
    content     TEXT    NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES app_user (id),
    updated_at  INTEGER NOT NULL,
    updated_by  INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX customer_bin_by_day ON customer_bin (binned_on, code);
CREATE INDEX customer_bin_by_code ON customer_bin (code);
