-- SPDX-License-Identifier: GPL-3.0-or-later
-- The customer file (DOMAIN section 1). The fold columns hold base::fold() of their texts: they
-- are searched and compared, never shown. Every list sort has its index, ending in the code.

CREATE TABLE customer (
    id             INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    code           TEXT    NOT NULL UNIQUE CHECK (code <> ''),
    name           TEXT    NOT NULL CHECK (name <> ''),
    name_folded    TEXT    NOT NULL,
    name_sort      TEXT    NOT NULL,
    short_name     TEXT    NOT NULL DEFAULT '',
    pinyin         TEXT    NOT NULL DEFAULT '',
    kind           TEXT    NOT NULL CHECK (kind IN ('end_consumer', 'business', 'distributor',
                                                    'franchisee', 'retailer', 'internal')),
    parent_id      INTEGER REFERENCES customer (id) CHECK (parent_id <> id),
    account_level  INTEGER NOT NULL DEFAULT 0 CHECK (account_level IN (0, 1)),
    status         TEXT    NOT NULL DEFAULT 'active'
                           CHECK (status IN ('active', 'archived', 'lost')),
    status_on      TEXT    NOT NULL DEFAULT '' CHECK (status_on = '' OR length(status_on) = 10),
    owner_id       INTEGER REFERENCES app_user (id),
    assigned_on    TEXT    NOT NULL DEFAULT '' CHECK (assigned_on = '' OR length(assigned_on) = 10),
    opened_on      TEXT    NOT NULL DEFAULT '' CHECK (opened_on = '' OR length(opened_on) = 10),
    format         TEXT    NOT NULL DEFAULT ''
                           CHECK (format IN ('', 'department_store', 'supermarket', 'hypermarket',
                                             'convenience', 'specialty', 'brand_store',
                                             'shopping_centre', 'warehouse_club', 'appliance_mall',
                                             'chain', 'independent', 'other')),
    sales_area     INTEGER CHECK (sales_area >= 0),
    province       TEXT    NOT NULL DEFAULT '',
    city           TEXT    NOT NULL DEFAULT '',
    district       TEXT    NOT NULL DEFAULT '',
    settlement     TEXT    NOT NULL DEFAULT '' CHECK (settlement IN ('', 'urban', 'rural')),
    stage          TEXT    NOT NULL DEFAULT ''
                           CHECK (stage IN ('', 'breakthrough', 'consolidation', 'growth',
                                            'harvest', 'defence', 'hibernation', 'suspension')),
    key_account    TEXT    NOT NULL DEFAULT ''
                           CHECK (key_account IN ('', 'candidate', 'key_account', 'former')),
    tax_number     TEXT    NOT NULL DEFAULT '',
    address        TEXT    NOT NULL DEFAULT '',
    website        TEXT    NOT NULL DEFAULT '',
    chain_place    TEXT    NOT NULL DEFAULT '',
    custom         TEXT    NOT NULL DEFAULT '{}',
    version        INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES app_user (id),
    updated_at     INTEGER NOT NULL,
    updated_by     INTEGER NOT NULL REFERENCES app_user (id),
    story_past     TEXT    NOT NULL DEFAULT '',
    story_present  TEXT    NOT NULL DEFAULT '',
    story_outlook  TEXT    NOT NULL DEFAULT '',
    notes          TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customer_by_name ON customer (name_sort, code);
CREATE INDEX customer_by_folded_name ON customer (name_folded);
CREATE INDEX customer_by_city ON customer (city, code, status);
CREATE INDEX customer_by_opened_on ON customer (opened_on, code);
CREATE INDEX customer_by_updated_at ON customer (updated_at, code);
CREATE INDEX customer_by_owner ON customer (owner_id, code, status);
CREATE INDEX customer_by_parent ON customer (parent_id, code, status);
-- Holds every field that is filtered often: counting what passes a filter reads this instead of
-- the ten times wider table.
CREATE INDEX customer_by_filter ON customer (status, code, name_folded, kind, parent_id, owner_id,
    account_level, format, province, city, district, settlement, opened_on, stage, key_account);
CREATE INDEX customer_by_tax_number ON customer (tax_number) WHERE tax_number <> '';

CREATE TABLE customer_tag (
    customer_id  INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag          TEXT    NOT NULL CHECK (tag <> ''),
    position     INTEGER NOT NULL,
    PRIMARY KEY (customer_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_by_tag ON customer_tag (tag, customer_id);
