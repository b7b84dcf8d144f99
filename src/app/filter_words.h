// SPDX-License-Identifier: GPL-3.0-or-later
// The refusal of a word that a field of a filter never has: a slip of the pen, not a filter that
// finds nothing.
#pragma once

#include "storage/filter.h"

#include <string>

namespace accord::app {

[[nodiscard]] inline tl::unexpected<base::Error> neverHas(const storage::FilterTerm &term,
                                                          const std::string &value) {
    auto failure =
        storage::badFilter("the field " + term.field + " never has the value \"" + value + "\".",
                           storage::placeOf(term, value), term.field);
    failure.value().args.emplace("why", "filter.never");
    failure.value().args.emplace("value", value);
    return failure;
}

} // namespace accord::app
