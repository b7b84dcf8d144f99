-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a customer beside its file (DOMAIN section 1). `day` is when it happened; the
-- timeline reads each table by (customer_id, day, id).

CREATE TABLE customer_change (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    aspect       TEXT    NOT NULL CHECK (aspect IN ('stage', 'key_account', 'status', 'owner')),
    before       TEXT    NOT NULL DEFAULT '',
    after        TEXT    NOT NULL DEFAULT '',
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    reason       TEXT    NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id),
    CHECK (before <> after)
) STRICT;
CREATE INDEX customer_change_by_day ON customer_change (customer_id, day, id);

CREATE TABLE qualification (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    criterion    TEXT    NOT NULL CHECK (criterion IN ('frequency', 'volume', 'margin', 'loyalty',
                                                       'image')),
    met          INTEGER NOT NULL CHECK (met IN (0, 1)),
    evidence     TEXT    NOT NULL CHECK (evidence <> ''),
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX qualification_by_day ON qualification (customer_id, day, id);

CREATE TABLE loss (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    reason       TEXT    NOT NULL CHECK (reason IN ('closed', 'moved', 'relationship',
                                                    'competition', 'product', 'attitude')),
    evidence     TEXT    NOT NULL DEFAULT '',
    won_back_on  TEXT    NOT NULL DEFAULT '' CHECK (won_back_on = '' OR won_back_on >= day),
    task         INTEGER CHECK (task > 0),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX loss_by_day ON loss (customer_id, day, id);
CREATE INDEX loss_in_period ON loss (day, reason);

CREATE TABLE equipment (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    kind         TEXT    NOT NULL CHECK (kind <> ''),
    serial       TEXT    NOT NULL DEFAULT '',
    count        INTEGER CHECK (count >= 0),
    owner        TEXT    NOT NULL DEFAULT '' CHECK (owner IN ('', 'ours', 'customer', 'third')),
    place        TEXT    NOT NULL DEFAULT '',
    condition    TEXT    NOT NULL DEFAULT '' CHECK (condition IN ('', 'good', 'worn', 'broken',
                                                                  'gone')),
    day          TEXT    NOT NULL DEFAULT '' CHECK (day = '' OR length(day) = 10),
    notes        TEXT    NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX equipment_by_day ON equipment (customer_id, day, id);

CREATE TABLE customer_note (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    day          TEXT    NOT NULL CHECK (length(day) = 10),
    text         TEXT    NOT NULL CHECK (text <> ''),
    contact_id   INTEGER REFERENCES contact (id),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX customer_note_by_day ON customer_note (customer_id, day, id);
CREATE INDEX customer_note_by_contact ON customer_note (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE customer_terms (
    id                INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id       INTEGER NOT NULL UNIQUE REFERENCES customer (id),
    credit_limit_fen  INTEGER CHECK (credit_limit_fen >= 0),
    credit_days       INTEGER CHECK (credit_days >= 0),
    payment_method    TEXT    NOT NULL DEFAULT '',
    price_list        TEXT    NOT NULL DEFAULT '',
    invoice_name      TEXT    NOT NULL DEFAULT '',
    invoice_address   TEXT    NOT NULL DEFAULT '',
    bank              TEXT    NOT NULL DEFAULT '',
    bank_account      TEXT    NOT NULL DEFAULT '',
    version           INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at        INTEGER NOT NULL,
    created_by        INTEGER NOT NULL REFERENCES app_user (id),
    updated_at        INTEGER NOT NULL,
    updated_by        INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
