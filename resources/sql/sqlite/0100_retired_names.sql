-- SPDX-License-Identifier: GPL-3.0-or-later
-- A category or product that an import made and its undo took back: no longer in the catalogue, but
-- there for what the log may bring back.

ALTER TABLE category ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE product ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
CREATE INDEX category_retired ON category (id) WHERE retired = 1;
CREATE INDEX product_retired ON product (id) WHERE retired = 1;
