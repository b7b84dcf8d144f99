// SPDX-License-Identifier: GPL-3.0-or-later
// What a JSON document says to people: titles of its keys, words for stable words, yuan for fen,
// one line for a list. The one way in which commands print documents as text.
#pragma once

#include "cli/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

// The value of a key on one line; "" for null and what is empty.
[[nodiscard]] std::string valueText(const Session &session, std::string_view key,
                                    const Json &value);
// Everything a document holds; what is empty is left out. Objects inside become lines of their own,
// and so does every object of a list.
[[nodiscard]] Fields fieldsOf(const Session &session, const Json &document);
// One row per document, one column per key; a column of figures stands right.
[[nodiscard]] Table tableOf(const Session &session, const std::vector<std::string> &keys,
                            const std::vector<Json> &documents);
// "{shown} of {total}" below a list.
[[nodiscard]] std::string totalText(const Session &session, std::size_t shown, std::int64_t total);

} // namespace accord::cli
