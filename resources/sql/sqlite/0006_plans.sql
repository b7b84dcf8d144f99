-- SPDX-License-Identifier: GPL-3.0-or-later
-- The annual customer plan (DOMAIN section 5, RULES sections 5 to 7). Parts keep the id they were
-- given for life; `saved` is the plan version that last wrote a part.

CREATE TABLE plan (
    id                 INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id        INTEGER NOT NULL REFERENCES customer (id),
    year               INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
    step               TEXT    NOT NULL CHECK (step IN ('data', 'review', 'discussion', 'draft',
                                                        'negotiation', 'signed', 'executing',
                                                        'closed', 'terminated')),
    draft              INTEGER NOT NULL CHECK (draft > 0),
    revision           INTEGER CHECK (revision >= 0),
    valid_from         TEXT    NOT NULL CHECK (length(valid_from) = 10),
    valid_to           TEXT    NOT NULL CHECK (length(valid_to) = 10 AND valid_to >= valid_from),
    submitted_digest   TEXT    NOT NULL DEFAULT '',
    submitted_by       INTEGER REFERENCES app_user (id),
    submitted_at       INTEGER,
    last_edited_by     INTEGER REFERENCES app_user (id),
    approval_no        INTEGER,
    rejection          TEXT    NOT NULL DEFAULT '',
    our_signer         TEXT    NOT NULL DEFAULT '',
    customer_signer    TEXT    NOT NULL DEFAULT '',
    signed_on          TEXT    NOT NULL DEFAULT '' CHECK (signed_on = '' OR length(signed_on) = 10),
    reserve            INTEGER CHECK (reserve >= 0),
    version            INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at         INTEGER NOT NULL,
    created_by         INTEGER NOT NULL REFERENCES app_user (id),
    updated_at         INTEGER NOT NULL,
    updated_by         INTEGER NOT NULL REFERENCES app_user (id),
    market             TEXT    NOT NULL DEFAULT '',
    category           TEXT    NOT NULL DEFAULT '',
    channel            TEXT    NOT NULL DEFAULT '',
    last_year          TEXT    NOT NULL DEFAULT '',
    summary            TEXT    NOT NULL DEFAULT '',
    strengths          TEXT    NOT NULL DEFAULT '',
    weaknesses         TEXT    NOT NULL DEFAULT '',
    opportunities      TEXT    NOT NULL DEFAULT '',
    threats            TEXT    NOT NULL DEFAULT '',
    correction_clause  TEXT    NOT NULL DEFAULT '',
    growth_reason      TEXT    NOT NULL DEFAULT '',
    UNIQUE (customer_id, year),
    CHECK ((submitted_digest = '') = (submitted_by IS NULL))
) STRICT;
CREATE INDEX plan_by_year ON plan (year, id);

-- RULES section 1: nobody approves what they submitted or last edited; only a row flagged solo
-- (a company with exactly one approver) may say otherwise.
CREATE TABLE plan_approval (
    plan_id         INTEGER NOT NULL REFERENCES plan (id),
    no              INTEGER NOT NULL CHECK (no > 0),
    draft           INTEGER NOT NULL CHECK (draft > 0),
    digest          TEXT    NOT NULL CHECK (length(digest) = 64),
    content         TEXT    NOT NULL, -- what was approved, JSON
    submitted_by    INTEGER NOT NULL REFERENCES app_user (id),
    last_edited_by  INTEGER NOT NULL REFERENCES app_user (id),
    approved_by     INTEGER NOT NULL REFERENCES app_user (id),
    at              INTEGER NOT NULL,
    solo            INTEGER NOT NULL CHECK (solo IN (0, 1)),
    PRIMARY KEY (plan_id, no),
    CHECK (solo = 1 OR (approved_by <> submitted_by AND approved_by <> last_edited_by))
) STRICT, WITHOUT ROWID;

-- Content frozen at signing (revision 0) and by each amendment in force.
CREATE TABLE plan_revision (
    plan_id   INTEGER NOT NULL REFERENCES plan (id),
    revision  INTEGER NOT NULL CHECK (revision >= 0),
    digest    TEXT    NOT NULL CHECK (length(digest) = 64),
    content   TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    by_user   INTEGER NOT NULL REFERENCES app_user (id),
    PRIMARY KEY (plan_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_target (
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    category  TEXT    NOT NULL,
    metric    TEXT    NOT NULL CHECK (metric IN ('quantity_cases', 'net_sales_fen', 'payment_fen',
                                                 'margin_fen')),
    position  INTEGER NOT NULL,
    saved     INTEGER NOT NULL,
    year      INTEGER,
    m1  INTEGER NOT NULL, m2  INTEGER NOT NULL, m3  INTEGER NOT NULL, m4  INTEGER NOT NULL,
    m5  INTEGER NOT NULL, m6  INTEGER NOT NULL, m7  INTEGER NOT NULL, m8  INTEGER NOT NULL,
    m9  INTEGER NOT NULL, m10 INTEGER NOT NULL, m11 INTEGER NOT NULL, m12 INTEGER NOT NULL,
    locked    INTEGER NOT NULL CHECK (locked BETWEEN 0 AND 4095), -- bit 0 = January
    PRIMARY KEY (plan_id, category, metric)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_line (
    plan_id         INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id              TEXT    NOT NULL CHECK (id <> ''),
    position        INTEGER NOT NULL,
    saved           INTEGER NOT NULL,
    kind            TEXT    NOT NULL CHECK (kind IN ('discount', 'rebate', 'display', 'listing',
                                                     'activity', 'equipment', 'promoter')),
    spend           TEXT    NOT NULL CHECK (spend IN ('fixed', 'volume_driven', 'contractual')),
    title           TEXT    NOT NULL DEFAULT '',
    basis           TEXT    NOT NULL CHECK (basis IN ('net_sales', 'growth', 'payment_on_time',
                                                      'shelf_share', 'range')),
    mode            TEXT    NOT NULL CHECK (mode IN ('', 'whole', 'slab')),
    applies_to      TEXT    NOT NULL CHECK (applies_to IN ('total', 'increment')),
    period          TEXT    NOT NULL CHECK (period IN ('month', 'quarter', 'half', 'year')),
    form            TEXT    NOT NULL CHECK (form IN ('cash', 'credit_note', 'goods')),
    condition       TEXT    NOT NULL DEFAULT '',
    due_days        INTEGER NOT NULL CHECK (due_days >= 0),
    catch_up        INTEGER NOT NULL CHECK (catch_up IN (0, 1)),
    void_late_days  INTEGER CHECK (void_late_days >= 0),
    cap_fen         INTEGER CHECK (cap_fen >= 0),
    base_fen        INTEGER,
    store           TEXT    NOT NULL DEFAULT '',
    planned_fen     INTEGER NOT NULL DEFAULT 0,
    applied_fen     INTEGER NOT NULL DEFAULT 0,
    executed_fen    INTEGER NOT NULL DEFAULT 0,
    settled_fen     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_tier (
    plan_id   INTEGER NOT NULL,
    line_id   TEXT    NOT NULL,
    position  INTEGER NOT NULL,
    from_fen  INTEGER NOT NULL, -- basis points for a growth rebate
    rate      INTEGER NOT NULL, -- basis points
    PRIMARY KEY (plan_id, line_id, position),
    FOREIGN KEY (plan_id, line_id) REFERENCES plan_line (plan_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_activity (
    plan_id             INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id                  TEXT    NOT NULL CHECK (id <> ''),
    position            INTEGER NOT NULL,
    saved               INTEGER NOT NULL,
    name                TEXT    NOT NULL,
    mechanics           TEXT    NOT NULL DEFAULT '',
    products            TEXT    NOT NULL DEFAULT '',
    from_day            TEXT    NOT NULL DEFAULT '',
    to_day              TEXT    NOT NULL DEFAULT '',
    stores              TEXT    NOT NULL DEFAULT '',
    budget_fen          INTEGER NOT NULL DEFAULT 0,
    extra_volume_cases  INTEGER,
    owner               TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_merchandising (
    plan_id        INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id             TEXT    NOT NULL CHECK (id <> ''),
    position       INTEGER NOT NULL,
    saved          INTEGER NOT NULL,
    element        TEXT    NOT NULL DEFAULT '',
    target         TEXT    NOT NULL DEFAULT '',
    unit           TEXT    NOT NULL DEFAULT '',
    current        TEXT    NOT NULL DEFAULT '',
    justification  TEXT    NOT NULL DEFAULT '',
    owner          TEXT    NOT NULL DEFAULT '',
    due            TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_equipment (
    plan_id      INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id           TEXT    NOT NULL CHECK (id <> ''),
    position     INTEGER NOT NULL,
    saved        INTEGER NOT NULL,
    type         TEXT    NOT NULL DEFAULT '',
    count        INTEGER NOT NULL DEFAULT 0,
    owner        TEXT    NOT NULL DEFAULT '',
    place        TEXT    NOT NULL DEFAULT '',
    exclusivity  TEXT    NOT NULL DEFAULT '',
    deposit_fen  INTEGER NOT NULL DEFAULT 0,
    due          TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_promise (
    plan_id      INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id           TEXT    NOT NULL CHECK (id <> ''),
    position     INTEGER NOT NULL,
    saved        INTEGER NOT NULL,
    side         TEXT    NOT NULL CHECK (side IN ('ours', 'customer')),
    benefit      TEXT    NOT NULL DEFAULT '',
    expectation  TEXT    NOT NULL DEFAULT '',
    action       TEXT    NOT NULL DEFAULT '',
    by_whom      TEXT    NOT NULL DEFAULT '',
    due          TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_action (
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id        TEXT    NOT NULL CHECK (id <> ''),
    position  INTEGER NOT NULL,
    saved     INTEGER NOT NULL,
    what      TEXT    NOT NULL DEFAULT '',
    owner     TEXT    NOT NULL DEFAULT '',
    due       TEXT    NOT NULL DEFAULT '',
    side      TEXT    NOT NULL CHECK (side IN ('ours', 'customer')),
    lever     TEXT    NOT NULL DEFAULT '',
    done      INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_kpi (
    plan_id      INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    id           TEXT    NOT NULL CHECK (id <> ''),
    position     INTEGER NOT NULL,
    saved        INTEGER NOT NULL,
    name         TEXT    NOT NULL DEFAULT '',
    target       TEXT    NOT NULL DEFAULT '',
    unit         TEXT    NOT NULL DEFAULT '',
    measured_by  TEXT    NOT NULL DEFAULT '',
    frequency    TEXT    NOT NULL DEFAULT '',
    owner        TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_review (
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    quarter   INTEGER NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    position  INTEGER NOT NULL,
    saved     INTEGER NOT NULL,
    due       TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, quarter)
) STRICT, WITHOUT ROWID;

-- Steps are a history: a step may come twice after a step back.
CREATE TABLE plan_step (
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    saved     INTEGER NOT NULL,
    step      TEXT    NOT NULL CHECK (step IN ('data', 'review', 'discussion', 'draft',
                                               'negotiation', 'signed', 'executing', 'closed',
                                               'terminated')),
    entered   INTEGER NOT NULL,
    on_day    TEXT    NOT NULL DEFAULT '',
    by_user   INTEGER REFERENCES app_user (id),
    people    TEXT    NOT NULL DEFAULT '[]',
    note      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_waiver (
    plan_id   INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    rule      TEXT    NOT NULL CHECK (rule <> ''),
    position  INTEGER NOT NULL,
    saved     INTEGER NOT NULL,
    why       TEXT    NOT NULL CHECK (why <> ''),
    by_user   INTEGER NOT NULL REFERENCES app_user (id),
    at        INTEGER NOT NULL,
    PRIMARY KEY (plan_id, rule)
) STRICT, WITHOUT ROWID;
