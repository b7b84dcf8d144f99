-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quick filters and conditions find a task in traditional and simplified characters alike, in any
-- case and width (base/text.h, fold), which SQL cannot tell: texts of tasks from before are made
-- when the file is opened for writing (storage/typed_texts.h).
ALTER TABLE task ADD COLUMN what_folded TEXT NOT NULL DEFAULT '';
CREATE INDEX task_without_texts ON task (id) WHERE what_folded = '';
