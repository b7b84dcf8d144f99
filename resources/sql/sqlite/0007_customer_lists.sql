-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customer lists sort and filter by and cannot compute for 100,000 rows at a time. All of it
-- follows from other tables: current_class is kept by the triggers below, so that every way to
-- write a class or to take it back keeps it right; an override that has expired is left to the
-- reader (storage/current_class.h). customer_year is kept by storage/sales_year.h wherever
-- customer_month is written.

ALTER TABLE customer ADD COLUMN current_class TEXT NOT NULL DEFAULT ''
    CHECK (current_class IN ('', 'A', 'B', 'C'));
-- Folded code, name, short name and pinyin, for the quick filter of lists.
ALTER TABLE customer ADD COLUMN search_folded TEXT NOT NULL DEFAULT '';
UPDATE customer SET
    current_class = COALESCE((SELECT o.class FROM abc_override o WHERE o.customer_id = customer.id),
                             (SELECT a.class FROM abc_applied a WHERE a.customer_id = customer.id),
                             ''),
    search_folded = lower(code) || ' ' || name_folded || ' ' || lower(short_name) || ' '
                    || lower(pinyin);

CREATE TRIGGER abc_override_added AFTER INSERT ON abc_override BEGIN
    UPDATE customer SET current_class = NEW.class WHERE id = NEW.customer_id;
END;
CREATE TRIGGER abc_override_changed AFTER UPDATE ON abc_override BEGIN
    UPDATE customer SET current_class = NEW.class WHERE id = NEW.customer_id;
END;
CREATE TRIGGER abc_override_removed AFTER DELETE ON abc_override BEGIN
    UPDATE customer SET current_class =
        COALESCE((SELECT a.class FROM abc_applied a WHERE a.customer_id = OLD.customer_id), '')
    WHERE id = OLD.customer_id;
END;
CREATE TRIGGER abc_applied_added AFTER INSERT ON abc_applied BEGIN
    UPDATE customer SET current_class = NEW.class WHERE id = NEW.customer_id
        AND NOT EXISTS (SELECT 1 FROM abc_override o WHERE o.customer_id = NEW.customer_id);
END;
CREATE TRIGGER abc_applied_changed AFTER UPDATE ON abc_applied BEGIN
    UPDATE customer SET current_class = NEW.class WHERE id = NEW.customer_id
        AND NOT EXISTS (SELECT 1 FROM abc_override o WHERE o.customer_id = NEW.customer_id);
END;
CREATE TRIGGER abc_applied_removed AFTER DELETE ON abc_applied BEGIN
    UPDATE customer SET current_class = '' WHERE id = OLD.customer_id
        AND NOT EXISTS (SELECT 1 FROM abc_override o WHERE o.customer_id = OLD.customer_id);
END;

-- Net sales of the twelve months that end with the last month that has facts; every customer has
-- a row. The customer's own facts, without those of its stores, so that rows add up.
CREATE TABLE customer_year (
    customer_id  INTEGER NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    sales_fen    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_year_by_sales ON customer_year (sales_fen, customer_id);
INSERT INTO customer_year (customer_id, sales_fen)
    SELECT c.id, COALESCE((SELECT SUM(m.net_sales_fen) FROM customer_month m
                           WHERE m.customer_id = c.id
                             AND m.month > (SELECT MAX(month) FROM customer_month
                                            WHERE fact_count > 0) - 100), 0)
    FROM customer c;
CREATE TRIGGER customer_year_begun AFTER INSERT ON customer BEGIN
    INSERT INTO customer_year (customer_id) VALUES (NEW.id);
END;

CREATE INDEX customer_by_stage ON customer (stage, code);
CREATE INDEX customer_by_format ON customer (format, code);
CREATE INDEX customer_by_key_account ON customer (key_account, code);
CREATE INDEX customer_by_class ON customer (current_class, code);
CREATE INDEX customer_by_kind ON customer (kind, code);
DROP INDEX customer_by_filter;
CREATE INDEX customer_by_filter ON customer (status, code, name_folded, kind, parent_id, owner_id,
    account_level, format, province, city, district, settlement, opened_on, stage, key_account,
    current_class, search_folded);
