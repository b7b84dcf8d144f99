-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which event of a foreign calendar a visit came from, so that the event can move.

ALTER TABLE visit ADD COLUMN calendar_uid TEXT NOT NULL DEFAULT '';
CREATE INDEX visit_by_calendar_uid ON visit (calendar_uid) WHERE calendar_uid <> '';
