-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the search box finds. search_entry holds the searched texts of every customer, contact,
-- plan, visit, task and note; search_index is the full-text index over it (tokenizer
-- base/search_units.h). Neither is written by hand: the triggers below note in search_due what
-- changed, and storage/search_index.h writes the entries anew before the transaction commits. All
-- of it follows from other tables and can be rebuilt.

-- place grows with kind and day, so that reading it backwards gives the newest of a kind first.
CREATE TABLE search_entry (
    place      INTEGER NOT NULL PRIMARY KEY CHECK (place > 0),
    kind       TEXT    NOT NULL CHECK (kind IN ('customer', 'contact', 'plan', 'visit', 'task',
                                                'note')),
    record_id  INTEGER NOT NULL CHECK (record_id > 0),
    day        TEXT    NOT NULL CHECK (length(day) = 10),
    title      TEXT    NOT NULL,
    names      TEXT    NOT NULL, -- also found by how they sound
    text       TEXT    NOT NULL,
    UNIQUE (kind, record_id)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (title, names, text, content = 'search_entry',
    content_rowid = 'place', columnsize = 0, tokenize = 'accord');

CREATE TABLE search_due (
    kind       TEXT    NOT NULL,
    record_id  INTEGER NOT NULL,
    PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

-- How the entries were made; another version of it makes all of them anew.
CREATE TABLE search_state (
    only_row   INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    version    TEXT    NOT NULL
) STRICT;
INSERT INTO search_state (only_row, version) VALUES (1, '');

CREATE TRIGGER search_customer_added AFTER INSERT ON customer BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('customer', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_changed AFTER UPDATE OF code, name, short_name, opened_on, province, city, district, address,
    tax_number, website, story_past, story_present, story_outlook, notes ON customer BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('customer', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_removed AFTER DELETE ON customer BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('customer', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

-- A plan is found by the name of its customer too.
CREATE TRIGGER search_customer_named AFTER UPDATE OF name ON customer
    WHEN OLD.name <> NEW.name BEGIN
    INSERT INTO search_due (kind, record_id) SELECT 'plan', id FROM plan WHERE customer_id = NEW.id
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_tag_added AFTER INSERT ON customer_tag BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('customer', NEW.customer_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_tag_removed AFTER DELETE ON customer_tag BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('customer', OLD.customer_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_contact_added AFTER INSERT ON contact BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('contact', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_contact_changed AFTER UPDATE OF name, title, department, phones, email, wechat, notes, erased ON contact BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('contact', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_contact_removed AFTER DELETE ON contact BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('contact', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_added AFTER INSERT ON plan BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_changed AFTER UPDATE OF customer_id, year, valid_from, market, category, channel, last_year, summary,
    strengths, weaknesses, opportunities, threats, correction_clause, growth_reason ON plan BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_removed AFTER DELETE ON plan BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_activity_added AFTER INSERT ON plan_activity BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', NEW.plan_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_activity_changed AFTER UPDATE OF name, mechanics ON plan_activity BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', NEW.plan_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_plan_activity_removed AFTER DELETE ON plan_activity BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('plan', OLD.plan_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_visit_added AFTER INSERT ON visit BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('visit', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_visit_changed AFTER UPDATE OF day, purpose, note_overview, note_central, note_reality, note_closing,
    note_degree, agreements, reason_note, card ON visit BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('visit', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_visit_removed AFTER DELETE ON visit BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('visit', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_added AFTER INSERT ON task BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_changed AFTER UPDATE OF what, due_on, why, place, how, how_much, reason, move_reason ON task BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_removed AFTER DELETE ON task BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_item_added AFTER INSERT ON task_item BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', NEW.task_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_item_changed AFTER UPDATE OF what ON task_item BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', NEW.task_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_task_item_removed AFTER DELETE ON task_item BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('task', OLD.task_id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_note_added AFTER INSERT ON customer_note BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('note', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_note_changed AFTER UPDATE OF day, text ON customer_note BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('note', NEW.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;

CREATE TRIGGER search_customer_note_removed AFTER DELETE ON customer_note BEGIN
    INSERT INTO search_due (kind, record_id) VALUES ('note', OLD.id)
        ON CONFLICT (kind, record_id) DO NOTHING;
END;
