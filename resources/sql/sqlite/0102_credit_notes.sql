-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credit notes are invoices below zero; what was paid on one is what was given back.

CREATE TABLE receivable_new (
    id            INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id   INTEGER NOT NULL REFERENCES customer (id),
    invoice       TEXT    NOT NULL CHECK (invoice <> ''),
    invoice_date  TEXT    NOT NULL CHECK (length(invoice_date) = 10),
    due_date      TEXT    NOT NULL DEFAULT '' CHECK (due_date = '' OR due_date >= invoice_date),
    amount_fen    INTEGER NOT NULL,
    paid_fen      INTEGER NOT NULL,
    paid_on       TEXT    NOT NULL DEFAULT '' CHECK (paid_on = '' OR length(paid_on) = 10),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER NOT NULL REFERENCES app_user (id),
    updated_at    INTEGER NOT NULL,
    updated_by    INTEGER NOT NULL REFERENCES app_user (id),
    CHECK (CASE WHEN amount_fen < 0 THEN paid_fen <= 0 ELSE paid_fen >= 0 END)
) STRICT;
INSERT INTO receivable_new (id, customer_id, invoice, invoice_date, due_date, amount_fen, paid_fen,
                            paid_on, version, created_at, created_by, updated_at, updated_by)
SELECT id, customer_id, invoice, invoice_date, due_date, amount_fen, paid_fen, paid_on, version,
       created_at, created_by, updated_at, updated_by
FROM receivable;
DROP TABLE receivable;
ALTER TABLE receivable_new RENAME TO receivable;
CREATE UNIQUE INDEX receivable_by_invoice ON receivable (customer_id, invoice);
