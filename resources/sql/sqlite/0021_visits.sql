-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visits and their call cards (DOMAIN section 3). day is the day a visit stands for in lists: when
-- it was held, else when it is planned. card holds the lists that nothing is computed from
-- (contacts met, preparation, needs, objections, competitors, coaching) as JSON. That a planned
-- visit was missed follows from its day and is not stored.

CREATE TABLE visit (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id     INTEGER NOT NULL REFERENCES customer (id),
    kind            TEXT    NOT NULL CHECK (kind IN ('on_site', 'phone', 'video', 'incoming',
                                                     'joint')),
    state           TEXT    NOT NULL CHECK (state IN ('planned', 'in_progress', 'done',
                                                      'cancelled', 'not_held')),
    owner_id        INTEGER NOT NULL REFERENCES app_user (id),
    partner_id      INTEGER REFERENCES app_user (id),
    day             TEXT    NOT NULL CHECK (length(day) = 10),
    planned_on      TEXT    NOT NULL DEFAULT ''
                            CHECK (planned_on = '' OR length(planned_on) = 10),
    planned_minute  INTEGER CHECK (planned_minute BETWEEN 0 AND 1439),
    held_on         TEXT    NOT NULL DEFAULT '' CHECK (held_on = '' OR length(held_on) = 10),
    purpose         TEXT    NOT NULL DEFAULT '',
    note_overview   TEXT    NOT NULL DEFAULT '',
    note_central    TEXT    NOT NULL DEFAULT '',
    note_reality    TEXT    NOT NULL DEFAULT '',
    note_closing    TEXT    NOT NULL DEFAULT '',
    note_degree     TEXT    NOT NULL DEFAULT '',
    agreements      TEXT    NOT NULL DEFAULT '',
    result          INTEGER CHECK (result BETWEEN 1 AND 5),
    mood            TEXT    NOT NULL DEFAULT '' CHECK (mood IN ('', 'pleased', 'neutral',
                                                                'displeased')),
    next_visit      TEXT    NOT NULL DEFAULT '' CHECK (next_visit = '' OR length(next_visit) = 10),
    reason          TEXT    NOT NULL DEFAULT '',
    reason_note     TEXT    NOT NULL DEFAULT '',
    card            TEXT    NOT NULL DEFAULT '{}',
    version         INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES app_user (id),
    updated_at      INTEGER NOT NULL,
    updated_by      INTEGER NOT NULL REFERENCES app_user (id),
    CHECK ((state = 'done') = (held_on <> '')),
    CHECK (state NOT IN ('cancelled', 'not_held') OR reason <> '')
) STRICT;
CREATE INDEX visit_by_day ON visit (day, id);
CREATE INDEX visit_by_customer ON visit (customer_id, day, id);
CREATE INDEX visit_by_owner ON visit (owner_id, day, id);
CREATE INDEX visit_by_partner ON visit (partner_id, day, id) WHERE partner_id IS NOT NULL;
-- What is still to be done, and the last real contact of every customer.
CREATE INDEX visit_open ON visit (day, id) WHERE state IN ('planned', 'in_progress');
CREATE INDEX visit_held ON visit (customer_id, held_on) WHERE state = 'done';

CREATE TABLE visit_observation (
    visit_id      INTEGER NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    kind          TEXT    NOT NULL CHECK (kind IN ('shelf_share', 'display_area', 'facings',
                                                   'secondary_displays', 'coolers_placed',
                                                   'coolers_working', 'coolers_dedicated',
                                                   'out_of_stock', 'price', 'promotion_running',
                                                   'old_stock')),
    product       TEXT    NOT NULL DEFAULT '',
    value_milli   INTEGER NOT NULL CHECK (value_milli >= 0),
    target_milli  INTEGER,
    note          TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;
