-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sales facts (DOMAIN section 2, RULES section 3). Keys lead with the month, so that a month's
-- import appends to the tree and a period is one range. customer_month holds the sums of a
-- customer's month over categories and products and carries the foreign key to the customer for
-- all of them; it is kept up in the same transaction and can be rebuilt.

CREATE TABLE category (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id >= 0), -- 0 = "(none)"
    name         TEXT    NOT NULL,
    name_folded  TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO category (id, name, name_folded) VALUES (0, '', '');

CREATE TABLE product (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id >= 0), -- 0 = not known
    name         TEXT    NOT NULL,
    name_folded  TEXT    NOT NULL UNIQUE
) STRICT;
INSERT INTO product (id, name, name_folded) VALUES (0, '', '');

-- What ABC reads stands first, so that reading a row can end early. `present` has bit i set when
-- some fact of the month has the i-th amount (order of domain::SalesField).
CREATE TABLE customer_month (
    month                INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 219912),
    customer_id          INTEGER NOT NULL REFERENCES customer (id),
    fact_count           INTEGER NOT NULL DEFAULT 0 CHECK (fact_count >= 0),
    present              INTEGER NOT NULL DEFAULT 0 CHECK (present BETWEEN 0 AND 63),
    payment_fen          INTEGER NOT NULL DEFAULT 0,
    margin_fen           INTEGER NOT NULL DEFAULT 0,
    brand_profit_fen     INTEGER,
    customer_profit_fen  INTEGER,
    net_sales_fen        INTEGER NOT NULL DEFAULT 0,
    quantity_milli       INTEGER NOT NULL DEFAULT 0,
    gross_sales_fen      INTEGER NOT NULL DEFAULT 0,
    trade_spend_fen      INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (month, customer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_month_by_customer ON customer_month (customer_id, month);

-- set_seq: the change set that last wrote the row.
CREATE TABLE sales_fact (
    month            INTEGER NOT NULL,
    customer_id      INTEGER NOT NULL,
    category_id      INTEGER NOT NULL REFERENCES category (id),
    product_id       INTEGER NOT NULL REFERENCES product (id),
    set_seq          INTEGER NOT NULL,
    quantity_milli   INTEGER,
    net_sales_fen    INTEGER,
    gross_sales_fen  INTEGER,
    payment_fen      INTEGER,
    margin_fen       INTEGER,
    trade_spend_fen  INTEGER,
    PRIMARY KEY (month, customer_id, category_id, product_id),
    FOREIGN KEY (month, customer_id) REFERENCES customer_month (month, customer_id)
) STRICT, WITHOUT ROWID;

-- The customer's profit from our brand and in total; source is "declared" or "estimated".
CREATE TABLE profit_fact (
    month                INTEGER NOT NULL,
    customer_id          INTEGER NOT NULL,
    set_seq              INTEGER NOT NULL,
    brand_profit_fen     INTEGER,
    customer_profit_fen  INTEGER,
    source               TEXT    NOT NULL DEFAULT 'declared'
                                 CHECK (source IN ('declared', 'estimated')),
    PRIMARY KEY (month, customer_id),
    FOREIGN KEY (month, customer_id) REFERENCES customer_month (month, customer_id)
) STRICT, WITHOUT ROWID;

-- One row per import. from_month and to_month bound the facts it touched. facts_written and
-- profits_written count the rows that bore its set_seq when it was done: fewer later means that
-- another import took some over, and then it cannot be undone.
CREATE TABLE import_batch (
    id               INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    set_seq          INTEGER NOT NULL UNIQUE REFERENCES change_set (seq),
    kind             TEXT    NOT NULL CHECK (kind IN ('customers', 'sales', 'contacts', 'receivables',
                                                    'stock', 'visits')),
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
CREATE INDEX import_batch_by_content ON import_batch (content_sha256);

-- Before-images: what facts were before change set `by_seq` replaced or removed them. A fact that
-- the set made new has none.
CREATE TABLE fact_before (
    by_seq           INTEGER NOT NULL REFERENCES change_set (seq),
    month            INTEGER NOT NULL,
    customer_id      INTEGER NOT NULL,
    category_id      INTEGER NOT NULL,
    product_id       INTEGER NOT NULL,
    set_seq          INTEGER NOT NULL,
    quantity_milli   INTEGER,
    net_sales_fen    INTEGER,
    gross_sales_fen  INTEGER,
    payment_fen      INTEGER,
    margin_fen       INTEGER,
    trade_spend_fen  INTEGER,
    PRIMARY KEY (by_seq, month, customer_id, category_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE profit_before (
    by_seq               INTEGER NOT NULL REFERENCES change_set (seq),
    month                INTEGER NOT NULL,
    customer_id          INTEGER NOT NULL,
    set_seq              INTEGER NOT NULL,
    brand_profit_fen     INTEGER,
    customer_profit_fen  INTEGER,
    source               TEXT    NOT NULL,
    PRIMARY KEY (by_seq, month, customer_id)
) STRICT, WITHOUT ROWID;
