// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of two records of one customer (DOMAIN section 1: merge keeps both histories). Pure.
#pragma once

#include "domain/customer/customer.h"

namespace accord::domain {

// `keep` with what only `drop` knew: what `keep` says stays, blanks are filled, tags and custom
// fields are united, texts of both are kept one below the other, and the earlier opening counts.
// Place, status and tree are those of `keep`; its parent is the caller's business.
[[nodiscard]] Customer merged(const Customer &keep, const Customer &drop);

} // namespace accord::domain
