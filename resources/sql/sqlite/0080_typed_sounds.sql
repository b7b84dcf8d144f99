-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quick filters hear every reading of a customer's name (base/typed_sounds.h), which SQL cannot
-- tell: texts without them are emptied here and made anew when the file is opened for writing
-- (storage/typed_texts.h).
UPDATE customer SET search_folded = '';
CREATE INDEX customer_without_texts ON customer (id) WHERE search_folded = '';
