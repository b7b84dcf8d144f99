-- SPDX-License-Identifier: GPL-3.0-or-later
-- The time of day that was agreed for the next visit.

ALTER TABLE visit ADD COLUMN next_minute INTEGER CHECK (next_minute BETWEEN 0 AND 1439);
