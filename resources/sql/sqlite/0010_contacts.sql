-- SPDX-License-Identifier: GPL-3.0-or-later
-- People at the customer (DOMAIN section 1). `searched` holds folded name, pinyin, phones, e-mail.
-- phones: one per line.

CREATE TABLE contact (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    name         TEXT    NOT NULL CHECK (name <> ''),
    pinyin       TEXT    NOT NULL DEFAULT '',
    title        TEXT    NOT NULL DEFAULT '',
    department   TEXT    NOT NULL DEFAULT '',
    role         TEXT    NOT NULL DEFAULT ''
                         CHECK (role IN ('', 'decides', 'influences', 'uses', 'gatekeeper',
                                         'signs')),
    attitude     TEXT    NOT NULL DEFAULT ''
                         CHECK (attitude IN ('', 'supports', 'neutral', 'against')),
    phones       TEXT    NOT NULL DEFAULT '',
    email        TEXT    NOT NULL DEFAULT '',
    wechat       TEXT    NOT NULL DEFAULT '',
    birthday     TEXT    NOT NULL DEFAULT '' CHECK (birthday = '' OR length(birthday) = 10),
    salutation   TEXT    NOT NULL DEFAULT '',
    channel      TEXT    NOT NULL DEFAULT ''
                         CHECK (channel IN ('', 'phone', 'email', 'wechat', 'visit')),
    notes        TEXT    NOT NULL DEFAULT '',
    "primary"    INTEGER NOT NULL DEFAULT 0 CHECK ("primary" IN (0, 1)),
    superior_id  INTEGER REFERENCES contact (id) CHECK (superior_id <> id),
    left_on      TEXT    NOT NULL DEFAULT '' CHECK (left_on = '' OR length(left_on) = 10),
    erased       INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    searched     TEXT    NOT NULL DEFAULT '',
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES app_user (id),
    updated_at   INTEGER NOT NULL,
    updated_by   INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;
CREATE INDEX contact_by_customer ON contact (customer_id, id);
CREATE INDEX contact_by_name ON contact (pinyin, id);
CREATE INDEX contact_by_birthday ON contact (substr(birthday, 6)) WHERE birthday <> '';
CREATE INDEX contact_by_superior ON contact (superior_id) WHERE superior_id IS NOT NULL;
CREATE UNIQUE INDEX contact_primary ON contact (customer_id) WHERE "primary" = 1;

-- Who was erased, so that a restored backup can be brought to the same state. No personal data.
CREATE TABLE person_erasure (
    contact_id  INTEGER NOT NULL PRIMARY KEY CHECK (contact_id > 0),
    at          INTEGER NOT NULL,
    by_user     INTEGER NOT NULL REFERENCES app_user (id),
    values_gone INTEGER NOT NULL CHECK (values_gone >= 0)
) STRICT;
-- Change sets of which a part can no longer be read, so that undo passes them over.
CREATE TABLE erased_set (
    set_seq     INTEGER NOT NULL PRIMARY KEY REFERENCES change_set (seq)
) STRICT;
