-- SPDX-License-Identifier: GPL-3.0-or-later
-- Money facts of customers that others need (DOMAIN section 2): open invoices, stock at the
-- customer, must-have products, service. Amounts are fen, rates basis points.

CREATE TABLE receivable (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id   INTEGER NOT NULL REFERENCES customer (id),
    invoice       TEXT    NOT NULL CHECK (invoice <> ''),
    invoice_date  TEXT    NOT NULL CHECK (length(invoice_date) = 10),
    due_date      TEXT    NOT NULL DEFAULT '' CHECK (due_date = '' OR due_date >= invoice_date),
    amount_fen    INTEGER NOT NULL CHECK (amount_fen >= 0),
    paid_fen      INTEGER NOT NULL CHECK (paid_fen >= 0),
    paid_on       TEXT    NOT NULL DEFAULT '' CHECK (paid_on = '' OR length(paid_on) = 10),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER NOT NULL REFERENCES app_user (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE UNIQUE INDEX receivable_by_invoice ON receivable (customer_id, invoice);

CREATE TABLE stock_count (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id     INTEGER NOT NULL REFERENCES customer (id),
    product_id      INTEGER NOT NULL REFERENCES product (id),
    quantity_milli  INTEGER NOT NULL CHECK (quantity_milli >= 0),
    produced_on     TEXT    NOT NULL DEFAULT ''
                            CHECK (produced_on = '' OR produced_on <= counted_on),
    counted_on      TEXT    NOT NULL CHECK (length(counted_on) = 10),
    value_fen       INTEGER CHECK (value_fen >= 0),
    version         INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES app_user (id),
    updated_at      INTEGER NOT NULL,
    updated_by      INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE UNIQUE INDEX stock_count_by_batch
    ON stock_count (customer_id, counted_on, product_id, produced_on);

CREATE TABLE must_have (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    product_id   INTEGER NOT NULL REFERENCES product (id),
    item_code    TEXT    NOT NULL DEFAULT '',
    day          TEXT    NOT NULL DEFAULT '' CHECK (day = '' OR length(day) = 10),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE UNIQUE INDEX must_have_by_product ON must_have (customer_id, product_id);

CREATE TABLE service_fact (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id   INTEGER NOT NULL REFERENCES customer (id),
    month         INTEGER NOT NULL CHECK (month BETWEEN 190001 AND 219912),
    fill_rate_bp  INTEGER CHECK (fill_rate_bp BETWEEN 0 AND 10000),
    on_time_bp    INTEGER CHECK (on_time_bp BETWEEN 0 AND 10000),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER NOT NULL REFERENCES app_user (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE UNIQUE INDEX service_fact_by_month ON service_fact (customer_id, month);
