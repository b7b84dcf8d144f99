-- SPDX-License-Identifier: GPL-3.0-or-later
-- A note that stays on top of the customer's timeline until it is let go.

ALTER TABLE customer_note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
CREATE INDEX customer_note_pinned ON customer_note (customer_id, day, id) WHERE pinned = 1;

-- What lies ahead of one customer, without its years of visits and tasks.
CREATE INDEX visit_ahead ON visit (customer_id, day) WHERE state IN ('planned', 'in_progress');
CREATE INDEX task_ahead ON task (customer_id, due_on) WHERE state = 'open';
