-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers are listed by what they owe past its day: the few invoices that are open, by customer.
CREATE INDEX receivable_open ON receivable (customer_id, due_date, invoice_date, amount_fen, paid_fen)
    WHERE amount_fen > 0 AND paid_fen < amount_fen;
