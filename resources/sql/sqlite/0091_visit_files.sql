-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of a customer that a call card shows. A visit that is taken back leaves its files with the
-- customer; when it comes again they are on its card again, so this is no foreign key.

ALTER TABLE customer_file ADD COLUMN visit_id INTEGER CHECK (visit_id > 0);
CREATE INDEX customer_file_by_visit ON customer_file (visit_id, day, id) WHERE visit_id IS NOT NULL;
