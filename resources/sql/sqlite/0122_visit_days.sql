-- SPDX-License-Identifier: GPL-3.0-or-later
-- The latest day a visit was held at a customer and the first day one is planned for: what lists
-- sort and filter by. '' = none. Every customer has a row; the triggers below keep it.
CREATE TABLE customer_visit_days (
    customer_id   INTEGER NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    last_contact  TEXT    NOT NULL DEFAULT '',
    next_visit    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX visit_open_of_customer ON visit (customer_id, day)
    WHERE state IN ('planned', 'in_progress');
INSERT INTO customer_visit_days (customer_id, last_contact, next_visit)
    SELECT c.id,
           COALESCE((SELECT MAX(v.held_on) FROM visit v
                     WHERE v.customer_id = c.id AND v.state = 'done'), ''),
           COALESCE((SELECT MIN(n.day) FROM visit n
                     WHERE n.customer_id = c.id AND n.state IN ('planned', 'in_progress')), '')
    FROM customer c;
CREATE INDEX customer_by_last_contact ON customer_visit_days (last_contact, customer_id)
    WHERE last_contact <> '';
CREATE INDEX customer_by_next_visit ON customer_visit_days (next_visit, customer_id)
    WHERE next_visit <> '';

CREATE TRIGGER customer_visit_days_begun AFTER INSERT ON customer BEGIN
    INSERT INTO customer_visit_days (customer_id) VALUES (NEW.id);
END;
CREATE TRIGGER visit_days_added AFTER INSERT ON visit BEGIN
    UPDATE customer_visit_days SET
        last_contact = MAX(last_contact, NEW.held_on),
        next_visit = CASE WHEN NEW.state IN ('planned', 'in_progress')
                               AND (next_visit = '' OR NEW.day < next_visit)
                          THEN NEW.day ELSE next_visit END
    WHERE customer_id = NEW.customer_id;
END;
CREATE TRIGGER visit_days_changed AFTER UPDATE OF customer_id, state, day, held_on ON visit BEGIN
    UPDATE customer_visit_days SET
        last_contact = COALESCE((SELECT MAX(v.held_on) FROM visit v
                                 WHERE v.customer_id = customer_visit_days.customer_id
                                   AND v.state = 'done'), ''),
        next_visit = COALESCE((SELECT MIN(n.day) FROM visit n
                               WHERE n.customer_id = customer_visit_days.customer_id
                                 AND n.state IN ('planned', 'in_progress')), '')
    WHERE customer_id IN (OLD.customer_id, NEW.customer_id);
END;
CREATE TRIGGER visit_days_removed AFTER DELETE ON visit BEGIN
    UPDATE customer_visit_days SET
        last_contact = COALESCE((SELECT MAX(v.held_on) FROM visit v
                                 WHERE v.customer_id = customer_visit_days.customer_id
                                   AND v.state = 'done'), ''),
        next_visit = COALESCE((SELECT MIN(n.day) FROM visit n
                               WHERE n.customer_id = customer_visit_days.customer_id
                                 AND n.state IN ('planned', 'in_progress')), '')
    WHERE customer_id = OLD.customer_id;
END;
