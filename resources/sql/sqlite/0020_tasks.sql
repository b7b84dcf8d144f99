-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks (DOMAIN section 3). source_id is the id of the visit, plan, … that the task comes from; it
-- bears no foreign key, because the thing may be of any kind and may be taken back. moves counts
-- how often the task was carried over to a later day.

CREATE TABLE task (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    what         TEXT    NOT NULL CHECK (what <> ''),
    who_id       INTEGER NOT NULL REFERENCES app_user (id),
    due_on       TEXT    NOT NULL CHECK (length(due_on) = 10),
    why          TEXT    NOT NULL DEFAULT '',
    place        TEXT    NOT NULL DEFAULT '',
    how          TEXT    NOT NULL DEFAULT '',
    how_much     TEXT    NOT NULL DEFAULT '',
    customer_id  INTEGER REFERENCES customer (id),
    source       TEXT    NOT NULL DEFAULT 'none'
                         CHECK (source IN ('none', 'visit', 'review', 'plan', 'complaint',
                                           'abc_run')),
    source_id    INTEGER CHECK (source_id > 0),
    given_by     INTEGER NOT NULL REFERENCES app_user (id),
    state        TEXT    NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
    closed_on    TEXT    NOT NULL DEFAULT '' CHECK (closed_on = '' OR length(closed_on) = 10),
    reason       TEXT    NOT NULL DEFAULT '',
    moves        INTEGER NOT NULL DEFAULT 0 CHECK (moves >= 0),
    move_reason  TEXT    NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id),
    CHECK ((state = 'open') = (closed_on = '')),
    CHECK (state <> 'dropped' OR reason <> '')
) STRICT;
CREATE INDEX task_by_due ON task (due_on, id);
CREATE INDEX task_by_state ON task (state, due_on, id);
CREATE INDEX task_by_who ON task (who_id, state, due_on, id);
CREATE INDEX task_by_customer ON task (customer_id, due_on, id);
CREATE INDEX task_by_source ON task (source, source_id);
CREATE INDEX task_by_giver ON task (given_by, due_on, id);

-- The lines of a list task.
CREATE TABLE task_item (
    task_id      INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    what         TEXT    NOT NULL,
    customer_id  INTEGER REFERENCES customer (id),
    done         INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_item_by_customer ON task_item (customer_id) WHERE customer_id IS NOT NULL;
